package org.sightline.samples.youtube;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

/** Builds a Takeout of YouTube, in one of its languages. */
final class YouTubeTakeout {
    /**
     * A video.
     *
     * @param title its title
     * @param published epoch seconds
     * @param word who can see it, in the words of the table
     * @param file the name of its file, null when it is not in the archive
     */
    record Video(
            String title,
            long published,
            String word,
            @Nullable String file) {}

    private static final String CHANNEL = "UCxxxxxxxxxxxxxxxxxxxxxx";
    private static final String UNKNOWN_COLUMN = "Brand New Column";

    private final YouTubeLanguage language;
    private final String root;
    private final ExportAssembly assembly = new ExportAssembly("youtube");
    private Function<String, MediaItem> films = title -> MediaItem.video();

    /** With the folders of a Takeout around, or without when somebody has taken out the inner ones. */
    YouTubeTakeout(YouTubeLanguage language, boolean wrapper) {
        this.language = language;
        this.root = wrapper ? "Takeout/" + language.container() + "/" : "";
        if (wrapper) {
            String overview = language == YouTubeLanguage.GERMAN ? "Archiv_Übersicht.html" : "archive_browser.html";
            assembly.files().text("Takeout/" + overview, "<!doctype html><title>Takeout</title>");
        }
    }

    /** What the files of videos hold, by their titles; else each only begins like one. */
    YouTubeTakeout films(Function<String, MediaItem> byTitle) {
        films = byTitle;
        return this;
    }

    /** The files, for whatever else lies in the archive. */
    ExportAssembly assembly() {
        return assembly;
    }

    /** A path within the folder of YouTube. */
    String path(String name) {
        return root + name;
    }

    /** A video whose file is named after its title. */
    Video video(String title, long published, Privacy privacy) {
        return new Video(title, published, language.word(privacy), FileTitles.of(title, FileTitles.OF_VIDEO) + ".mp4");
    }

    /** The videos in the table of 2023 and later. */
    YouTubeTakeout videos(Video... videos) {
        String file = path(language.folders().metadata() + "/" + language.videosFile());
        List<String> columns = Headers.videos(language);
        List<String> all = new ArrayList<>(columns);
        all.add(UNKNOWN_COLUMN);
        Csv table = new Csv().row(all);
        for (Video video : videos) {
            String time = Times.iso(video.published());
            String id = idOf(video);
            table.row(
                    id,
                    "61000",
                    "de",
                    "People",
                    "Zeile eins\nZeile \"zwei\"",
                    CHANNEL,
                    video.title(),
                    video.word(),
                    "Processed",
                    Times.iso(video.published() - 600),
                    time,
                    "new");
            expect(
                    video,
                    file,
                    audience(video.word(), file, language.visibility().ofVideo(), language::word));
        }
        assembly.planted(file, UNKNOWN_COLUMN);
        assembly.files().text(file, table.text());
        return this;
    }

    /** The videos in the table of 2022. */
    YouTubeTakeout oldVideos(Video... videos) {
        String file = path("videos/Video Metadata.csv");
        Csv table = Csv.of(
                "Video Id",
                "Channel Id",
                "Title",
                "Status",
                "Visibility",
                "Time Created",
                "Time Published",
                "Duration",
                "Description",
                "Category",
                "Location Address",
                "Location Country",
                "Time Recorded",
                "Like Count");
        for (Video video : videos) {
            String time = Times.plain(video.published()) + " UTC";
            table.row(
                    idOf(video),
                    CHANNEL,
                    video.title(),
                    "Processed",
                    video.word(),
                    time,
                    time,
                    "61000",
                    "Zeile eins\nZeile zwei",
                    "People",
                    "",
                    "",
                    "",
                    "3");
            expect(video, file, audience(video.word(), file, "Visibility", language::word));
        }
        assembly.files().text(file, table.text());
        return this;
    }

    /** A file that no row describes, or whose row cannot be told from another. */
    YouTubeTakeout ambiguous(String fileName, String title, @Nullable String listedIn) {
        String path = assembly.files().media(videoPath(fileName), films.apply(title));
        ExpectedAudience unknown = ExpectedAudience.unknown(AudienceRule.YOUTUBE_NOT_RECORDED);
        assembly.video(
                path,
                title,
                null,
                listedIn,
                listedIn == null ? unknown : unknown.orAlso(AudienceWord.PUBLIC, AudienceWord.ONLY_ME));
        return this;
    }

