package org.sightline.samples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the builder writes, read back without knowing how. */
class FacebookExportTest {
    @TempDir
    Path folder;

    private Map<String, byte[]> files(FacebookExport export) throws IOException {
        Path zip = folder.resolve("export.zip");
        export.writeZip(zip);
        return Archives.unzip(zip);
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, mode = Mode.EXCLUDE, names = "HTML_2021")
    void everyJsonFileParsesAndListsWhatTheTruthSays(Layout layout) throws IOException {
        FacebookExport export = FullExport.in(layout);
        Map<String, byte[]> files = files(export);

        Set<String> uris = new HashSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".json")) {
                uris.addAll(Archives.texts(Archives.parse(file.getValue()), "uri"));
            }
        }

        ExportTruth truth = export.truth();
        Set<String> listed = truth.appearances().stream()
                .filter(each -> each.kind() != AppearanceKind.UNLISTED)
                .map(ExpectedAppearance::path)
                .collect(Collectors.toSet());
        listed.addAll(truth.videoPaths());
        listed.addAll(truth.stickerPaths());
        listed.add("https://interncache-zzz.fbcdn.net/cover.jpg");
        listed.add("https://interncache-zzz.fbcdn.net/v/thumbnail.jpg");
        assertThat(uris).containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void aPhotoIsInTheArchiveExactlyWhenTheTruthSaysSo(Layout layout) throws IOException {
        FacebookExport export = FullExport.in(layout);
        Map<String, byte[]> files = files(export);

        assertThat(export.truth().appearances())
                .allSatisfy(each -> assertThat(files.containsKey(each.path())).isEqualTo(each.present()));
        Set<String> media = files.keySet().stream()
                .filter(path -> !path.endsWith(".json") && !path.endsWith(".html") && !path.endsWith(".txt"))
                .collect(Collectors.toSet());
        media.removeAll(export.truth().videoPaths());
        media.removeAll(export.truth().stickerPaths());
        assertThat(media).isEqualTo(export.truth().photoPaths());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyKindAppears(Layout layout) {
        ExportTruth truth = FullExport.in(layout).truth();

        assertThat(truth.appearances()).extracting(ExpectedAppearance::kind).contains(kinds());
        assertThat(truth.counts())
                .isEqualTo(new ExportCounts(7, 4, 2, 8, 7, 4, 1, truth.counts().unknownKeys()));
        assertThat(truth.counts().unknownKeys() > 0).isEqualTo(layout != Layout.HTML_2021);
    }

    private static AppearanceKind[] kinds() {
        return EnumSet.complementOf(
                        EnumSet.of(AppearanceKind.ARCHIVED, AppearanceKind.OTHER_CONTENT, AppearanceKind.LIBRARY))
                .toArray(AppearanceKind[]::new);
    }

    @Test
    void textsAreWrittenByteByByte() throws IOException {
        Map<String, byte[]> files = files(FullExport.in(Layout.JSON_2021));

        String posts = text(files, "posts/your_posts_1.json");
        assertThat(posts).contains("Caf\\u00c3\\u00a9").contains("\\u00f0\\u009f\\u008e\\u0088");
        assertThat(posts.chars()).allMatch(character -> character < 128);
        assertThat(at(files, "posts/your_posts_1.json", 0, "data", 0, "post")).isEqualTo("Zwei Fotos 🎈");
        assertThat(at(files, "posts/album/0.json", "name")).isEqualTo("Été à la mer");
        assertThat((String) at(files, "posts/album/0.json", "photos", 0, "uri")).startsWith("posts/media/Étéàlamer_");
    }

    @Test
    void oneFileListedInManyPlacesHasOnePath() {
        FacebookExport export = FullExport.in(Layout.JSON_2024);

        List<ExpectedAppearance> appearances = export.truth().ofPath(export.pathOf(FullExport.SHARED));

        assertThat(appearances)
                .extracting(ExpectedAppearance::kind)
                .containsExactlyInAnyOrder(
                        AppearanceKind.POST,
                        AppearanceKind.ALBUM,
                        AppearanceKind.UNCATEGORISED,
                        AppearanceKind.COVER,
                        AppearanceKind.COVER);
        assertThat(appearances)
                .extracting(ExpectedAppearance::caption)
                .containsExactlyInAnyOrder("Geteilt", "Im Album", null, null, null);
    }

    @Test
    void theNewestProfilePictureIsTheCurrentOne() {
        FacebookExport export = FullExport.in(Layout.JSON_2021);

        assertThat(export.truth().appearances().stream()
                        .filter(ExpectedAppearance::currentProfilePicture)
                        .map(ExpectedAppearance::path)
                        .distinct())
                .containsExactly(export.pathOf(FullExport.CURRENT_PROFILE));
    }

    @Test
    void oddCameraValuesMeanNothing() {
        ExportTruth truth = FullExport.in(Layout.JSON_2021).truth();

        ExpectedAppearance odd = truth.appearances().stream()
                .filter(each -> each.backdatedTo() != null && each.backdatedTo() == 1_300_000_000L)
                .findFirst()
                .orElseThrow();
        assertThat(odd.takenAt()).isNull();
        assertThat(odd.takenPlace()).isNull();
        assertThat(odd.postedAt()).isEqualTo(1_500_000_002L);
    }

    @Test
    void listsAreCutIntoNumberedFilesAndMessagesAreNewestFirst() throws IOException {
        Map<String, byte[]> files = files(FullExport.in(Layout.JSON_2024));

        assertThat(files)
                .containsKeys(
                        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
                        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_3.json",
                        "personal_information/profile_information/profile_information.json",
                        "your_facebook_activity/events/no-data.txt",
                        "connections/friends/your_post_audiences.json");
        List<String> thread = files.keySet().stream()
                .filter(path -> path.contains("/inbox/") && path.endsWith(".json"))
                .toList();
        assertThat(thread).hasSize(3);
        Object newest = at(files, thread.get(0), "messages", 0, "timestamp_ms");
        Object oldest = at(files, thread.get(2), "messages", 0, "timestamp_ms");
        assertThat((Long) newest).isEqualTo(1_510_000_011_789L).isGreaterThan((Long) oldest);
    }

    @Test
    void erasDifferInPlacesAndNames() throws IOException {
        Map<String, byte[]> files2018 = files(FullExport.in(Layout.JSON_2018));
        assertThat(files2018).containsKeys("photos_and_videos/album/0.json", "posts/your_posts_1.json");
        assertThat(at(files2018, "profile_information/profile_update_history.json", "profile_updates"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(5);
        Map<String, byte[]> files2023 = files(FullExport.in(Layout.JSON_2023_INTERMEDIATE));
        assertThat(files2023).containsKey("your_activity_across_facebook/posts/your_posts_1.json");
        assertThat(at(
                        files2023,
                        "your_activity_across_facebook/posts/your_posts_1.json",
                        0,
                        "attachments",
                        0,
                        "data",
                        1,
                        "media",
                        "media_metadata",
                        "photo_metadata",
                        "exif_data",
                        0,
                        "latitude"))
                .isEqualTo(47.5);
        assertThat(at(
                        files2018,
                        "posts/your_posts_1.json",
                        0,
                        "attachments",
                        0,
                        "data",
                        1,
                        "media",
                        "media_metadata",
                        "photo_metadata",
                        "latitude"))
                .isEqualTo(47.5);
    }

    @Test
    void aSingleCheckInStandsWithoutAList() throws IOException {
        Map<String, byte[]> files = files(FullExport.in(Layout.JSON_2024));

        assertThat(at(files, "your_facebook_activity/posts/check-ins.json", "timestamp"))
                .isEqualTo(1_545_000_000L);
    }

    @Test
    void brokenStoriesLeaveTheirPhotosUnlisted() throws IOException {
        FacebookExport export = FullExport.in(Layout.JSON_2021).brokenStories();

        assertThat(text(files(export), "stories/archived_stories.json"))
                .isEqualTo("[object Object]")
                .hasSize(15);
        assertThat(export.truth().ofKind(AppearanceKind.STORY)).isEmpty();
        assertThat(export.truth().ofKind(AppearanceKind.UNLISTED)).hasSize(2);
    }

    @Test
    void pagesForReadingHoldNoData() throws IOException {
        Map<String, byte[]> files = files(FullExport.in(Layout.HTML_2021));

        assertThat(files.keySet()).noneMatch(path -> path.endsWith(".json"));
        assertThat(files).containsKeys("start_here.html", "posts/your_posts_1.html");
        assertThat(text(files, "posts/your_posts_1.html"))
                .contains("<div class=\"_a72d\">Jul 14, 2017 2:40:01 am</div>")
                .contains("<img src=\"posts/media/Étéàlamer_");
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }

    private static @Nullable Object at(Map<String, byte[]> files, String path, Object... way) {
        return Archives.get(Archives.parse(requireNonNull(files.get(path), path)), way);
    }
}
