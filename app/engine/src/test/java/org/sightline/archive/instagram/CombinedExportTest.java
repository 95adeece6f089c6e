package org.sightline.archive.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.ExportFolder;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Platform;

/** One download that holds what several platforms of Meta keep: each part is read once, by its reader. */
class CombinedExportTest {

    private static final String INSTAGRAM_POSTS = """
            [{"media": [{"uri": "media/posts/202001/instagram.jpg", "creation_timestamp": 1577880000}]},
             {"media": [{"uri": "media/posts/202001/both.jpg", "creation_timestamp": 1577880001}]}]
            """;
    private static final String THREADS_POSTS = """
            {"text_post_app_text_posts": [
              {"media": [{"uri": "media/posts/202001/both.jpg", "creation_timestamp": 1577880002, "title": "Twice"}]},
              {"media": [{"uri": "media/posts/202001/threads.jpg", "creation_timestamp": 1577880003, "title": "Once",
                "text_app_post": {"reply_control": "everyone"}}]}]}
            """;
    private static final String THREADS_PROFILE = """
            {"text_post_app_text_post_app_profile": [{"string_map_data": {"Username": {"value": "alex.threads"},
              "Private Account": {"value": "True"}},
              "media_map_data": {"Profile Photo": {"uri": "media/profile/202001/threads-me.jpg"}}}]}
            """;
    private static final String FACEBOOK_POSTS = """
            [{"timestamp": 1577880000, "attachments": [{"data": [
              {"media": {"uri": "your_facebook_activity/posts/media/a_1/facebook.jpg"}}]}]}]
            """;

    @TempDir
    private Path folder;

    private ExportFolder combined() throws Exception {
        ExportFolder export = new ExportFolder(folder.resolve("export"))
                .file("your_instagram_activity/media/posts_1.json", INSTAGRAM_POSTS)
                .file("your_instagram_activity/threads/threads_and_replies.json", THREADS_POSTS)
                .file("your_instagram_activity/threads/personal_information.json", THREADS_PROFILE)
                .file("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json", FACEBOOK_POSTS)
                .file(
                        "personal_information/profile_information/profile_information.json",
                        "{\"profile_v2\": {\"name\": {\"full_name\": \"Alex Example\"}, \"username\": \"alex.facebook\"}}")
                .file(
                        "personal_information/personal_information/personal_information.json",
                        "{\"profile_user\": [{\"string_map_data\": {\"Username\": {\"value\": \"alex.instagram\"}}}]}");
        for (String picture : List.of(
                "media/posts/202001/instagram.jpg",
                "media/posts/202001/both.jpg",
                "media/posts/202001/threads.jpg",
                "media/posts/202001/nobody.jpg",
                "media/profile/202001/threads-me.jpg",
                "your_facebook_activity/posts/media/a_1/facebook.jpg",
                "your_facebook_activity/posts/media/a_1/nobody.jpg")) {
            export.file(picture, picture);
        }
        return export;
    }

    private static List<String> pictures(Archive archive) throws Exception {
        List<String> paths = new ArrayList<>();
        archive.forEachFile(file -> {
            if (file.file().path().endsWith(".jpg")) {
                paths.add(file.file().path().replaceFirst(".*/", ""));
            }
        });
        return paths;
    }

