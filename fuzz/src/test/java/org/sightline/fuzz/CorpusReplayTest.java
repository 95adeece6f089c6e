package org.sightline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fuzzing found once stays found: every kept input is run again and must come out as written beside it. */
class CorpusReplayTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    @TempDir
    private Path temporary;

    private final Map<String, FuzzTarget> targets = new HashMap<>();

    private String outcome(String target, byte[] input) {
        return targets.computeIfAbsent(target, FuzzTargets::named).run(input);
    }

    @Test
    void keptInputsComeOutAsExpected() throws IOException {
        List<String> actual = new ArrayList<>();
        List<String> expected = Files.readAllLines(CORPUS.resolve("expected.tsv"));
        for (String line : expected) {
            String name = line.substring(0, line.indexOf('\t'));
            byte[] input = Files.readAllBytes(CORPUS.resolve(name));
            actual.add(name + "\t" + outcome(name.substring(0, name.indexOf('/')), input));
        }
        assertThat(actual).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void everyKeptInputIsExpected() throws IOException {
        List<String> listed = Files.readAllLines(CORPUS.resolve("expected.tsv")).stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        try (var files = Files.walk(CORPUS)) {
            assertThat(files.filter(file -> Files.isRegularFile(file) && !file.endsWith("expected.tsv"))
                            .map(file -> CORPUS.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void seedsAreReadAsWhatTheyAre() throws IOException {
        Map<String, String> outcomes = new HashMap<>();
        for (Map.Entry<String, byte[]> seed : SeedWriter.seeds(temporary).entrySet()) {
            String target = seed.getKey().substring(0, seed.getKey().indexOf('/'));
            outcomes.put(seed.getKey(), outcome(target, seed.getValue()));
        }
        assertThat(outcomes.keySet())
                .extracting(name -> name.substring(0, name.indexOf('/')))
                .containsAll(FuzzTargets.names());
        assertThat(outcomes)
                .containsEntry("raster/png packed", "PNG 4 x 8")
                .hasEntrySatisfying("jpeg/progressive", text -> assertThat(text).startsWith("JPEG 39 x "))
                .hasEntrySatisfying(
                        "raster/webp lossy", text -> assertThat(text).startsWith("WEBP 39 x "))
                .containsEntry("heif/picture.heic", "HEIC 64 x 64")
                .containsEntry("heif/picture.avif", "HEIC 64 x 64")
                .containsEntry("video/film.mp4", "mp4 h264 64 x 48")
                .containsEntry("video/film.webm", "matroska vp8 64 x 48")
                .containsEntry("video/film.mkv", "matroska vp9 64 x 48")
                .containsEntry("video/film.ts", "mpegts mpeg2video 64 x 48")
                .containsEntry("video/film.flv", "flv flv1 64 x 48")
                .containsEntry("video/film.wmv", "asf wmv2 64 x 48")
                .containsEntry("video/film.avi", "avi mpeg4 64 x 48")
                .containsEntry("video/film.mov", "mp4 mjpeg 64 x 48")
                .hasEntrySatisfying("gif/photo", text -> assertThat(text).startsWith("GIF 39 x "))
                .hasEntrySatisfying("zip/export", text -> assertThat(text).startsWith("2 entries, 1 appearances"))
                .hasEntrySatisfying("metadata/in png", text -> assertThat(text).contains("Maker Model 1"))
                .containsEntry("safecopy/photo", "JPEG 27 x 39")
                .containsEntry("safecopy/png and more", "PNG 12 x 12")
                .hasEntrySatisfying(
                        "safecopy/covered by pixels", text -> assertThat(text).startsWith("PIXELS 1 of 12 x 12"))
                .containsEntry("sealed/unchanged", "as it was")
                .containsEntry("sealed/change", "DAMAGED")
                .containsEntry("sealed/cut", "DAMAGED")
                .containsEntry("sealed/hand-over", "2 files")
                .containsEntry("sealed/hostile", "HOSTILE")
                .containsEntry("records/consent", "2 of consent")
                .containsEntry("records/list", "2 consents")
                .containsEntry("records/passphrases", "anna's passphrase")
                .containsEntry("records/report", "1 photos of 1 platforms")
                .containsEntry("answers/some", "1 answers")
                .containsEntry("instagram/all", "8 appearances [UNKNOWN_KEYS]")
                .containsEntry("pages/all", "4 appearances [DATES_NOT_READ]")
                .containsEntry("messenger/all", "1 appearances []")
                .containsEntry("twitter/twitter messages", "6 appearances [UNKNOWN_KEYS]")
                .containsEntry("googlephotos/googlephotos Trash", "2 appearances [UNKNOWN_KEYS]")
                .containsEntry("youtube/youtube since 2023", "6 appearances [UNKNOWN_KEYS]")
                .containsEntry("linkedin/linkedin complete, of 2026", "5 appearances [UNKNOWN_KEYS]")
                .hasEntrySatisfying(
                        "facebook/JSON_2024", text -> assertThat(text).doesNotStartWith("0 appearances"));
    }
}
