package org.sightline.archive.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.ItemTruth;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Coordinates;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.samples.others.ExpectedItem;
import org.sightline.samples.others.ItemKind;
import org.sightline.samples.others.OtherExports;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.OtherVariant;
import org.sightline.samples.youtube.YouTubeVariants;

/** Holds the reader against Takeouts that were built from descriptions, without a look at the reader. */
class YouTubeReaderTest {

    private static final List<OtherVariant> VARIANTS = YouTubeVariants.all(SmallPhotos.of(SamplePhotos.load()));

    private static final String FOLDER = "Takeout/YouTube and YouTube Music/";
    private static final String VIDEOS = "Video ID,Video Title (Original),Privacy,Video Publish Timestamp\n";
    private static final String PUBLISHED = ",2023-03-28T10:40:00Z\n";

    @TempDir
    private Path folder;

    private static Stream<OtherVariant> variants() {
        return VARIANTS.stream();
    }

    /** A file that no row describes, or whose row cannot be told from another, is nowhere listed. */
    private static boolean isUnlisted(ExpectedItem item) {
        return item.path() != null && item.audience().rule() == AudienceRule.YOUTUBE_NOT_RECORDED;
    }

    private static List<String> differences(OtherVariant variant, CollectingSink found) {
        List<ItemTruth.Expected> expected = new ArrayList<>();
        variant.truth().appearances().stream().map(ItemTruth.Expected::of).forEach(expected::add);
        variant.export().others().items().stream()
                .filter(item -> item.kind() == ItemKind.VIDEO || item.kind() == ItemKind.PLAYLIST)
                .filter(item -> !isUnlisted(item))
                .map(ItemTruth.Expected::of)
                .forEach(expected::add);
        List<String> differences = ItemTruth.differences(expected, found);
        for (ExpectedItem item : variant.export().others().items()) {
            if (item.kind() == ItemKind.CHANNEL && !isTold(item, found.accounts)) {
                differences.add("account " + found.accounts + " where " + item);
            }
        }
        return differences;
    }

    private static boolean isTold(ExpectedItem channel, List<Account> accounts) {
        ItemTruth.Expected expected = new ItemTruth.Expected(
                AppearanceKind.VIDEO, null, null, channel.name(), channel.listedIn(), channel.audience());
        return accounts.size() == 1
                && channel.name().equals(accounts.get(0).name())
                && expected.allows(Objects.requireNonNullElse(accounts.get(0).visibility(), Audience.UNKNOWN));
    }