    private static Archive of(ArchiveOpener.Opened opened, Platform platform) {
        return opened.archives().stream()
                .filter(archive -> archive.platform() == platform)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachPlatformHasAnArchiveWithItsOwnFiles() throws Exception {
        try (ArchiveOpener.Opened opened = combined().open()) {
            assertThat(opened.archives())
                    .map(Archive::platform)
                    .containsExactlyInAnyOrder(Platform.INSTAGRAM, Platform.THREADS, Platform.FACEBOOK);
            assertThat(pictures(of(opened, Platform.INSTAGRAM)))
                    .containsExactlyInAnyOrder("instagram.jpg", "both.jpg", "nobody.jpg");
            assertThat(pictures(of(opened, Platform.THREADS)))
                    .containsExactlyInAnyOrder("both.jpg", "threads.jpg", "threads-me.jpg");
            assertThat(pictures(of(opened, Platform.FACEBOOK))).containsExactlyInAnyOrder("facebook.jpg", "nobody.jpg");
        }
    }

    @Test
    void eachReaderFindsItsOwnAndNothingTwice() throws Exception {
        ExportFolder export = combined();

        CollectingSink instagram = export.read(Platform.INSTAGRAM);
        assertThat(instagram.appearances)
                .map(Appearance::path)
                .containsExactlyInAnyOrder("media/posts/202001/instagram.jpg", "media/posts/202001/both.jpg");
        assertThat(instagram.accounts)
                .singleElement()
                .satisfies(account -> assertThat(account.handle()).isEqualTo("alex.instagram"));

        CollectingSink threads = export.read(Platform.THREADS);
        assertThat(threads.appearances)
                .filteredOn(appearance -> appearance.kind() == AppearanceKind.POST)
                .hasSize(2)
                .allSatisfy(post -> assertThat(post.audience()).isEqualTo(Audience.FOLLOWERS));
        assertThat(threads.appearances)
                .filteredOn(appearance -> appearance.audience() == Audience.PUBLIC)
                .singleElement()
                .satisfies(picture -> assertThat(picture.path()).endsWith("threads-me.jpg"));
        assertThat(threads.accounts).singleElement().satisfies(account -> {
            assertThat(account.handle()).isEqualTo("alex.threads");
            assertThat(account.visibility()).isEqualTo(Audience.FOLLOWERS);
        });
        assertThat(threads.problems).isEmpty();

        CollectingSink facebook = export.read(Platform.FACEBOOK);
        assertThat(facebook.appearances)
                .singleElement()
                .satisfies(post -> assertThat(post.path()).endsWith("facebook.jpg"));
        assertThat(facebook.accounts)
                .singleElement()
                .satisfies(account -> assertThat(account.handle()).isEqualTo("alex.facebook"));
    }

    @Test
    void listsInOnePartAndPicturesInAnotherAreStillToldApart() throws Exception {
        ExportFolder lists = new ExportFolder(folder.resolve("instagram-alex-2024-05-01-abcdefgh"))
                .file("your_instagram_activity/content/posts_1.json", INSTAGRAM_POSTS)
                .file("your_instagram_activity/threads/threads_and_replies.json", THREADS_POSTS);
        ExportFolder media = new ExportFolder(folder.resolve("instagram-alex-2024-05-01-ijklmnop"))
                .file("media/posts/202001/instagram.jpg", "1")
                .file("media/posts/202001/both.jpg", "2")
                .file("media/posts/202001/threads.jpg", "3");

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(lists.folder(), media.folder()))) {
            assertThat(opened.archives()).hasSize(2);
            assertThat(pictures(of(opened, Platform.INSTAGRAM))).containsExactlyInAnyOrder("instagram.jpg", "both.jpg");
            assertThat(pictures(of(opened, Platform.THREADS))).containsExactlyInAnyOrder("both.jpg", "threads.jpg");
        }
    }

    @Test
    void whereOnlyThreadsHasListsEverythingIsThreads() throws Exception {
        ExportFolder export = new ExportFolder(folder.resolve("threads"))
                .file("your_instagram_activity/threads/threads_and_replies.json", THREADS_POSTS)
                .file("media/posts/202001/other.jpg", "1");

        try (ArchiveOpener.Opened opened = export.open()) {
            assertThat(opened.archives()).map(Archive::platform).containsExactly(Platform.THREADS);
            assertThat(pictures(opened.archives().get(0))).containsExactly("other.jpg");
        }
    }

    @Test
    void theWholeExportOnceMoreInAFolderOfItselfIsReadOnce() throws Exception {
        String nested = "personal_information/profile_information/";
        ExportFolder twice = new ExportFolder(folder.resolve("twice"))
                .file("your_facebook_activity/posts/your_posts_1.json", FACEBOOK_POSTS)
                .file("your_facebook_activity/posts/media/a_1/facebook.jpg", "same")
                .file("your_facebook_activity/posts/media/a_1/other.jpg", "one")
                .file(nested + "your_facebook_activity/posts/your_posts_1.json", FACEBOOK_POSTS)
                .file(nested + "your_facebook_activity/posts/media/a_1/facebook.jpg", "same")
                .file(nested + "your_facebook_activity/posts/media/a_1/other.jpg", "two");

        try (ArchiveOpener.Opened opened = twice.open()) {
            assertThat(opened.archives()).hasSize(1);
            assertThat(pictures(opened.archives().get(0)))
                    .containsExactlyInAnyOrder("facebook.jpg", "other.jpg", "other.jpg");
        }
        assertThat(twice.read().appearances).hasSize(1);
    }

    @Test
    void anExportThatLiesOnlyInThatFolderIsFoundWithTheProfileAboveIt() throws Exception {
        ExportFolder nested = new ExportFolder(folder.resolve("nested"))
                .file(
                        "personal_information/profile_information/your_facebook_activity/posts/your_posts_1.json",
                        FACEBOOK_POSTS)
                .file(
                        "personal_information/profile_information/profile_information.json",
                        "{\"profile_v2\": {\"name\": {\"full_name\": \"Alex Example\"}}}");

        CollectingSink sink = nested.read(Platform.FACEBOOK);
        assertThat(sink.appearances).hasSize(1);
        assertThat(sink.accounts).hasSize(1);
    }
}
