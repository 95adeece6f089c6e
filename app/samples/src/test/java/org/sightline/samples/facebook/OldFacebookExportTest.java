package org.sightline.samples.facebook;

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
import org.sightline.samples.Album;
import org.sightline.samples.Archives;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;

/** The pages of before 2018. */
class OldFacebookExportTest {
    @TempDir
    Path folder;

    @Test
    void pagesLieWhereTheyAreDescribedAndShowLocalTimes() throws IOException {
        MediaItem inAlbum = photo("a");
        MediaItem sent = photo("b");
        OldFacebookExport export = new OldFacebookExport()
                .zone(ZoneId.of("Europe/Zurich"))
                .album(Album.named("Été").modifiedAt(1_251_954_717L).media(inAlbum))
                .conversation(MessageThread.with("Bo Sample").sent(1_251_954_717L, "Hi", sent));
        Path zip = folder.resolve("old.zip");
        ExportTruth truth = export.writeZip(zip);
        Map<String, byte[]> files = Archives.unzip(zip);

        assertThat(files)
                .containsKeys(
                        "index.htm",
                        "html/friends.htm",
                        "html/messages.htm",
                        "html/contact_info.htm",
                        "html/photos.htm",
                        "messages/0.html");
        String photos = new String(requireNonNull(files.get("html/photos.htm")), StandardCharsets.UTF_8);
        assertThat(photos)
                .contains("src=\"../" + export.pathOf(inAlbum) + "\"")
                .contains("Thursday, September 3, 2009 at 7:11am UTC+02");
        assertThat(truth.appearances())
                .extracting(ExpectedAppearance::shownTime)
                .containsOnly(LocalDateTime.of(2009, 9, 3, 7, 11));
        assertThat(truth.ofPath(export.pathOf(inAlbum)))
                .singleElement()
                .satisfies(each -> assertThat(each.audience().word()).isEqualTo(AudienceWord.UNKNOWN));
        assertThat(truth.ofPath(export.pathOf(sent)))
                .singleElement()
                .satisfies(each -> assertThat(each.audience().word()).isEqualTo(AudienceWord.RECIPIENTS));
    }

    private static MediaItem photo(String name) {
        return MediaItem.photo(name.getBytes(StandardCharsets.UTF_8));
    }
}
