package org.sightline.samples.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sightline.samples.linkedin.LinkedInDownload.Share;
import org.sightline.samples.linkedin.LinkedInDownload.Upload;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.OtherVariant;

/** Every form of LinkedIn's downloads. */
public final class LinkedInVariants {
    private static final String PLATFORM = "linkedin";
    private static final long MORNING = 1_775_980_980L;
    private static final String MEDIA = "https://media.licdn.com/dms/image/";

    private final List<OtherVariant> variants = new ArrayList<>();

    private LinkedInVariants() {}

    /** All of them. */
    public static List<OtherVariant> all() {
        LinkedInVariants all = new LinkedInVariants();
        all.add();
        return List.copyOf(all.variants);
    }

    private void add() {
        described("complete", () -> full(new LinkedInDownload(true, "")).finish());
        described(
                "basic",
                () -> new LinkedInDownload(false, "")
                        .person(true)
                        .shares(visibilities())
                        .finish());
        described(
                "complete, of 2026",
                () -> full(new LinkedInDownload(true, "_123456789"))
                        .otherTables("InstantReposts", "Votes")
                        .finish());
        described(
                "complete, lines of Windows",
                () -> full(new LinkedInDownload(true, "").windows()).finish());
        described(
                "hidden in a plain folder, known by messages",
                () -> new LinkedInDownload(true, "")
                        .person(false)
                        .shares(visibilities())
                        .finish());
        described(
                "links of pictures in the posts",
                () -> new LinkedInDownload(true, "")
                        .person(true)
                        .shares(pictures())
                        .finish());
        described(
                "no posts",
                () -> new LinkedInDownload(true, "").person(true).shares().finish());
        unverified(
                "uploads dated with numbers",
                "the form of the first column",
                () -> new LinkedInDownload(true, "")
                        .person(true)
                        .shares(visibilities())
                        .uploads(true, uploads())
                        .finish());
        unverified(
                "uploads dated with words",
                "the form of the first column",
                () -> new LinkedInDownload(true, "")
                        .person(true)
                        .shares(visibilities())
                        .uploads(false, uploads())
                        .finish());
        described(
                "doubled quotes in a post",
                () -> new LinkedInDownload(true, "")
                        .person(true)
                        .shares(new Share(MORNING, "Zeile eins\"\n\"Zeile zwei\"\n\"\nEnde", "", "PUBLIC"))
                        .finish());
    }

    private static LinkedInDownload full(LinkedInDownload download) {
        return download.person(true).shares(visibilities()).article().otherTables("Comments", "Reactions");
    }

    private static Share[] visibilities() {
        return new Share[] {
            new Share(MORNING, "Für alle 🎈, \"wirklich\"", "", "PUBLIC"),
            new Share(MORNING + 3600, "Zeile eins\nZeile zwei", "", "MEMBER_NETWORK"),
            new Share(MORNING + 7200, "Für Bekannte", "", "CONNECTIONS"),
            new Share(MORNING + 10_800, "Leer", "", ""),
            new Share(MORNING + 14_400, "Neu", "", "BRAND_NEW")
        };
    }

    private static Share[] pictures() {
        return new Share[] {
            new Share(MORNING, "Für alle", MEDIA + "all", "PUBLIC"),
            new Share(MORNING + 3600, "Für Mitglieder", MEDIA + "members", "MEMBER_NETWORK"),
            new Share(MORNING + 7200, "Für Bekannte", MEDIA + "connections", "CONNECTIONS"),
            new Share(MORNING + 10_800, "Leer", MEDIA + "empty", "")
        };
    }

    private static Upload[] uploads() {
        Share[] shares = visibilities();
        return new Upload[] {
            new Upload(MORNING - MORNING % 60, "feed photo", MEDIA + "feed1", shares[0]),
            new Upload(MORNING + 7200 - MORNING % 60, "feed photo", MEDIA + "feed2", shares[2]),
            new Upload(MORNING - 86_400, "profile photo", MEDIA + "profile1", null),
            new Upload(MORNING - 90_000, "feed document", MEDIA + "document1", null),
            new Upload(MORNING - 93_600, "video", MEDIA + "video1", null)
        };
    }

    private void described(String name, Supplier<OtherExport> builder) {
        variants.add(OtherVariant.described(PLATFORM, name, builder));
    }

    private void unverified(String name, String inferred, Supplier<OtherExport> builder) {
        variants.add(OtherVariant.unverified(PLATFORM, name, inferred, builder));
    }
}
