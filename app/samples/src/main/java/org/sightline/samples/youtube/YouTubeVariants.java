package org.sightline.samples.youtube;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MetaJson;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.samples.others.Csv;
import org.sightline.samples.others.ExportAssembly;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.OtherVariant;
import org.sightline.samples.others.Times;
import org.sightline.samples.youtube.YouTubeTakeout.Video;

/** Every form of YouTube's Takeouts. */
public final class YouTubeVariants {
    private static final String PLATFORM = "youtube";
    private static final long SPRING = 1_680_000_000L;
    private static final List<String> POST_COLUMNS = List.of("Post ID", "Post text", "Image name 1");
    private static final List<String> GERMAN_POST_COLUMNS = List.of("Beitrags-ID", "Beitragstext", "Name für Bild 1");

    private final SmallPhotos photos;
    private final List<OtherVariant> variants = new ArrayList<>();

    private YouTubeVariants(SmallPhotos photos) {
        this.photos = photos;
    }

    /** All of them, over these photos. */
    public static List<OtherVariant> all(SmallPhotos photos) {
        YouTubeVariants all = new YouTubeVariants(photos);
        all.addTables();
        all.addLanguages();
        all.addTitles();
        all.addPosts();
        return List.copyOf(all.variants);
    }

    private void addTables() {
        described("of 2022", YouTubeVariants::of2022);
        described("since 2023", () -> full(YouTubeLanguage.ENGLISH, true));
        described("since 2023, only the inner folders", () -> full(YouTubeLanguage.ENGLISH, false));
        described("with where videos were recorded", YouTubeVariants::recordings);
        described(
                "private channel",
                () -> new YouTubeTakeout(YouTubeLanguage.ENGLISH, true)
                        .channel(Privacy.PRIVATE)
                        .finish());
        described(
                "a word that nobody knows",
                () -> new YouTubeTakeout(YouTubeLanguage.ENGLISH, true)
                        .videos(new Video("Neu", SPRING, "Brand new word", "Neu.mp4"))
                        .finish());
        unverified("one file per video", "the whole arrangement, as it may have been before 2021", this::before2021);
    }

    private void addLanguages() {
        for (YouTubeLanguage language : YouTubeLanguage.values()) {
            if (language != YouTubeLanguage.ENGLISH) {
                String name = language.name().toLowerCase(Locale.ROOT);
                for (boolean wrapper : List.of(true, false)) {
                    unverified(
                            name + (wrapper ? "" : ", only the inner folders"),
                            "columns but those of visibility, words and names of folders that were not seen",
                            () -> full(language, wrapper));
                }
            }
        }
        unverified("Spanish words that were seen", "columns but those of visibility", () -> {
            YouTubeTakeout takeout = new YouTubeTakeout(YouTubeLanguage.SPANISH, false);
            return takeout.videos(takeout.video("Oculto", SPRING, Privacy.UNLISTED))
                    .playlists()
                    .channel(Privacy.PUBLIC)
                    .finish();
        });
    }

    private void addTitles() {
        Map<String, String> titles = Map.of(
                "dropped characters", "Was? Wo; Wer: ich|du\\wir",
                "replaced characters", "50% \"gut\" / l'été *neu*",
                "long title", "Ein sehr langer Titel, der nicht in den Namen einer Datei passt",
                "pictures in the title", "🎈🎈 Ballone über Zürich");
        titles.keySet().stream()
                .sorted()
                .forEach(name -> described("title, " + name, () -> titled(titles.getOrDefault(name, name))));
        unverified(
                "title, long before characters are dropped",
                "that titles are cut last",
                () -> titled("Wie? Wo? Was? Wann? Wer? Ein langer Titel, der passt"));
        unverified("two videos of one title", "the name of the second file", () -> {
            YouTubeTakeout takeout = new YouTubeTakeout(YouTubeLanguage.ENGLISH, true);
            String file = takeout.path("video metadata/videos.csv");
            return takeout.videos(
                            new Video("Doppelt", SPRING, "Public", null),
                            new Video("Doppelt", SPRING + 60, "Private", null))
                    .ambiguous("Doppelt.mp4", "Doppelt", file)
                    .ambiguous("Doppelt(1).mp4", "Doppelt", file)
                    .finish();
        });
        described(
                "listed but absent, present but not listed",
                () -> new YouTubeTakeout(YouTubeLanguage.ENGLISH, true)
                        .videos(new Video("Fehlt", SPRING, "Public", null))
                        .ambiguous("Nicht gelistet.mp4", "Nicht gelistet", null)
                        .finish());
    }

