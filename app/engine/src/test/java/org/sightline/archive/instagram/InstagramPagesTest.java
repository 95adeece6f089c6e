package org.sightline.archive.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.ExportFolder;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Platform;
import org.sightline.model.ProblemCode;

class InstagramPagesTest {

    private static final String MEDIA = "your_instagram_activity/media/";

    @TempDir
    private Path folder;

    private ExportFolder export = new ExportFolder(Path.of(""));

    @BeforeEach
    void start() {
        export = new ExportFolder(folder.resolve("export"));
    }

    private static String page(String... boxes) {
        return "<html><head><meta charset=\"utf-8\"></head><body><div class=\"_a706\" role=\"main\">"
                + String.join("", boxes) + "</div></body></html>";
    }

    private static String box(String title, String body, String date) {
        return "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><h2 class=\"_3-95 _2pim _a6-h _a6-i\">" + title
                + "</h2><div class=\"_3-95 _a6-p\">" + body + "</div><div class=\"_3-94 _a6-o\">" + date
                + "</div></div>";
    }

    private static String picture(String uri) {
        return "<div><a target=\"_blank\" href=\"%s\"><img src=\"%s\" class=\"_a6_o _3-96\"></a></div>"
                .formatted(uri, uri);
    }

    private static String video(String uri) {
        return "<div><a target=\"_blank\" href=\"%s\"><video src=\"%s\" class=\"_a6_o _3-96\"></video></a></div>"
                .formatted(uri, uri);
    }

    private static String label(String label, String value) {
        return "<table><tr><td colspan=\"2\" class=\"_2pin _a6_q\">%s<div><div>%s</div></div></td></tr></table>"
                .formatted(label, value);
    }

