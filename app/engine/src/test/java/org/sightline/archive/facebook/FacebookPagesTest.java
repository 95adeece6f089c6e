package org.sightline.archive.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.ExportFolder;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.ProblemCode;

class FacebookPagesTest {

    private static final String BASE = "your_facebook_activity/";

    @TempDir
    private Path folder;

    private ExportFolder export = new ExportFolder(Path.of(""));

    @BeforeEach
    void start() {
        export = new ExportFolder(folder.resolve("export"));
    }

    private static String page(String... boxes) {
        return "<!DOCTYPE html><html lang=\"en\"><head><style>._a6-g{color:red}</style></head><body><div role=\"main\">"
                + String.join("", boxes) + "</div></body></html>";
    }

    private static String box(String title, String body, String date) {
        return "<section class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h _a6-i\">%s</h2><div class=\"_2ph_ _a6-p\">%s</div>"
                        .formatted(title, body)
                + "<footer class=\"_a6-o\"><div class=\"_a72d\">%s</div></footer></section>".formatted(date);
    }

    private static String picture(String uri, String words) {
        return "<div class=\"_2pin\"><a href=\"%s\"><img src=\"%s\"></a><div>%s</div></div>".formatted(uri, uri, words);
    }

    private static Appearance of(CollectingSink sink, String end) {
        return sink.appearances.stream()
                .filter(appearance -> String.valueOf(appearance.path()).endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPostHasItsPicturesWordsAndDateAndNoAudience() throws Exception {
        export.file(
                BASE + "posts/your_posts_1.html",
                page(
                        box(
                                "Alex added 2 new photos.",
                                "<div class=\"_2pin\">At the sea &amp; more</div>"
                                        + picture(BASE + "posts/media/a_1/1.jpg", "")
                                        + picture(BASE + "posts/media/a_1/2%20%C3%A9.jpg", "The second")
                                        + "<div class=\"_2pin\"><video src=\"" + BASE
                                        + "posts/media/a_1/3.mp4\"></video></div>",
                                "Sep 03, 2009 5:11:57 am"),
                        box("Alex", "<div class=\"_2pin\">Only words</div>", "Sep 04, 2009 5:11:57 am")));

        CollectingSink sink = export.read();
        assertThat(sink.appearances).hasSize(3).allSatisfy(post -> {
            assertThat(post.kind()).isEqualTo(AppearanceKind.POST);
            assertThat(post.postedAt()).hasToString("2009-09-03T05:11:57");
            assertThat(post.audience()).isEqualTo(Audience.UNKNOWN);
            assertThat(post.evidence().kind()).isNull();
            assertThat(post.evidence().file()).endsWith("your_posts_1.html");
        });
        assertThat(of(sink, "1.jpg").caption()).isEqualTo("At the sea & more");
        assertThat(of(sink, "2 é.jpg").caption()).isEqualTo("The second");
        assertThat(of(sink, "3.mp4").caption()).isEqualTo("At the sea & more");
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void aVideoIsOneHoweverThePageShowsIt() throws Exception {
        String media = BASE + "posts/media/videos/";
        export.file(
                BASE + "posts/your_videos.html",
                page(
                        box(
                                "",
                                "<div class=\"_2pin\"><video src=\"" + media + "1.mp4\"><a href=\"" + media
                                        + "1.mp4\">Click for video</a></video></div>",
                                "Sep 03, 2009 5:11:57 am"),
                        box(
                                "",
                                "<div class=\"_2pin\"><video poster=\"" + media + "2.jpg\"><source src=\"" + media
                                        + "2.mp4\"><source src=\"" + media + "2.webm\"><img src=\"" + media
                                        + "2.jpg\"></video><div>The second</div></div>",
                                ""),
                        box(
                                "",
                                "<div class=\"_2pin\"><a href=\"" + media + "3.mp4\"><img src=\"" + media
                                        + "3.jpg\"></a></div>",
                                ""),
                        box("", "<div class=\"_2pin\"><a href=\"" + media + "4.mp4\">4.mp4</a></div>", ""),
                        box("", "<div class=\"_2pin\"><video src=\"https://video.fbcdn.net/5.mp4\"></video></div>", ""),
                        box("", "<div class=\"_2pin\"><a href=\"https://example.org/6.mp4\">Look</a></div>", "")));

        CollectingSink sink = export.read();
        assertThat(sink.appearances)
                .map(Appearance::path)
                .containsExactly(
                        media + "1.mp4",
                        media + "2.mp4",
                        media + "3.mp4",
                        media + "4.mp4",
                        "https://video.fbcdn.net/5.mp4");
        assertThat(sink.appearances).allSatisfy(video -> {
            assertThat(video.kind()).isEqualTo(AppearanceKind.UNCATEGORISED);
            assertThat(video.audience()).isEqualTo(Audience.UNKNOWN);
            assertThat(video.evidence().file()).isEqualTo(BASE + "posts/your_videos.html");
        });
        assertThat(sink.appearances).map(Appearance::caption).containsExactly(null, "The second", null, null, null);
        assertThat(of(sink, "1.mp4").postedAt()).hasToString("2009-09-03T05:11:57");
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void aVoiceNoteIsNoVideo() throws Exception {
        String thread = BASE + "messages/inbox/kim_1/";
        String date = "Sep 03, 2009 5:11:57 am";
        export.file(
                thread + "message_1.html",
                page(
                        box("Kim", "<audio src=\"" + thread + "audio/a.mp4\"></audio>", date),
                        box(
                                "Kim",
                                "<audio><source src=\"" + thread + "x/b.mp4\"><a href=\"" + thread
                                        + "x/b.mp4\">b</a></audio><a href=\"" + thread + "x/b.mp4\">b</a>",
                                date),
                        box("Kim", "<a href=\"" + thread + "audio/c.mp4\">c.mp4</a>", date),
                        box("Kim", "<video src=\"" + thread + "videos/d.mp4\"></video>", date),
                        "<audio src=\"" + thread + "x/e.mp4\"></audio><a href=\"" + thread + "x/e.mp4\">e</a>"));

        CollectingSink sink = export.read();
        assertThat(sink.appearances).singleElement().satisfies(video -> {
            assertThat(video.path()).isEqualTo(thread + "videos/d.mp4");
            assertThat(video.audience()).isEqualTo(Audience.RECIPIENTS);
            assertThat(video.postedAt()).hasToString("2009-09-03T05:11:57");
        });
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void aVideoIsNoPictureOfAProfileOrAThread() throws Exception {
        String thread = BASE + "messages/inbox/kim_1/";
        export.file(
                        thread + "message_1.html",
                        page(box("", "<video src=\"" + thread + "videos/d.mp4\"></video>", "")
                                .replaceFirst("<h2.*</h2>", "")))
                .file(
                        "profile_information/profile_update_history.html",
                        page(
                                box(
                                        "Alex updated his profile picture.",
                                        picture("posts/media/Profilepictures_x/a.jpg", ""),
                                        "3. Mai 2019, 10:00"),
                                box(
                                        "Alex updated his profile video.",
                                        "<video src=\"posts/media/videos/v.mp4\"></video>",
                                        "3. Mai 2020, 10:00")));

        CollectingSink sink = export.read();
        assertThat(of(sink, "d.mp4").kind()).isEqualTo(AppearanceKind.MESSAGE);
        assertThat(of(sink, "a.jpg").audience()).isEqualTo(Audience.PUBLIC);
        assertThat(of(sink, "v.mp4").kind()).isEqualTo(AppearanceKind.POST);
        assertThat(of(sink, "v.mp4").audience()).isEqualTo(Audience.UNKNOWN);
    }

    @Test
    void pathsMayBeRelativeToThePageButNotLeadOut() throws Exception {
        export.file(
                BASE + "posts/your_posts_1.html",
                page(
                        box("", picture("../../your_facebook_activity/posts/media/a_1/1.jpg", ""), ""),
                        box("", picture("./media/a_1/2.jpg", ""), ""),
                        box("", picture("../../../etc/passwd.jpg", ""), ""),
                        box("", picture("%2e%2e/%2e%2e/%2e%2e/up.jpg", ""), ""),
                        box("", picture("data:image/png;base64,AAAA", ""), "")));

        CollectingSink sink = export.read();
        assertThat(sink.appearances)
                .map(Appearance::path)
                .containsExactly(BASE + "posts/media/a_1/1.jpg", BASE + "posts/media/a_1/2.jpg", null, null);
        assertThat(sink.problems(ProblemCode.UNSAFE_PATH)).hasSize(2);
    }

    @Test
    void theNewestProfilePictureIsTheCurrentOne() throws Exception {
        export.file(
                        "personal_information/profile_information/profile_update_history.html",
                        page(
                                box(
                                        "Alex updated his profile picture.",
                                        picture("posts/media/Profilepictures_x/old.jpg", ""),
                                        "3. Mai 2019, 10:00"),
                                box(
                                        "Alex updated his profile picture.",
                                        picture("posts/media/Profilepictures_x/new.jpg", ""),
                                        "3. Mai 2020, 10:00"),
                                box(
                                        "Alex updated his cover photo.",
                                        picture("posts/media/Coverphotos_x/cover.jpg", ""),
                                        "3. Mai 2021, 10:00")))
                .file(BASE + "posts/your_posts_1.html", page());

        CollectingSink sink = export.read();
        assertThat(of(sink, "new.jpg").audience()).isEqualTo(Audience.PUBLIC);
        assertThat(of(sink, "new.jpg").evidence().kind()).isEqualTo(EvidenceKind.PLATFORM_RULE);
        assertThat(of(sink, "old.jpg").audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(of(sink, "cover.jpg").kind()).isEqualTo(AppearanceKind.COVER);
        assertThat(of(sink, "cover.jpg").audience()).isEqualTo(Audience.UNKNOWN);
    }

    @Test
    void whereADateCannotBeReadNobodyKnowsWhichPictureIsTheCurrentOne() throws Exception {
        export.file(
                "profile_information/profile_update_history.html",
                page(
                        box(
                                "Alex updated his profile picture.",
                                picture("posts/media/Profilepictures_x/a.jpg", ""),
                                "3. Mai 2019, 10:00"),
                        box(
                                "Alex updated his profile picture.",
                                picture("posts/media/Profilepictures_x/b.jpg", ""),
                                "3. toukokuuta 2020 10:00")));

        CollectingSink sink = export.read();
        assertThat(sink.appearances)
                .hasSize(2)
                .allSatisfy(picture -> assertThat(picture.audience()).isEqualTo(Audience.UNKNOWN));
        assertThat(of(sink, "b.jpg").postedAt()).isNull();
        assertThat(sink.problems(ProblemCode.DATES_NOT_READ))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("3. toukokuuta 2020 10:00", "1"));
    }

    @Test
    void messagesAndWhatIsOutOfSight() throws Exception {
        export.file(
                        BASE + "messages/inbox/kim_1/message_1.html",
                        page(
                                box(
                                        "Alex Example",
                                        picture(BASE + "messages/inbox/kim_1/photos/mine.jpg", ""),
                                        "Sep 03, 2009 5:11:57 am"),
                                box(
                                        "Kim",
                                        picture(BASE + "messages/inbox/kim_1/photos/theirs.jpg", ""),
                                        "Sep 03, 2009 5:11:58 am")))
                .file(BASE + "posts/trash.html", page(box("", picture(BASE + "posts/media/t/gone.jpg", ""), "")))
                .file(BASE + "stories/archived_stories.html", page(box("", picture(BASE + "stories/s.jpg", ""), "")))
                .file(
                        "personal_information/profile_information/profile_information.html",
                        page(
                                "<div class=\"_a6-g\"><table><tr><td class=\"_2pin _a6_q\">Name</td><td class=\"_2pin _a6_r\">Alex Example</td></tr>"
                                        + "<tr><td class=\"_2pin _a6_q\">Username</td><td class=\"_2pin _a6_r\">alex.example</td></tr></table></div>"));

        CollectingSink sink = export.read();
        assertThat(of(sink, "mine.jpg").owner()).isEqualTo(Owner.SELF);
        assertThat(of(sink, "theirs.jpg").owner()).isEqualTo(Owner.OTHER);
        assertThat(of(sink, "theirs.jpg").audience()).isEqualTo(Audience.RECIPIENTS);
        assertThat(of(sink, "gone.jpg").kind()).isEqualTo(AppearanceKind.DELETED);
        assertThat(of(sink, "gone.jpg").audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(of(sink, "s.jpg").audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(sink.accounts)
                .singleElement()
                .satisfies(account -> assertThat(account.handle()).isEqualTo("alex.example"));
    }

    @Test
    void aPageWhoseBoxesAreNotKnownStillGivesItsPicturesAndSaysSo() throws Exception {
        export.file(
                BASE + "posts/your_posts_1.html",
                "<html><body><div class=\"renamed\"><a href=\"" + BASE
                        + "posts/media/a/1.jpg\"><img src=\"" + BASE + "posts/media/a/1.jpg\"></a></div><img src=\""
                        + BASE
                        + "posts/media/a/2.jpg\"><a href=\"" + BASE + "posts/media/v/3.mp4\"><video><source src=\""
                        + BASE
                        + "posts/media/v/3.mp4\"></video></a><a href=\"" + BASE + "posts/media/v/4.mp4\"><img src=\""
                        + BASE
                        + "posts/media/v/4.jpg\"></a></body></html>");

        CollectingSink sink = export.read();
        assertThat(sink.appearances).hasSize(4).allSatisfy(post -> {
            assertThat(post.kind()).isEqualTo(AppearanceKind.POST);
            assertThat(post.audience()).isEqualTo(Audience.UNKNOWN);
            assertThat(post.postedAt()).isNull();
        });
        assertThat(sink.problems(ProblemCode.LOOSE_PICTURES))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("4"));
    }

    @Test
    void labelsThatAreNotKnownAreCounted() throws Exception {
        export.file(
                BASE + "posts/your_posts_1.html",
                page(box(
                        "",
                        picture("a/1.jpg", "")
                                + "<table><tr><td class=\"_2pin _a6_q\">Breitengrad<div><div>48.5</div></div></td></tr>"
                                + "<tr><td class=\"_2pin _a6_q\">Längengrad<div><div>11.5</div></div></td></tr>"
                                + "<tr><td class=\"_2pin _a6_q\">Who can see<div><div>Everyone</div></div></td></tr></table>",
                        "03.09.2009 17:11")));

        CollectingSink sink = export.read();
        assertThat(of(sink, "1.jpg").recorded().coordinates()).isNotNull();
        assertThat(of(sink, "1.jpg").audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(sink.problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_KEYS);
            assertThat(problem.arguments()).containsExactly("Who can see", "1");
        });
    }

    @Test
    void thePagesUntil2018GiveTheirPicturesWithoutADate() throws Exception {
        export.file("index.htm", "<html></html>")
                .file("html/friends.htm", "<html><body><p>Kim</p></body></html>")
                .file(
                        "html/photos.htm",
                        "<div class='contents'><a href='../photos/1/index.htm'><img src='../photos/1/1.jpg'></a></div>")
                .file("photos/1/index.htm", "<div class='block'><img src='../../photos/1/2.jpg'></div>")
                .file("html/timeline.htm", "<p><img src='../photos/2/3.jpg'></p>")
                .file("messages/7.html", "<div class='message'><img src='photos/4.jpg'></div>");

        CollectingSink sink = export.read();
        assertThat(of(sink, "1.jpg").path()).isEqualTo("photos/1/1.jpg");
        assertThat(of(sink, "2.jpg").kind()).isEqualTo(AppearanceKind.ALBUM);
        assertThat(of(sink, "3.jpg").kind()).isEqualTo(AppearanceKind.POST);
        assertThat(of(sink, "4.jpg").audience()).isEqualTo(Audience.RECIPIENTS);
        assertThat(sink.appearances)
                .hasSize(4)
                .allSatisfy(picture -> assertThat(picture.postedAt()).isNull());
        assertThat(sink.problems).isEmpty();
        try (ArchiveOpener.Opened opened = export.open()) {
            assertThat(opened.archives().get(0).format()).isEqualTo("html-2010");
        }
    }
}