    private CollectingSink read(String file, String content) throws Exception {
        return read(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private CollectingSink read(String file, byte[] content) throws Exception {
        write(FOLDER + file, content);
        return ItemTruth.read(Platform.YOUTUBE, List.of(folder));
    }

    private void write(String file, byte[] content) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.write(path, content);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyVideoAndPlaylistIsFoundWithItsAudience(OtherVariant variant) throws Exception {
        CollectingSink found = ItemTruth.read(Platform.YOUTUBE, OtherForm.ZIP.write(variant.export(), folder));

        assertThat(differences(variant, found)).isEmpty();
        ItemTruth.assertThatPlantedKeysAreListed(variant, found);
        assertThat(found.problems).allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_KEYS);
    }

    /** Of translated tables the words for who can see something are known, and not only those that were seen. */
    @ParameterizedTest
    @MethodSource("variants")
    void noAudienceIsLeftOpenThatAWordStates(OtherVariant variant) throws Exception {
        CollectingSink found = ItemTruth.read(Platform.YOUTUBE, OtherForm.ZIP.write(variant.export(), folder));

        Set<String> open = Set.of("youtube a word that nobody knows");
        assertThat(found.appearances)
                .filteredOn(one -> one.kind() != AppearanceKind.POST && !open.contains(variant.name()))
                .allMatch(one -> one.audience().isKnown());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TGZ", "TGZ_PARTS"})
    void theFormOfTheArchiveChangesNothing(OtherForm form) throws Exception {
        List<String> differences = new ArrayList<>();
        for (OtherVariant variant : VARIANTS) {
            Path place = Files.createDirectory(folder.resolve("archive" + VARIANTS.indexOf(variant)));
            CollectingSink found = ItemTruth.read(Platform.YOUTUBE, form.write(variant.export(), place));
            differences(variant, found).forEach(difference -> differences.add(variant + ": " + difference));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void photosOfGoogleBesideItAreNotYouTubes() throws Exception {
        OtherVariant both = OtherExports.all().stream()
                .filter(variant -> variant.name().contains("together with YouTube"))
                .findFirst()
                .orElseThrow();
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(OtherForm.ZIP.write(both.export(), folder))) {
            Archive youTube = opened.archives().stream()
                    .filter(archive -> archive.platform() == Platform.YOUTUBE)
                    .findFirst()
                    .orElseThrow();
            assertThat(youTube.find(path -> true))
                    .isNotEmpty()
                    .allMatch(file -> file.file().path().startsWith(FOLDER));
            assertThat(opened.archives()).hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Public, PUBLIC",
        "Unlisted, LINK",
        "Private, ONLY_ME",
        "Oculto, LINK",
        "Oculta, LINK",
        "Privada, ONLY_ME",
        "Privado, ONLY_ME",
        "Público, PUBLIC",
        "Pública, PUBLIC",
        "Öffentlich, PUBLIC",
        "Nicht gelistet, LINK",
        "Privat, ONLY_ME",
        "Openbaar, PUBLIC",
        "Verborgen, LINK",
        "Privé, ONLY_ME",
        "Nelistat, LINK",
        "Viešas, PUBLIC",
        "Neįtrauktas į sąrašą, LINK",
        "Privatus, ONLY_ME",
        "'', UNKNOWN",
        "Publicly, UNKNOWN",
        "Not public, UNKNOWN",
        "Members only, UNKNOWN",
        "Public (scheduled), UNKNOWN",
        "公開, UNKNOWN",
    })
    void aWordSaysWhoCanSeeAVideo(String word, Audience audience) throws Exception {
        CollectingSink found = read("video metadata/videos.csv", VIDEOS + "abcdefghijk,Film," + word + PUBLISHED);

        String file = FOLDER + "video metadata/videos.csv";
        assertThat(found.appearances).singleElement().satisfies(video -> {
            assertThat(video.audience()).isEqualTo(audience);
            assertThat(video.evidence())
                    .isEqualTo(
                            audience.isKnown()
                                    ? new Evidence(EvidenceKind.STATED, file, "Privacy", word, null)
                                    : Evidence.listedIn(file));
        });
    }

    /** The columns of all languages in which they have been described. */
    @ParameterizedTest
    @CsvSource({
        "VIDEOS, Privacy",
        "VIDEOS, Privacidad",
        "VIDEOS, Confidențialitate",
        "VIDEOS, Privatumas",
        "PLAYLISTS, Playlist Visibility",
        "PLAYLISTS, Visibilidad de la lista de reproducción",
        "PLAYLISTS, Zichtbaarheid van playlist",
        "PLAYLISTS, Vizibilitatea playlistului",
        "PLAYLISTS, Grojaraščio matomumas",
        "CHANNELS, Channel Visibility",
        "CHANNELS, Visibilidad del canal",
        "CHANNELS, Kanaalzichtbaarheid",
        "CHANNELS, Vizibilitatea canalului",
        "CHANNELS, Kanalo matomumas",
    })
    void theColumnOfVisibilityTellsATableInEachLanguage(YouTubeTable.Kind kind, String column) {
        List<String> columns = List.of("The ID", "b", "c", "d", "e", "f", "Title", column);

        assertThat(YouTubeTable.of(columns)).hasValueSatisfying(table -> {
            assertThat(table.kind()).isEqualTo(kind);
            assertThat(table.visibility()).isEqualTo(7);
        });
        assertThat(YouTubeTable.of(List.of(column))).map(YouTubeTable::kind).isNotEqualTo(YouTubeTable.Kind.VIDEOS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Video ID,Song Title,Album Title,Artist Name 1",
                "Song URL,Song Title,Album Title,Artist Names",
                "Channel Id,Channel Url,Channel Title",
                "Comment ID,Channel ID,Comment Create Timestamp,Price,Post ID,Video ID,Comment text",
                "Privacy,Title",
            })
    void tablesOfOtherThingsHoldNoVideos(String header) {
        assertThat(YouTubeTable.of(List.of(header.split(",", -1)))).isEmpty();
    }

    @Test
    void whatTheTableKeepsOfAVideoIsTold() throws Exception {
        write(FOLDER + "video metadata/video recordings.csv", """
                Video ID,Video Recording Altitude,Video Recording Latitude,Video Recording Longitude
                abcdefghijk,400.0,47.5,8.5
                lmnopqrstuv,,far,away
                """.getBytes(StandardCharsets.UTF_8));
        CollectingSink found = read(
                "video metadata/videos.csv",
                VIDEOS + "abcdefghijk,Film,Public" + PUBLISHED + "lmnopqrstuv,Other,Public" + PUBLISHED
                        + "../../../x,Third,Public" + PUBLISHED);

        assertThat(found.appearances)
                .extracting(video -> video.recorded().coordinates())
                .containsExactly(new Coordinates(47.5, 8.5), null, null);
        assertThat(found.appearances)
                .extracting(Appearance::permalink)
                .containsExactly(
                        "https://www.youtube.com/watch?v=abcdefghijk",
                        "https://www.youtube.com/watch?v=lmnopqrstuv",
                        null);
    }

    /** Which file is a video's is told by its title alone, and a guess may call a private film public. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '~',
            value = {
                "Film ~ Film.mp4 ~ Film.mp4",
                "Film ~ film.mp4 ~ none",
                "Film ~ Film.mp4, Film(1).mp4 ~ none",
                "Film ~ Film.mp4, Film.mov ~ none",
                "Film ~ Film(1).mp4 ~ Film(1).mp4",
                "A\\B;C|D:E?F ~ ABCDEF.mp4 ~ ABCDEF.mp4",
                "A'B/C%D*E ~ A_B_C_D_E.mp4 ~ A_B_C_D_E.mp4",
                "Ein sehr langer Titel, der nicht in den Namen passt ~ Ein sehr langer Titel, der nicht in den Nam.mp4 ~ none",
            })
    void onlyTheFileThatMustBeMeantIsTheVideos(String row, String files, @Nullable String path) throws Exception {
        for (String file : files.split(", ", -1)) {
            write(FOLDER + "videos/" + file, new byte[] {1});
        }
        String title = row.contains(",") ? '"' + row + '"' : row;
        CollectingSink found =
                read("video metadata/videos.csv", VIDEOS + "abcdefghijk," + title + ",Public" + PUBLISHED);

        assertThat(found.appearances)
                .singleElement()
                .extracting(Appearance::path)
                .isEqualTo(path == null ? null : FOLDER + "videos/" + path);
    }

    @Test
    void ofTwoVideosOfOneTitleNoneHasAFile() throws Exception {
        write(FOLDER + "videos/Film.mp4", new byte[] {1});
        CollectingSink found = read(
                "video metadata/videos.csv",
                VIDEOS + "abcdefghijk,Film,Public" + PUBLISHED + "lmnopqrstuv,Film?,Private" + PUBLISHED);

        assertThat(found.appearances).hasSize(2).allMatch(video -> video.path() == null);
    }

    /** A row that was not read may be that of the file's video. */
    @Test
    void wherePartOfTheTableIsLostNoFileIsCertain() throws Exception {
        write(FOLDER + "videos/Film.mp4", new byte[] {1});
        CollectingSink found = read(
                "video metadata/videos.csv", VIDEOS + "abcdefghijk,Film,Public" + PUBLISHED + "x,\"never closed\n");

        assertThat(found.appearances)
                .singleElement()
                .extracting(Appearance::path)
                .isNull();
        assertThat(found.problems(ProblemCode.CSV_BROKEN)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/passwd.jpg", "/etc/passwd.jpg", "C:\\x.jpg", "https://example.org/x.jpg"})
    void namesOfPicturesThatLeadOutAreNotFollowed(String name) throws Exception {
        CollectingSink found = read("posts/posts.csv", "Post ID,Post text,Image name 1\n1,Words," + name + "\n");

        assertThat(found.appearances).singleElement().satisfies(post -> {
            assertThat(post.kind()).isEqualTo(AppearanceKind.POST);
            assertThat(post.path()).isNull();
            assertThat(post.audience()).isEqualTo(Audience.UNKNOWN);
        });
        boolean onTheWeb = name.startsWith("https");
        assertThat(found.problems(ProblemCode.UNSAFE_PATH)).hasSize(onTheWeb ? 0 : 1);
    }

    @Test
    void aRowOfTheWrongLengthSaysNotWhoCanSeeIt() throws Exception {
        CollectingSink found =
                read("video metadata/videos.csv", VIDEOS + "abcdefghijk,One, Public,Public,Private" + PUBLISHED);

        assertThat(found.appearances)
                .singleElement()
                .extracting(Appearance::audience)
                .isEqualTo(Audience.UNKNOWN);
        assertThat(found.problems(ProblemCode.CSV_BROKEN)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"video metadata/videos.csv", "playlists/playlists.csv", "channels/channel.csv"})
    void aTableWithoutItsColumnsCountsAsBroken(String file) throws Exception {
        for (byte[] content : List.of(
                new byte[0],
                new byte[10_000],
                "Privacy\nPublic\n".getBytes(StandardCharsets.UTF_8),
                "<html>Log in</html>".getBytes(StandardCharsets.UTF_8),
                "\u00ff\u00fe\u0000\"\"\"\"\"\"".getBytes(StandardCharsets.ISO_8859_1))) {
            CollectingSink found = read(file, content);
            assertThat(found.appearances).isEmpty();
            assertThat(found.accounts).isEmpty();
            assertThat(found.problems)
                    .contains(Problem.of(ProblemCode.CSV_BROKEN, FOLDER + file))
                    .allMatch(problem -> problem.code() == ProblemCode.CSV_BROKEN
                            || problem.code() == ProblemCode.PART_WITHOUT_LISTS);
        }
    }

    @Test
    void ofATableWithoutPrivacyNothingIsKnown() throws Exception {
        CollectingSink found = read(
                "video metadata/videos.csv", "Video ID,Video Title (Original),Audience\nabcdefghijk,Public,Public\n");

        assertThat(found.appearances)
                .singleElement()
                .extracting(Appearance::audience)
                .isEqualTo(Audience.UNKNOWN);
        assertThat(found.problems)
                .containsExactly(
                        Problem.of(ProblemCode.UNKNOWN_KEYS, FOLDER + "video metadata/videos.csv", "Audience", "1"));
    }

    @Test
    void cellsOfAnotherTypeAreLeftOut() throws Exception {
        CollectingSink found = read(
                "video metadata/videos.csv",
                VIDEOS
                        + "true,{},[],1e999\n\u0000,\u0000,\u0000,\u0000\n\"\"\"\"\"\"\"\",,\"\n\n\n\",0000-00-00T00:00:00Z\n");

        assertThat(found.appearances)
                .hasSize(3)
                .allMatch(video -> video.audience() == Audience.UNKNOWN)
                .allMatch(video -> video.postedAt() == null && video.permalink() == null && video.path() == null);
    }

    @Test
    void aTitleOfFiftyMegabytesEndsTheTableBehindThoseBefore() throws Exception {
        CollectingSink found = read(
                "video metadata/videos.csv",
                VIDEOS + "abcdefghijk,Film,Public" + PUBLISHED + "x,\"" + "\"\"".repeat(25 << 20) + "\",Public"
                        + PUBLISHED);

        assertThat(found.problems(ProblemCode.RECORD_TOO_LARGE)).hasSize(1);
        assertThat(found.appearances).hasSize(1);
    }

    @Test
    void otherTablesWithSuchAColumnAreNotYouTubes() throws Exception {
        write("survey.csv", "Privacy,Title\nPublic,Film\n".getBytes(StandardCharsets.UTF_8));
        write("videos/holiday.mp4", new byte[] {1});
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(folder))) {
            assertThat(opened.archives()).extracting(Archive::platform).containsExactly(Platform.FOLDER);
        }
    }
}