    private void addPosts() {
        unverified(
                "posts",
                "what the name of a picture looks like in the table",
                () -> posts(YouTubeLanguage.ENGLISH, POST_COLUMNS, true));
        unverified(
                "posts, names without their ending",
                "what the name of a picture looks like in the table",
                () -> posts(YouTubeLanguage.ENGLISH, POST_COLUMNS, false));
        unverified(
                "German posts",
                "the column of the words",
                () -> posts(YouTubeLanguage.GERMAN, GERMAN_POST_COLUMNS, true));
    }

    private static OtherExport titled(String title) {
        YouTubeTakeout takeout = new YouTubeTakeout(YouTubeLanguage.ENGLISH, true);
        return takeout.videos(
                        takeout.video(title, SPRING, Privacy.PRIVATE),
                        takeout.video("Mein Film", SPRING + 60, Privacy.PUBLIC))
                .finish();
    }

    private static OtherExport of2022() {
        YouTubeTakeout takeout = new YouTubeTakeout(YouTubeLanguage.ENGLISH, true);
        return takeout.oldVideos(
                        takeout.video("Öffentlich", SPRING, Privacy.PUBLIC),
                        takeout.video("Nur mit Link", SPRING + 60, Privacy.UNLISTED),
                        takeout.video("Privat", SPRING + 120, Privacy.PRIVATE))
                .oldPlaylist("Öffentliche Liste", Privacy.PUBLIC)
                .oldPlaylist("Liste mit einem Titel, der viel zu lang für eine Datei ist", Privacy.UNLISTED)
                .oldPlaylist("Private Liste", Privacy.PRIVATE)
                .finish();
    }

    private static OtherExport full(YouTubeLanguage language, boolean wrapper) {
        YouTubeTakeout takeout = new YouTubeTakeout(language, wrapper);
        return takeout.videos(
                        takeout.video("Öffentlich", SPRING, Privacy.PUBLIC),
                        takeout.video("Nur mit Link", SPRING + 60, Privacy.UNLISTED),
                        takeout.video("Privat", SPRING + 120, Privacy.PRIVATE))
                .playlists()
                .channel(Privacy.PUBLIC)
                .finish();
    }

    private static OtherExport recordings() {
        YouTubeTakeout takeout = new YouTubeTakeout(YouTubeLanguage.ENGLISH, true);
        takeout.assembly()
                .files()
                .text(
                        takeout.path("video metadata/video recordings.csv"),
                        Csv.of(
                                        "Video ID",
                                        "Video Recording Altitude",
                                        "Video Recording Latitude",
                                        "Video Recording Longitude")
                                .row("video000001", "400.0", "47.5", "8.5")
                                .text());
        return takeout.videos(takeout.video("Unterwegs", SPRING, Privacy.PUBLIC))
                .finish();
    }

    private OtherExport posts(YouTubeLanguage language, List<String> columns, boolean fileNames) {
        SmallPhotos own = photos.fromStart();
        return new YouTubeTakeout(language, true)
                .post(columns, fileNames, own.next(), own.next())
                .finish();
    }

    private OtherExport before2021() {
        YouTubeTakeout takeout = new YouTubeTakeout(YouTubeLanguage.ENGLISH, true);
        ExportAssembly assembly = takeout.assembly();
        for (Privacy privacy : Privacy.values()) {
            String word = privacy.name().toLowerCase(Locale.ROOT);
            String title = "Film " + word;
            JsonObject record = new JsonObject()
                    .with("snippet", new JsonObject().with("title", title).with("publishedAt", Times.iso(SPRING)))
                    .with("status", new JsonObject().with("privacyStatus", word));
            String file =
                    assembly.files().text(takeout.path("videos/" + title + ".json"), MetaJson.text(List.of(record)));
            String path = assembly.files().media(takeout.path("videos/" + title + ".mp4"), MediaItem.video());
            AudienceWord meant = switch (privacy) {
                case PUBLIC -> AudienceWord.PUBLIC;
                case UNLISTED -> AudienceWord.UNKNOWN;
                case PRIVATE -> AudienceWord.ONLY_ME;
            };
            AudienceRule rule =
                    privacy == Privacy.UNLISTED ? AudienceRule.YOUTUBE_UNLISTED : AudienceRule.YOUTUBE_RECORDED;
            assembly.video(
                    path,
                    title,
                    SPRING,
                    file,
                    ExpectedAudience.recorded(meant, rule, file, "privacyStatus", word)
                            .orAlso(AudienceWord.UNKNOWN));
        }
        return takeout.finish();
    }

    private void described(String name, Supplier<OtherExport> builder) {
        variants.add(OtherVariant.described(PLATFORM, name, builder));
    }

    private void unverified(String name, String inferred, Supplier<OtherExport> builder) {
        variants.add(OtherVariant.unverified(PLATFORM, name, inferred, builder));
    }
}