    private static Appearance of(CollectingSink sink, String end) {
        return sink.appearances.stream()
                .filter(appearance -> String.valueOf(appearance.path()).endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPostHasItsSlidesWordsTagsAndDate() throws Exception {
        export.file(
                MEDIA + "posts_1.html",
                page(box(
                        "Grüße vom Meer",
                        picture("media/posts/202508/1.jpg") + picture("media/posts/202508/2.webp")
                                + "<video src=\"media/posts/202508/3.mp4\"></video>" + label("Latitude", "48.5")
                                + label("Longitude", "11.5") + label("Has Camera Metadata", "False")
                                + label("Tagged users", "kim.one (Tagged, 0.00, 0.00) lou (Tagged, 0.50, 0.10)"),
                        "Aug 17, 2025 11:23 am")));

        CollectingSink sink = export.read();
        assertThat(sink.appearances).hasSize(3).allSatisfy(post -> {
            assertThat(post.kind()).isEqualTo(AppearanceKind.POST);
            assertThat(post.caption()).isEqualTo("Grüße vom Meer");
            assertThat(post.postedAt()).hasToString("2025-08-17T11:23:00");
            assertThat(post.tags()).containsExactly("kim.one", "lou");
            assertThat(post.recorded().coordinates()).isNotNull();
            assertThat(post.audience()).isEqualTo(Audience.UNKNOWN);
        });
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void videosStandWhereverPicturesDo() throws Exception {
        export.file(MEDIA + "igtv_videos.html", page(box("Long", video("media/igtv/Mein Film_17900000000000042"), "")))
                .file(MEDIA + "reels.html", page(box("", video("media/reels/r.mp4"), "Aug 17, 2025 11:23 am")))
                .file(MEDIA + "archived_posts.html", page(box("", video("media/archived_posts/a.mp4"), "")))
                .file(MEDIA + "recently_deleted_content.html", page(box("", video("media/d.mp4"), "")))
                .file(
                        MEDIA + "profile_photos.html",
                        page(box("", video("media/profile/p.mp4"), "Aug 17, 2025 11:23 am")));

        CollectingSink sink = export.read();
        assertThat(sink.appearances).hasSize(4);
        assertThat(of(sink, "_17900000000000042").caption()).isEqualTo("Long");
        assertThat(of(sink, "r.mp4").postedAt()).hasToString("2025-08-17T11:23:00");
        assertThat(of(sink, "a.mp4").audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(of(sink, "a.mp4").evidence().file()).isEqualTo(MEDIA + "archived_posts.html");
        assertThat(of(sink, "d.mp4").kind()).isEqualTo(AppearanceKind.DELETED);
        assertThat(of(sink, "d.mp4").audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void headingsOfOlderPagesAreNoHeadings() throws Exception {
        export.file(
                "content/stories.html",
                page(box("", picture("media/stories/201609/s.jpg"), "Sep 8, 2016, 4:36 PM")
                        .replace("<h2", "<div")
                        .replace("</h2>", "</div>")));

        assertThat(export.read().appearances).singleElement().satisfies(story -> {
            assertThat(story.kind()).isEqualTo(AppearanceKind.STORY);
            assertThat(story.caption()).isNull();
            assertThat(story.postedAt()).hasToString("2016-09-08T16:36:00");
        });
    }

    @Test
    void theAccountsHistoryCountsFromItsDayOn() throws Exception {
        export.file(
                        MEDIA + "posts_1.html",
                        page(
                                box("", picture("media/posts/1.jpg"), "Aug 17, 2015 11:23 am"),
                                box("", picture("media/posts/2.jpg"), "Aug 17, 2025 11:23 am"),
                                box("", picture("media/posts/3.jpg"), "nobody knows when")))
                .file(
                        "personal_information/personal_information/personal_information.html",
                        page(box(
                                "",
                                label("Compte privé", "True") + label("Nom d’utilisateur", "alex.example")
                                        + "<table><tr><td class=\"_2pin _a6_q\">Photo de profil</td><td class=\"_2pin _a6_r\">"
                                        + "<img src=\"media/profile/me.jpg\"></td></tr></table>",
                                "")))
                .file(
                        "security_and_login_information/login_and_profile_creation/profile_privacy_changes.html",
                        page(box("Switched to Private", label("Time", "Aug 17, 2020 11:23 am"), "")));

        CollectingSink sink = export.read();
        assertThat(of(sink, "/1.jpg").audience()).isEqualTo(Audience.FOLLOWERS);
        assertThat(of(sink, "/1.jpg").earlierAudienceUnknown()).isTrue();
        assertThat(of(sink, "/2.jpg").audience()).isEqualTo(Audience.FOLLOWERS);
        assertThat(of(sink, "/2.jpg").earlierAudienceUnknown()).isFalse();
        assertThat(of(sink, "/2.jpg").evidence().kind()).isEqualTo(EvidenceKind.ACCOUNT);
        assertThat(of(sink, "/3.jpg").audience()).isEqualTo(Audience.FOLLOWERS);
        assertThat(of(sink, "/3.jpg").earlierAudienceUnknown()).isTrue();
        assertThat(of(sink, "me.jpg").audience()).isEqualTo(Audience.PUBLIC);
        assertThat(sink.accounts).singleElement().satisfies(account -> {
            assertThat(account.handle()).isEqualTo("alex.example");
            assertThat(account.visibility()).isEqualTo(Audience.FOLLOWERS);
            assertThat(account.history()).hasSize(1);
        });
        assertThat(sink.problems(ProblemCode.DATES_NOT_READ)).hasSize(1);
    }

    @Test
    void aChangeWithoutAReadableDateMakesTheHistoryWorthless() throws Exception {
        export.file(MEDIA + "posts_1.html", page(box("", picture("media/posts/2.jpg"), "Aug 17, 2025 11:23 am")))
                .file(
                        "security_and_login_information/login_and_profile_creation/profile_privacy_changes.html",
                        page(
                                box("Switched to Private", "", "Aug 17, 2020 11:23 am"),
                                box("Switched to Public", "", "some day")));

        assertThat(export.read().appearances)
                .singleElement()
                .satisfies(post -> assertThat(post.audience()).isEqualTo(Audience.UNKNOWN));
    }

    @Test
    void threadsOnPages() throws Exception {
        export.file(
                        "your_instagram_activity/threads/threads_and_replies.html",
                        page(box("Hello", picture("media/posts/202508/t.jpg"), "Aug 17, 2025 11:23 am")))
                .file(
                        MEDIA + "posts_1.html",
                        page(box("", picture("media/posts/202508/i.jpg"), "Aug 17, 2025 11:23 am")))
                .file("media/posts/202508/t.jpg", "1")
                .file("media/posts/202508/i.jpg", "2");

        assertThat(export.read(Platform.THREADS).appearances)
                .map(Appearance::path)
                .containsExactly("media/posts/202508/t.jpg");
        assertThat(export.read(Platform.INSTAGRAM).appearances)
                .map(Appearance::path)
                .containsExactly("media/posts/202508/i.jpg");
    }
}
