package org.sightline.archive.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.meta.MetaMedia;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.Platform;
import org.sightline.model.ProblemCode;
import org.sightline.model.Timestamp;
import org.sightline.samples.Album;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.FullExport;
import org.sightline.samples.Layout;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;
import org.sightline.samples.Post;

/** Holds the reader against an export that was built from the format's description by itself. */
class FacebookReaderTest {

    @TempDir
    private Path folder;

    /** How an export is handed over. */
    private enum Form {
        FOLDER,
        ZIP,
        WRAPPED_WITH_JUNK,
        ZIP64,
        PARTS
    }

    private static Stream<Arguments> everyLayoutInEveryForm() {
        return Stream.of(Layout.JSON_2018, Layout.JSON_2021, Layout.JSON_2023_INTERMEDIATE, Layout.JSON_2024)
                .flatMap(layout -> Stream.of(Form.values()).map(form -> Arguments.of(layout, form)));
    }

    private List<Path> write(FacebookExport export, Form form) throws Exception {
        switch (form) {
            case FOLDER -> export.writeFolder(folder.resolve("export"));
            case ZIP -> export.writeZip(folder.resolve("export.zip"));
            case WRAPPED_WITH_JUNK -> export.wrapped().junk().writeZip(folder.resolve("export.zip"));
            case ZIP64 -> export.zip64().streamed().writeZip(folder.resolve("export.zip"));
            case PARTS -> {
                return export.writeZips(Files.createDirectory(folder.resolve("parts")), 3);
            }
        }
        try (Stream<Path> written = Files.list(folder)) {
            return written.toList();
        }
    }

    /** An appearance in the words of the truth. */
    private record Listing(
            String path,
            AppearanceKind kind,
            String postedAt,
            String caption,
            String album,
            String place,
            List<String> tags,
            String takenAt,
            String takenPlace) {

        static Listing of(Appearance appearance) {
            return new Listing(
                    String.valueOf(appearance.path()),
                    appearance.kind(),
                    String.valueOf(appearance.postedAt()),
                    String.valueOf(appearance.caption()),
                    String.valueOf(appearance.album()),
                    String.valueOf(appearance.place()),
                    appearance.tags(),
                    String.valueOf(appearance.recorded().takenAt()),
                    appearance.recorded().coordinates() == null
                            ? "null"
                            : appearance.recorded().coordinates().latitude() + ","
                                    + appearance.recorded().coordinates().longitude());
        }

        static Listing of(ExpectedAppearance expected) {
            String words = expected.caption() == null ? expected.text() : expected.caption();
            return new Listing(
                    expected.path().isEmpty() ? "null" : expected.path(),
                    kind(expected.kind()),
                    time(expected.postedAt()),
                    words == null || words.isBlank() ? "null" : words,
                    String.valueOf(expected.album()),
                    String.valueOf(expected.placeName()),
                    expected.tags(),
                    time(expected.takenAt()),
                    expected.takenPlace() == null
                            ? "null"
                            : expected.takenPlace().latitude() + ","
                                    + expected.takenPlace().longitude());
        }

        private static String time(@Nullable Long seconds) {
            return seconds == null
                    ? "null"
                    : Timestamp.utc(Instant.ofEpochSecond(seconds)).toString();
        }

        private static AppearanceKind kind(org.sightline.samples.AppearanceKind kind) {
            return switch (kind) {
                case TRASH -> AppearanceKind.DELETED;
                case OTHER_PROFILE -> AppearanceKind.TAGGED;
                default -> AppearanceKind.valueOf(kind.name());
            };
        }
    }

