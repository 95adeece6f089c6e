package org.sightline.samples.linkedin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.AppearanceDraft;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.MediaItem;
import org.sightline.samples.others.Csv;
import org.sightline.samples.others.ExpectedItem;
import org.sightline.samples.others.ExportAssembly;
import org.sightline.samples.others.ItemKind;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.Times;

/** Builds a download of LinkedIn: tables only, so that every listing waits for its picture under a web address. */
final class LinkedInDownload {
    /**
     * A post.
     *
     * @param time epoch seconds
     * @param words its words
     * @param mediaLink the address of its picture, usually empty
     * @param visibility who can see it, in the words of the table
     */
    record Share(long time, String words, String mediaLink, String visibility) {}

    /**
     * Something that was uploaded.
     *
     * @param time epoch seconds, to the minute
     * @param what such as {@code feed photo}
     * @param link its address, which expires
     * @param shared the post it belongs to, null if none
     */
    record Upload(
            long time, String what, String link, @Nullable Share shared) {}

    private static final String UNKNOWN_COLUMN = "BrandNewColumn";

    private final boolean complete;
    private final String suffix;
    private final ExportAssembly assembly = new ExportAssembly("linkedin");
    private boolean windows;

    /**
     * @param complete whether it is the large download
     * @param suffix what follows the names of tables, such as the number of a member
     */
    LinkedInDownload(boolean complete, String suffix) {
        this.complete = complete;
        this.suffix = suffix;
    }

    /** Writes tables as on Windows, with a mark of UTF-8 at their start. */
    LinkedInDownload windows() {
        windows = true;
        return this;
    }

    /** Who the download is of, by which it is recognised. */
    LinkedInDownload person(boolean connections) {
        table("Profile.csv", Csv.of("First Name", "Last Name").row("Zoë", "Beispiel"));
        if (connections) {
            Csv table = new Csv()
                    .line("Notes:")
                    .line("\"Some addresses may be missing from this list.\"")
                    .line("")
                    .row("First Name", "Last Name", "URL")
                    .row("Björn", "Muster", "https://www.linkedin.com/in/bjoern-muster");
            table("Connections.csv", table);
        } else {
            table("messages.csv", Csv.of("FROM", "TO", "CONTENT").row("Björn Muster", "Zoë Beispiel", "Hallo"));
        }
        return this;
    }

    /** The posts. */
    LinkedInDownload shares(Share... shares) {
        String file = "Shares" + suffix + ".csv";
        Csv table =
                Csv.of("Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility", UNKNOWN_COLUMN);
        List<String> kinds = List.of("share", "ugcPost", "activity");
        for (int number = 0; number < shares.length; number++) {
            Share share = shares[number];
            String link = "https://www.linkedin.com/feed/update/urn%3Ali%3A" + kinds.get(number % kinds.size())
                    + "%3A70000000000000" + (10_000 + number);
            table.row(Times.plain(share.time()), link, share.words(), "", share.mediaLink(), share.visibility(), "new");
            assembly.countPost();
            ExpectedAudience audience = audience(share, file);
            if (share.mediaLink().isEmpty()) {
                assembly.expect(new ExpectedItem(ItemKind.POST, share.words(), null, share.time(), file, audience));
            } else {
                assembly.expect(
                        assembly.draft(share.mediaLink(), AppearanceKind.POST, share.time(), MediaItem.missingPhoto())
                                .text(share.words())
                                .listedIn(file, audience));
            }
        }
        table(file, table);
        assembly.planted(file, UNKNOWN_COLUMN);
        return this;
    }

    /** What was uploaded, which is listed only in part. */
    LinkedInDownload uploads(boolean plainDates, Upload... uploads) {
        String file = "Rich_Media.csv";
        Csv table = Csv.of("Date/Time", "Media Description", "Media Link");
        for (Upload upload : uploads) {
            String date = Times.format(upload.time(), "MMMM d, yyyy 'at' h:mm a '(GMT)'");
            table.row(
                    plainDates ? Times.plain(upload.time()) : date,
                    "You uploaded a " + upload.what() + " on " + date,
                    upload.link());
            expect(upload, file);
        }
        table(file, table);
        return this;
    }

