package org.sightline.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, zips and parts hold the same files, and the same bytes each time. */
class ExportFormsTest {
    @TempDir
    Path folder;

    private static FacebookExport export() {
        return FullExport.in(Layout.JSON_2024);
    }

    @Test
    void theSameCallsGiveTheSameBytes() throws IOException {
        Path first = folder.resolve("a.zip");
        Path second = folder.resolve("b.zip");
        ExportTruth truth = export().writeZip(first);

        assertThat(export().writeZip(second)).isEqualTo(truth);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void largeAndStreamedFormsHoldTheSameFiles() throws IOException {
        export().writeZip(folder.resolve("plain.zip"));
        export().zip64().writeZip(folder.resolve("large.zip"));
        export().streamed().writeZip(folder.resolve("streamed.zip"));

        Map<String, byte[]> plain = Archives.unzip(folder.resolve("plain.zip"));
        for (String name : new String[] {"large.zip", "streamed.zip"}) {
            Map<String, byte[]> other = Archives.unzip(folder.resolve(name));
            assertThat(other.keySet()).isEqualTo(plain.keySet());
            plain.forEach((path, bytes) -> assertThat(other.get(path)).isEqualTo(bytes));
        }
        try (ZipFile large =
                ZipFile.builder().setPath(folder.resolve("large.zip")).get()) {
            assertThat(large.getEntries().nextElement().getExtraFields()).isNotEmpty();
        }
    }

    @Test
    void partsTogetherAreTheWhole() throws IOException {
        export().writeZip(folder.resolve("whole.zip"));
        Map<String, byte[]> whole = Archives.unzip(folder.resolve("whole.zip"));

        Map<String, byte[]> together = new TreeMap<>();
        int part = 0;
        for (Path zip : export().writeZips(folder.resolve("parts"), 3)) {
            assertThat(zip.getFileName().toString()).matches("facebook-zoe\\.beispiel-2026-01-02-[A-Za-z0-9]{8}\\.zip");
            Map<String, byte[]> files = Archives.unzip(zip);
            assertThat(files.keySet().stream().anyMatch(path -> path.endsWith(".json")))
                    .isEqualTo(part++ == 0);
            together.putAll(files);
        }

        assertThat(part).isEqualTo(3);
        assertThat(together.keySet().stream().filter(path -> !whole.containsKey(path)))
                .hasSize(1)
                .allSatisfy(stub -> {
                    assertThat(stub).matches("facebook_\\d+\\.zip");
                    assertThat(together.get(stub)).isEmpty();
                });
        assertThat(together.keySet()).containsAll(whole.keySet());
    }

    @Test
    void wrapperAndJunkSurroundTheFiles() throws IOException {
        FacebookExport export = export().wrapped().junk();
        export.writeZip(folder.resolve("wrapped.zip"));

        assertThat(export.wrapperName()).startsWith("facebook-zoe.beispiel-2026-01-02-");
        Map<String, byte[]> files = Archives.unzip(folder.resolve("wrapped.zip"));
        assertThat(files)
                .containsKeys(
                        "__MACOSX/._x.jpg", export.wrapperName() + "/.DS_Store", export.wrapperName() + "/Thumbs.db");
        assertThat(files.keySet())
                .allMatch(path -> path.startsWith(export.wrapperName() + "/") || path.startsWith("__MACOSX/"));
        assertThat(export.truth()).isEqualTo(export().truth());
    }

    @Test
    void aFolderHoldsTheSameFilesAsAZip() throws IOException {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8").toUpperCase(Locale.ROOT);
        assumeTrue(Charset.forName(encoding).newEncoder().canEncode("É"), "file names are plain ASCII here");
        export().writeZip(folder.resolve("export.zip"));
        Path root = Files.createDirectory(folder.resolve("export"));
        export().writeFolder(root);

        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(path -> root.relativize(path).toString().replace('\\', '/'))
                            .collect(Collectors.toSet()))
                    .isEqualTo(Archives.unzip(folder.resolve("export.zip")).keySet());
        }
    }

    @Test
    void aPlainFolderCanBeWrittenAnywhere() throws IOException {
        MediaItem photo = MediaItem.photo("x".getBytes(StandardCharsets.UTF_8));
        FacebookExport export = FacebookExport.in(Layout.JSON_2021)
                .wrapped()
                .post(Post.at(1_500_000_000L).media(photo));
        export.writeFolder(folder);

        assertThat(folder.resolve(export.wrapperName()).resolve(export.pathOf(photo)))
                .hasContent("x");
    }
}