    @ParameterizedTest
    @MethodSource("everyLayoutInEveryForm")
    void findsEveryListingOfThePhotos(Layout layout, Form form) throws Exception {
        FacebookExport export = FullExport.in(layout);
        List<Path> written = write(export, form);
        ExportTruth truth = export.truth();

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(written)) {
            assertThat(opened.archives()).hasSize(1);
            Archive archive = opened.archives().get(0);
            assertThat(archive.platform()).isEqualTo(Platform.FACEBOOK);
            CollectingSink sink = new CollectingSink();
            archive.reader().read(archive, sink);

            List<Listing> expected = new ArrayList<>();
            for (ExpectedAppearance appearance : truth.appearances()) {
                if (appearance.kind() != org.sightline.samples.AppearanceKind.UNLISTED) {
                    expected.add(Listing.of(appearance));
                }
            }
            assertThat(sink.appearances)
                    .filteredOn(appearance -> !MetaMedia.isVideoName(String.valueOf(appearance.path())))
                    .map(Listing::of)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(sink.accounts).singleElement().satisfies(account -> {
                assertThat(account.name()).isEqualTo("Zoë Beispiel");
                assertThat(account.handle()).isEqualTo("zoe.beispiel");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("everyLayoutInEveryForm")
    void findsEveryFileThatThePhotosLieIn(Layout layout, Form form) throws Exception {
        FacebookExport export = FullExport.in(layout);
        List<Path> written = write(export, form);

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(written)) {
            Archive archive = opened.archives().get(0);
            for (String path : export.truth().photoPaths()) {
                assertThat(archive.find(path::equals)).as(path).hasSize(1);
            }
            assertThat(archive.find(path -> path.contains("__MACOSX") || path.endsWith(".DS_Store")))
                    .isEmpty();
        }
    }

    private CollectingSink read(FacebookExport export) throws Exception {
        Path zip = folder.resolve("one.zip");
        export.writeZip(zip);
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(zip))) {
            CollectingSink sink = new CollectingSink();
            Archive archive = opened.archives().get(0);
            archive.reader().read(archive, sink);
            return sink;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2018", "JSON_2021", "JSON_2023_INTERMEDIATE", "JSON_2024"})
    void onlyTheCurrentProfilePictureIsPublicAndByRule(Layout layout) throws Exception {
        FacebookExport export = FullExport.in(layout);
        CollectingSink sink = read(export);

        List<Appearance> open = sink.appearances.stream()
                .filter(appearance -> appearance.audience() == Audience.PUBLIC)
                .toList();
        assertThat(open).isNotEmpty().allSatisfy(appearance -> {
            assertThat(appearance.path()).isEqualTo(export.pathOf(FullExport.CURRENT_PROFILE));
            assertThat(appearance.kind()).isEqualTo(AppearanceKind.PROFILE_PICTURE);
            assertThat(appearance.evidence().kind()).isEqualTo(EvidenceKind.PLATFORM_RULE);
            assertThat(appearance.evidence().source()).contains("2026");
        });
        assertThat(sink.appearances)
                .filteredOn(appearance ->
                        appearance.path() != null && appearance.path().equals(export.pathOf(FullExport.FIRST_PROFILE)))
                .isNotEmpty()
                .allSatisfy(appearance -> assertThat(appearance.audience()).isEqualTo(Audience.UNKNOWN));
    }

    @Test
    void whatTheExportSaysNothingAboutStaysUnknownAndNamesItsFile() throws Exception {
        CollectingSink sink = read(FullExport.in(Layout.JSON_2024));

        for (AppearanceKind kind : List.of(
                AppearanceKind.POST,
                AppearanceKind.ALBUM,
                AppearanceKind.COVER,
                AppearanceKind.UNCATEGORISED,
                AppearanceKind.GROUP_POST,
                AppearanceKind.COMMENT,
                AppearanceKind.TAGGED)) {
            assertThat(sink.appearances)
                    .filteredOn(appearance -> appearance.kind() == kind)
                    .as(kind.name())
                    .isNotEmpty()
                    .allSatisfy(appearance -> {
                        assertThat(appearance.audience()).isEqualTo(Audience.UNKNOWN);
                        assertThat(appearance.evidence().kind()).isNull();
                        assertThat(appearance.evidence().file()).endsWith(".json");
                    });
        }
    }

    @Test
    void messagesWentToTheirRecipientsAndKnowWhoSentThem() throws Exception {
        FacebookExport export = FullExport.in(Layout.JSON_2024);
        CollectingSink sink = read(export);
        List<Appearance> messages = sink.appearances.stream()
                .filter(appearance -> appearance.kind() == AppearanceKind.MESSAGE)
                .toList();

        assertThat(messages).isNotEmpty().allSatisfy(message -> {
            assertThat(message.audience()).isEqualTo(Audience.RECIPIENTS);
            assertThat(message.evidence().kind()).isEqualTo(EvidenceKind.IMPLIED);
        });
        long sentByOwner = export.truth().appearances().stream()
                .filter(appearance -> "Zoë Beispiel".equals(appearance.sender()))
                .count();
        assertThat(messages)
                .filteredOn(message -> message.owner() == Owner.SELF)
                .hasSize((int) sentByOwner);
    }

    @Test
    void whatIsOutOfSightIsOnlyTheOwnersAndWasUnknownBefore() throws Exception {
        CollectingSink sink = read(FullExport.in(Layout.JSON_2024));

        assertThat(sink.appearances)
                .filteredOn(appearance ->
                        appearance.kind() == AppearanceKind.STORY || appearance.kind() == AppearanceKind.DELETED)
                .hasSize(2)
                .allSatisfy(appearance -> {
                    assertThat(appearance.audience()).isEqualTo(Audience.ONLY_ME);
                    assertThat(appearance.earlierAudienceUnknown()).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2018", "JSON_2021", "JSON_2023_INTERMEDIATE", "JSON_2024"})
    void countsKeysThatItDoesNotKnowAndNoOthers(Layout layout) throws Exception {
        FacebookExport export = FacebookExport.in(layout)
                .owner("Zoë Beispiel", "zoe.beispiel")
                .unknownKey("brand_new_key")
                .post(Post.at(1_500_000_000L).media(picture(1)))
                .album(Album.named("Holiday").media(picture(2)).cover(picture(3)))
                .uncategorised(picture(4))
                .otherProfilePost(Post.at(1_500_000_001L).media(picture(5)))
                .nestedOtherProfilePost(Post.at(1_500_000_002L).media(picture(6)))
                .thread(MessageThread.with("Björn Muster").sent(1_500_000_003L, "", picture(7)));
        CollectingSink sink = read(export);

        int counted = sink.problems(ProblemCode.UNKNOWN_KEYS).stream()
                .peek(problem -> assertThat(problem.arguments().get(0)).endsWith("brand_new_key"))
                .mapToInt(problem -> Integer.parseInt(problem.arguments().get(1)))
                .sum();
        assertThat(counted).isEqualTo(export.truth().counts().unknownKeys()).isPositive();
        assertThat(sink.problems).hasSameSizeAs(sink.problems(ProblemCode.UNKNOWN_KEYS));
    }

    private static MediaItem picture(int number) {
        return MediaItem.photo(new byte[] {(byte) number});
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2018", "JSON_2021", "JSON_2023_INTERMEDIATE", "JSON_2024"})
    void knowsEveryOtherKeyOfAFullExport(Layout layout) throws Exception {
        CollectingSink sink = read(FullExport.in(layout));

        assertThat(sink.problems(ProblemCode.UNKNOWN_KEYS))
                .allSatisfy(problem -> assertThat(problem.arguments().get(0)).endsWith("brand_new_key"));
    }

    @Test
    void aDamagedListIsAProblemAndTheOthersAreRead() throws Exception {
        CollectingSink sink = read(FullExport.in(Layout.JSON_2021).brokenStories());

        assertThat(sink.problems(ProblemCode.JSON_BROKEN))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("stories/archived_stories.json"));
        assertThat(sink.appearances).anyMatch(appearance -> appearance.kind() == AppearanceKind.ALBUM);
    }

    @Test
    void pagesListTheSamePicturesAndVideosWithTheSameKinds() throws Exception {
        FacebookExport export = FullExport.in(Layout.HTML_2021);
        CollectingSink sink = read(export);

        Set<String> expected = new TreeSet<>();
        List<ExpectedAppearance> listings = new ArrayList<>(export.truth().appearances());
        listings.addAll(export.truth().films());
        for (ExpectedAppearance appearance : listings) {
            if (appearance.kind() != org.sightline.samples.AppearanceKind.UNLISTED
                    && !appearance.path().isEmpty()) {
                expected.add(Listing.of(appearance).kind() + " " + appearance.path());
            }
        }
        Set<String> found = new TreeSet<>();
        sink.appearances.stream()
                .filter(appearance -> !String.valueOf(appearance.path()).endsWith("/cover.jpg"))
                .forEach(appearance -> found.add(appearance.kind() + " " + appearance.path()));
        assertThat(found)
                .as("beside the cover on the web, which no list of photos names")
                .isEqualTo(expected);
        assertThat(sink.appearances)
                .filteredOn(appearance -> appearance.kind() == AppearanceKind.POST)
                .isNotEmpty()
                .allSatisfy(post -> assertThat(post.audience()).isEqualTo(Audience.UNKNOWN));
    }

    private CollectingSink readFolder(Path export) throws Exception {
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(export))) {
            CollectingSink sink = new CollectingSink();
            Archive archive = opened.archives().get(0);
            archive.reader().read(archive, sink);
            return sink;
        }
    }

    @Test
    void aStoryThatIsHighlightedIsNotOutOfSight() throws Exception {
        Path export = folder.resolve("highlights");
        Path stories = Files.createDirectories(export.resolve("your_facebook_activity/stories"));
        Files.writeString(stories.resolve("archived_stories.json"), """
                {"archived_stories_v2": [{"timestamp": 1500000000,
                  "attachments": [{"data": [{"media": {"uri": "your_facebook_activity/stories/a.jpg"}}]}]}]}
                """);
        Path preferences = Files.createDirectories(export.resolve("preferences/preferences"));
        Files.writeString(preferences.resolve("your_story_highlights.json"), """
                [{"timestamp": 1500000000, "label_values": [
                  {"label": "Stories", "media": [{"uri": "your_facebook_activity/stories/a.jpg"}]}]}]
                """);

        assertThat(readFolder(export).appearances)
                .map(Appearance::audience)
                .containsExactlyInAnyOrder(Audience.ONLY_ME, Audience.UNKNOWN);
    }

    @Test
    void aListUnderAnotherNameIsReportedAndAnOddNumberCostsNothing() throws Exception {
        Path export = folder.resolve("odd");
        Path posts = Files.createDirectories(export.resolve("posts"));
        Files.writeString(
                posts.resolve("your_uncategorized_photos.json"), "{\"other_photos_v3\": [{\"uri\": \"a.jpg\"}]}");
        Files.writeString(posts.resolve("your_posts_1.json"), """
                [{"timestamp": 1500000000, "attachments": [{"data": [{"media": {"uri": "posts/media/a.jpg",
                  "media_metadata": {"photo_metadata": {"exif_data": [{"latitude": NINES, "longitude": 1}]}}}}]}]},
                 {"timestamp": 1500000001, "attachments": [{"data": [{"media": {"uri": "posts/media/b.jpg"}}]}]}]
                """.replace("NINES", "9".repeat(400)));

        CollectingSink sink = readFolder(export);
        assertThat(sink.appearances).map(Appearance::path).containsExactly("posts/media/a.jpg", "posts/media/b.jpg");
        assertThat(sink.problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_KEYS);
            assertThat(problem.arguments()).contains("other_photos_v3");
        });
    }

    @Test
    void listsNoPathThatWouldLeadOutOfTheArchive() throws Exception {
        Path export = Files.createDirectories(folder.resolve("hostile/posts"));
        Files.writeString(export.resolve("your_posts_1.json"), """
                [{"timestamp": 1500000000, "attachments": [{"data": [
                  {"media": {"uri": "../../../etc/passwd.jpg"}},
                  {"media": {"uri": "/etc/passwd.jpg"}},
                  {"media": {"uri": "C:\\\\secret.jpg"}}]}]}]
                """);

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(folder.resolve("hostile")))) {
            CollectingSink sink = new CollectingSink();
            Archive archive = opened.archives().get(0);
            archive.reader().read(archive, sink);
            assertThat(sink.appearances)
                    .hasSize(3)
                    .allSatisfy(appearance -> assertThat(appearance.path()).isNull());
            assertThat(sink.problems(ProblemCode.UNSAFE_PATH)).hasSize(3);
        }
    }

    @Test
    void theAlbumTellsWhichEntriesOfALocalisedHistoryAreProfilePictures() {
        ProfilePictures pictures = new ProfilePictures();
        pictures.addAlbumPhoto("posts/media/x/old.jpg", "Profilbilder", 100);
        pictures.addAlbumPhoto("posts/media/x/now.jpg", "Profilbilder", 200);
        pictures.addAlbumPhoto("posts/media/y/cover.jpg", "Titelbilder", 300);
        assertThat(pictures.current()).as("without a history").isEqualTo("posts/media/x/now.jpg");

        pictures.addUpdate("posts/media/x/old.jpg", "Zoë hat ihr Profilbild aktualisiert.", 900);
        pictures.addUpdate("posts/media/y/cover.jpg", "Zoë hat ihr Titelbild aktualisiert.", 950);
        pictures.addUpdate("posts/media/z/other.jpg", "Zoë hat etwas aktualisiert.", 990);

        assertThat(pictures.current()).as("set again later").isEqualTo("posts/media/x/old.jpg");
        assertThat(pictures.updateKind("posts/media/y/cover.jpg", null)).isEqualTo(AppearanceKind.COVER);
        assertThat(pictures.updateKind("posts/media/z/other.jpg", null)).isEqualTo(AppearanceKind.POST);
    }

    @Test
    void ofADamagedHistoryNobodyKnowsWhichProfilePictureIsCurrent() throws Exception {
        Path export = folder.resolve("damaged");
        Path profile = Files.createDirectories(export.resolve("profile_information"));
        Files.writeString(profile.resolve("profile_update_history.json"), """
                {"profile_updates_v2": [{"timestamp": 1500000000, "title": "Alex updated his profile picture.",
                  "attachments": [{"data": [{"media": {"uri": "posts/media/Profilepictures_x/1.jpg"}}]}]}, {"timest
                """);

        assertThat(readFolder(export).appearances)
                .singleElement()
                .satisfies(picture -> assertThat(picture.audience()).isEqualTo(Audience.UNKNOWN));
    }

    @Test
    void albumNamesDecideWhereFoldersDoNot() {
        Map<String, AppearanceKind> albums = Map.of(
                "Profilbilder", AppearanceKind.PROFILE_PICTURE,
                "Photos de couverture", AppearanceKind.COVER);
        albums.forEach((album, kind) ->
                assertThat(ProfilePictures.kind("posts/media/x/1.jpg", album)).contains(kind));
        assertThat(ProfilePictures.kind("posts/media/x/1.jpg", "Holiday")).isEmpty();
    }
}