    /** An article with a picture from the web. */
    LinkedInDownload article() {
        String file = "Articles/Articles/mein-artikel.html";
        String picture = "https://media.licdn.com/dms/image/article1";
        assembly.files().text(file, "<html><body><h1>Été</h1><img src=\"" + picture + "\"><p>Text</p></body></html>");
        assembly.allow(assembly.draft(picture, AppearanceKind.POST, null, MediaItem.missingPhoto())
                .listedIn(file, ExpectedAudience.unknown(AudienceRule.LINKEDIN_NOT_RECORDED)));
        return this;
    }

    /** Tables that list no pictures. */
    LinkedInDownload otherTables(String... names) {
        for (String name : names) {
            table(name + suffix + ".csv", Csv.of("Date", "Link").row("2026-01-01 00:00:00", "https://example.org/"));
        }
        return this;
    }

    /** The archive. */
    OtherExport finish() {
        String kind = complete ? "Complete" : "Basic";
        return assembly.finish(part -> kind + "_LinkedInDataExport_01-02-2026" + (part == 0 ? "" : " (" + part + ")"));
    }

    private void expect(Upload upload, String file) {
        ExpectedAudience unknown = ExpectedAudience.unknown(AudienceRule.LINKEDIN_NOT_RECORDED);
        Share shared = upload.shared();
        ExpectedAudience audience = unknown;
        if (shared != null) {
            // The post of the same minute may be taken to be its own.
            audience = unknown.orAlso(word(shared.visibility()));
        }
        switch (upload.what()) {
            case "feed photo" -> assembly.expect(waiting(upload, AppearanceKind.POST, file, audience));
            case "profile photo" -> assembly.expect(waiting(upload, AppearanceKind.PROFILE_PICTURE, file, audience));
            case "video" ->
                assembly.expect(new ExpectedItem(ItemKind.VIDEO, upload.link(), null, upload.time(), file, audience));
            default -> {
                // A document shows no picture.
            }
        }
    }

    private AppearanceDraft waiting(Upload upload, AppearanceKind kind, String file, ExpectedAudience audience) {
        return assembly.draft(upload.link(), kind, upload.time(), MediaItem.missingPhoto())
                .listedIn(file, audience);
    }

    private void table(String name, Csv table) {
        Csv written = windows ? table.windowsLines().byteOrderMark() : table;
        assembly.files().text(name, written.text());
    }

    private ExpectedAudience audience(Share share, String file) {
        String visibility = share.visibility();
        AudienceRule rule = switch (visibility) {
            case "PUBLIC" -> AudienceRule.LINKEDIN_PUBLIC;
            case "MEMBER_NETWORK" -> AudienceRule.LINKEDIN_MEMBERS;
            case "CONNECTIONS" -> AudienceRule.LINKEDIN_CONNECTIONS;
            default -> AudienceRule.LINKEDIN_NOT_RECORDED;
        };
        if (visibility.isEmpty()) {
            return ExpectedAudience.unknown(rule);
        }
        if (rule == AudienceRule.LINKEDIN_NOT_RECORDED) {
            assembly.planted(file, visibility);
        }
        ExpectedAudience audience = ExpectedAudience.recorded(word(visibility), rule, file, "Visibility", visibility);
        return rule == AudienceRule.LINKEDIN_MEMBERS ? audience.orAlso(AudienceWord.UNKNOWN) : audience;
    }

    private static AudienceWord word(String visibility) {
        return switch (visibility) {
            case "PUBLIC", "MEMBER_NETWORK" -> AudienceWord.PUBLIC;
            case "CONNECTIONS" -> AudienceWord.FRIENDS;
            default -> AudienceWord.UNKNOWN;
        };
    }
}
