package org.sightline.samples.youtube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.Archives;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.others.ExpectedItem;
import org.sightline.samples.others.ItemKind;
import org.sightline.samples.others.OtherExports;
import org.sightline.samples.others.OtherVariant;

/** The Takeouts of YouTube are what they imitate. */
class YouTubeVariantsTest {
    private static final List<OtherVariant> ALL = OtherExports.of("youtube");
    private static final String ROOT = "Takeout/YouTube and YouTube Music/";

    @TempDir
    Path folder;

    @Test
    void tablesHaveTheirColumns() throws IOException {
        assertThat(firstLine("youtube since 2023", ROOT + "video metadata/videos.csv"))
                .isEqualTo("Video ID,Approx Duration (ms),Video Audio Language,Video Category,"
                        + "Video Description (Original),Channel ID,Video Title (Original),Privacy,Video State,"
                        + "Video Create Timestamp,Video Publish Timestamp,Brand New Column");
        assertThat(firstLine("youtube of 2022", ROOT + "videos/Video Metadata.csv"))
                .startsWith("Video Id,Channel Id,Title,Status,Visibility,Time Created,Time Published,Duration,");
        assertThat(firstLine("youtube since 2023", ROOT + "playlists/playlists.csv"))
                .endsWith(",Playlist Visibility");
        assertThat(firstLine("youtube since 2023", ROOT + "channels/channel.csv"))
                .endsWith(",Channel Visibility");
        assertThat(firstLine("youtube spanish, only the inner folders (unverified)", "metadatos del vídeo/vídeos.csv"))
                .contains(",Privacidad,");
        assertThat(write("youtube german (unverified)"))
                .containsKeys("Takeout/Archiv_Übersicht.html", "Takeout/YouTube und YouTube Music/Kanäle/channel.csv");
    }

    @Test
    void everyLanguageHasItsColumnsOfVisibility() throws IOException {
        for (YouTubeLanguage language : YouTubeLanguage.values()) {
            assertThat(Headers.videos(language))
                    .hasSize(11)
                    .contains(language.visibility().ofVideo());
            assertThat(Headers.playlists(language)).hasSize(7);
            assertThat(Headers.channel(language)).hasSize(3);
        }
    }

    @Test
    void theThreeWordsAreTold() {
        assertThat(items("youtube since 2023", ItemKind.VIDEO))
                .extracting(each -> each.audience().word())
                .containsExactly(AudienceWord.PUBLIC, AudienceWord.UNKNOWN, AudienceWord.ONLY_ME);
        assertThat(items("youtube of 2022", ItemKind.PLAYLIST))
                .extracting(each -> each.audience().word())
                .containsExactly(AudienceWord.PUBLIC, AudienceWord.UNKNOWN, AudienceWord.ONLY_ME);
        assertThat(items("youtube two videos of one title (unverified)", ItemKind.VIDEO))
                .filteredOn(each -> each.path() != null)
                .allMatch(
                        each -> each.audience().alsoRight().equals(Set.of(AudienceWord.PUBLIC, AudienceWord.ONLY_ME)));
    }

    @Test
    void titlesBecomeNamesOfFiles() {
        assertThat(FileTitles.of("Was? Wo; Wer: ich|du\\wir", FileTitles.OF_VIDEO))
                .isEqualTo("Was Wo Wer ichduwir");
        assertThat(FileTitles.of("50% \"gut\" / l'été *neu*", FileTitles.OF_VIDEO))
                .isEqualTo("50_ _gut_ _ l_été _neu_");
        assertThat(FileTitles.of("x".repeat(60), FileTitles.OF_PLAYLIST)).hasSize(47);
    }

    private List<ExpectedItem> items(String name, ItemKind kind) {
        return named(name).export().others().items().stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    private String firstLine(String variant, String file) throws IOException {
        byte[] content = write(variant).getOrDefault(file, new byte[0]);
        return new String(content, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }

    private Map<String, byte[]> write(String name) throws IOException {
        Path zip = folder.resolve("export.zip");
        named(name).export().writeZip(zip);
        return Archives.unzip(zip);
    }

    private static OtherVariant named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