    /** The playlists of 2023 and later, one of each privacy. */
    YouTubeTakeout playlists() {
        String folder = path(language.folders().playlists() + "/");
        String file = folder + "playlists.csv";
        Csv table = new Csv().row(Headers.playlists(language));
        for (Privacy privacy : Privacy.values()) {
            String word = language.playlistWord(privacy);
            String title = "Liste " + word;
            table.row("PL" + privacy, "False", title, "2023-01-01T00:00:00Z", "2023-01-02T00:00:00Z", "Manual", word);
            assembly.files()
                    .text(
                            folder + title + "-videos.csv",
                            Csv.of("Video ID", "Playlist Video Creation Timestamp")
                                    .row("video000001", "2023-01-01T00:00:00Z")
                                    .text());
            expect(
                    ItemKind.PLAYLIST,
                    title,
                    file,
                    audience(word, file, language.visibility().ofPlaylist(), language::playlistWord));
        }
        assembly.files().text(file, table.text());
        return this;
    }

    /** A playlist of 2022: two tables in one file. */
    YouTubeTakeout oldPlaylist(String title, Privacy privacy) {
        String file = path("playlists/" + FileTitles.of(title, FileTitles.OF_PLAYLIST) + ".csv");
        String word = language.playlistWord(privacy);
        assembly.files()
                .text(
                        file,
                        Csv.of(
                                        "Playlist Id",
                                        "Channel Id",
                                        "Time Created",
                                        "Time Updated",
                                        "Title",
                                        "Description",
                                        "Visibility")
                                .row(
                                        "PL1",
                                        CHANNEL,
                                        "2022-01-01 00:00:00 UTC",
                                        "2022-01-02 00:00:00 UTC",
                                        title,
                                        "",
                                        word)
                                .line("")
                                .row("Video Id", "Time Added")
                                .row("video000001", "2022-01-01 00:00:00 UTC")
                                .text());
        expect(ItemKind.PLAYLIST, title, file, audience(word, file, "Visibility", language::playlistWord));
        return this;
    }

    /** The channel. */
    YouTubeTakeout channel(Privacy privacy) {
        String file = path(language.folders().channels() + "/channel.csv");
        String word = language.word(privacy);
        assembly.files()
                .text(
                        file,
                        new Csv()
                                .row(Headers.channel(language))
                                .row(CHANNEL, "Zoë Beispiel", word)
                                .text());
        expect(
                ItemKind.CHANNEL,
                "Zoë Beispiel",
                file,
                audience(word, file, language.visibility().ofChannel(), language::word));
        return this;
    }

    /**
     * A community post with pictures.
     *
     * @param columns the number of the post, its words, the name of a picture
     * @param fileNames whether the table names whole files, or only what precedes {@code _image.jpg}
     */
    YouTubeTakeout post(List<String> columns, boolean fileNames, MediaItem first, MediaItem second) {
        String folder = path(language.folders().posts() + "/");
        String file = folder + (language == YouTubeLanguage.GERMAN ? "Beiträge.csv" : "posts.csv");
        List<String> names = List.of("Ugkx0001", "Ugkx0002");
        String ending = fileNames ? "_image.jpg" : "";
        assembly.files()
                .text(
                        file,
                        new Csv()
                                .row(columns)
                                .row("Ugkx0001", "Été & <mehr>", "Ugkx0001" + ending)
                                .row("Ugkx0002", "Zeile eins\nZeile zwei", "Ugkx0002" + ending)
                                .row("Ugkx0003", "Nur Text", "")
                                .text());
        List<MediaItem> items = List.of(first, second);
        for (int number = 0; number < items.size(); number++) {
            String path = assembly.files().media(folder + names.get(number) + "_image.jpg", items.get(number));
            assembly.expect(assembly.draft(path, AppearanceKind.POST, null, items.get(number))
                    .text(number == 0 ? "Été & <mehr>" : "Zeile eins\nZeile zwei")
                    .listedIn(file, ExpectedAudience.unknown(AudienceRule.YOUTUBE_NOT_RECORDED)));
            assembly.countPost();
        }
        expect(ItemKind.POST, "Nur Text", file, ExpectedAudience.unknown(AudienceRule.YOUTUBE_NOT_RECORDED));
        assembly.countPost();
        return this;
    }

    /** The archive. */
    OtherExport finish() {
        return assembly.finish(part -> "takeout-20260102T030405Z-00" + (part + 1));
    }

    private void expect(Video video, String file, ExpectedAudience audience) {
        String name = video.file();
        String path = name == null ? null : assembly.files().media(videoPath(name), films.apply(video.title()));
        assembly.expect(new ExpectedItem(ItemKind.VIDEO, video.title(), path, video.published(), file, audience));
    }

    private void expect(ItemKind kind, String name, String file, ExpectedAudience audience) {
        assembly.expect(new ExpectedItem(kind, name, null, null, file, audience));
    }

    private String videoPath(String fileName) {
        return path(language.folders().videos() + "/" + fileName);
    }

    private ExpectedAudience audience(String word, String file, String column, Function<Privacy, String> words) {
        return new RecordedVisibility(language, assembly).audience(word, file, column, words);
    }

    private static String idOf(Video video) {
        return String.format(
                Locale.ROOT, "video%06d", Math.floorMod(video.title().hashCode() + video.published(), 1_000_000L));
    }
}
