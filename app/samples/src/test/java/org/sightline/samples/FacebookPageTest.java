package org.sightline.samples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.language.DateForm;
import org.sightline.samples.language.Language;

/** Facebook's pages for reading, held against the description of the format. */
class FacebookPageTest {
    private static final long TIME = 1_251_954_717L;

    @TempDir
    Path folder;

    private final MediaItem picture = MediaItem.photo("a".getBytes(StandardCharsets.UTF_8));

    private FacebookExport export(Layout layout) {
        return FacebookExport.in(layout)
                .owner("Zoë O'Beispiel", "zoe")
                .post(Post.at(TIME).text("1 < 2").media(picture.caption("Unten"), MediaItem.video()))
                .album(Album.named("Été").modifiedAt(TIME).media(picture.createdAt(TIME)))
                .thread(MessageThread.with("Bo Sample").received(TIME, "Bo Sample", "Hi", picture));
    }

    private Map<String, byte[]> files(FacebookExport export) throws IOException {
        Path zip = folder.resolve("export.zip");
        export.writeZip(zip);
        return Archives.unzip(zip);
    }

    @Test
    void olderPagesAreMadeOfBoxesAndNewerOfSections() throws IOException {
        String date = "<div class=\"_a72d\">Sep 03, 2009 5:11:57 am</div>";
        Map<String, byte[]> older = files(export(Layout.JSON_2021).asPages(DateForm.ENGLISH_ORDER));
        assertThat(older).containsKeys("index.html", "posts/album/0.html");
        assertThat(text(older, "posts/your_posts_1.html"))
                .contains("<div class=\"_a6-g\"><h2 class=\"_2ph_ _a6-h\">Zoë O&#039;Beispiel added 2 new photos.</h2>")
                .contains("<div class=\"_2pin\"><div>1 &lt; 2</div></div>")
                .contains(date);

        FacebookExport export = export(Layout.JSON_2024).asPages(DateForm.ENGLISH_ORDER);
        Map<String, byte[]> newer = files(export);
        assertThat(newer).containsKey("start_here.html");
        assertThat(newer.keySet()).noneMatch(path -> path.endsWith(".json"));
        assertThat(text(newer, "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html"))
                .contains("<section class=\"_3-95 _a6-g\">")
                .contains("<img src=\"" + export.pathOf(picture) + "\"")
                .contains("<video src=\"your_facebook_activity/posts/media/videos/")
                .contains("<footer class=\"_3-94 _a6-o\">" + date);
        assertThat(text(newer, "your_facebook_activity/posts/album/0.html")).contains("<title>Été</title>");
    }

    @Test
    void sentencesAndDatesAreInTheLanguageOfTheAccount() throws IOException {
        Map<String, byte[]> files = files(export(Layout.JSON_2021)
                .language(Language.GERMAN)
                .zone(ZoneId.of("Europe/Zurich"))
                .asPages(DateForm.LOCALE));

        assertThat(text(files, "posts/your_posts_1.html"))
                .contains("hat 2 neue Fotos hinzugefügt.")
                .contains("<div class=\"_a72d\">03.09.2009, 07:11:57</div>");
    }

    @Test
    void linksMayCountFromThePage() throws IOException {
        FacebookExport export =
                export(Layout.JSON_2021).asPages(DateForm.ENGLISH_ORDER).linksFromPage();
        Map<String, byte[]> files = files(export);

        assertThat(text(files, "posts/your_posts_1.html")).contains("<img src=\"../" + export.pathOf(picture) + "\"");
        assertThat(text(files, "posts/album/0.html")).contains("<img src=\"../../" + export.pathOf(picture) + "\"");
    }

    @Test
    void theTruthOfPagesHoldsNoMoreThanTheyShow() {
        FacebookExport export =
                export(Layout.JSON_2021).zone(ZoneId.of("Europe/Zurich")).asPages(DateForm.ENGLISH_ORDER);

        ExpectedAppearance post = export.truth().ofKind(AppearanceKind.POST).get(0);
        assertThat(post.caption()).isNull();
        assertThat(post.text()).isEqualTo("1 < 2");
        assertThat(post.listedIn()).isEqualTo("posts/your_posts_1.html");
        assertThat(post.shownTime()).isEqualTo(LocalDateTime.of(2009, 9, 3, 7, 11, 57));
        assertThat(post.audience()).isEqualTo(ExpectedAudience.unknown(AudienceRule.FACEBOOK_NOT_RECORDED));
        ExpectedAppearance message =
                export.truth().ofKind(AppearanceKind.MESSAGE).get(0);
        assertThat(message.audience().word()).isEqualTo(AudienceWord.RECIPIENTS);
        assertThat(message.audience().evidence())
                .containsExactly(new ExpectedEvidence(EvidenceKind.IMPLIED, message.listedIn(), null, null));
    }

    @Test
    void anAdditionalProfileHasAFolderOfItsOwn() throws IOException {
        assertThat(files(export(Layout.JSON_2024).additionalProfile()))
                .containsKey(
                        "this_profile's_activity_across_facebook/posts/your_posts__check_ins__photos_and_videos_1.json");
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }
}
