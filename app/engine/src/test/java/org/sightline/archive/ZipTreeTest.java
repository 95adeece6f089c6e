package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

class ZipTreeTest {

    @TempDir
    private Path folder;

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("test.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            for (String name : names) {
                out.putArchiveEntry(new ZipArchiveEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
                out.closeArchiveEntry();
            }
        }
        return file;
    }

    private static List<String> paths(FileTree tree) throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            return files.map(TreeFile::path).toList();
        }
    }

    @Test
    void givesFilesInTheOrderOfTheirPaths() throws Exception {
        try (ZipTree tree = new ZipTree(zip("b/2.jpg", "a/été 🎉.jpg", "b/1.jpg", "empty/"))) {
            assertThat(paths(tree)).containsExactly("a/été 🎉.jpg", "b/1.jpg", "b/2.jpg");
            try (InputStream in = tree.open("a/été 🎉.jpg")) {
                assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("a/été 🎉.jpg");
            }
        }
    }

    @Test
    void namesThatLeadOutAreProblemsAndNotFiles() throws Exception {
        try (ZipTree tree = new ZipTree(zip("../evil.jpg", "/etc/evil.jpg", "good.jpg"))) {
            assertThat(paths(tree)).containsExactly("good.jpg");
            assertThat(tree.problems())
                    .map(Problem::code)
                    .containsExactly(ProblemCode.UNSAFE_PATH, ProblemCode.UNSAFE_PATH);
        }
    }

    @Test
    void aNameThatStandsTwiceIsReadOnceAndSaid() throws Exception {
        try (ZipTree tree = new ZipTree(zip("a.jpg", "a.jpg"))) {
            assertThat(paths(tree)).containsExactly("a.jpg");
            assertThat(tree.problems()).map(Problem::code).containsExactly(ProblemCode.DUPLICATE_ENTRY);
        }
    }

    @Test
    void aProtectedEntryIsAProblemOfItsOwn() throws Exception {
        Path file = zip("a.jpg", "b.jpg");
        byte[] bytes = Files.readAllBytes(file);
        int central = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[central + 8] |= 1;
        Files.write(file, bytes);

        try (ZipTree tree = new ZipTree(file)) {
            assertThat(paths(tree)).containsExactly("a.jpg");
            assertThat(tree.problems()).containsExactly(Problem.of(ProblemCode.ENTRY_ENCRYPTED, "b.jpg"));
        }
    }

    @Test
    void anEntryPackedInAWayThatIsNotReadCostsOnlyItself() throws Exception {
        Path file = zip("a.jpg", "b.jpg");
        byte[] bytes = Files.readAllBytes(file);
        int central = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[central + 10] = 93;
        Files.write(file, bytes);

        try (ZipTree tree = new ZipTree(file)) {
            assertThatThrownBy(() -> tree.open("b.jpg")).isInstanceOf(IOException.class);
            try (InputStream in = tree.open("a.jpg")) {
                assertThat(in.readAllBytes()).hasSize(5);
            }
        }
    }

    private static int lastIndexOf(byte[] bytes, byte[] part) {
        for (int i = bytes.length - part.length; i >= 0; i--) {
            if (bytes[i] == part[0] && bytes[i + 1] == part[1] && bytes[i + 2] == part[2] && bytes[i + 3] == part[3]) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }

    @Test
    void severalThreadsMayOpenFilesAtOnce() throws Exception {
        String[] names =
                IntStream.range(0, 4000).mapToObj(number -> number + ".jpg").toArray(String[]::new);
        try (ZipTree tree = new ZipTree(zip(names))) {
            List<String> wrong = Collections.synchronizedList(new ArrayList<>());
            Arrays.stream(names).parallel().forEach(name -> {
                try (InputStream in = tree.open(name)) {
                    String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    if (!content.equals(name)) {
                        wrong.add(name + " held " + content);
                    }
                } catch (IOException | RuntimeException failure) {
                    wrong.add(name + " " + failure);
                }
            });
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void aCutZipIsRefused() throws Exception {
        Path file = zip("a.jpg", "b.jpg");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> new ZipTree(file)).isInstanceOf(IOException.class);
    }
}
