package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

class NestedTreeTest {

    private static final Unpacking UNHEARD = bytes -> {};

    @TempDir
    private Path folder;

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(ZipMethod method, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(file.getKey());
                entry.setMethod(method.getCode());
                entry.setSize(file.getValue().length);
                java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                crc.update(file.getValue());
                entry.setCrc(crc.getValue());
                out.putArchiveEntry(entry);
                out.write(file.getValue());
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private FileTree open(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("outer.zip"), zip);
        return NestedTree.of(new ZipTree(file), every -> true, folder.resolve("temporary"), UNHEARD);
    }

    private static List<String> paths(FileTree tree) throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            return files.map(TreeFile::path).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STORED", "DEFLATED"})
    void filesOfZipsWithinZipsStandBelowThem(ZipMethod method) throws Exception {
        byte[] innermost = zip(ZipMethod.DEFLATED, Map.of("3.jpg", text("three")));
        byte[] inner = zip(method, Map.of("a!/2.jpg", text("two"), "deep.zip", innermost));
        byte[] outer = zip(method, Map.of("0.jpg", text("zero"), "b/inner.zip", inner, "z.jpg", text("last")));

        try (FileTree tree = open(outer)) {
            assertThat(paths(tree))
                    .containsExactly("0.jpg", "b/inner.zip!/a!/2.jpg", "b/inner.zip!/deep.zip!/3.jpg", "z.jpg");
            assertThat(tree.problems()).isEmpty();
            for (Map.Entry<String, String> file : Map.of(
                            "0.jpg", "zero", "b/inner.zip!/a!/2.jpg", "two", "b/inner.zip!/deep.zip!/3.jpg", "three")
                    .entrySet()) {
                try (InputStream in = tree.open(file.getKey())) {
                    assertThat(in.readAllBytes())
                            .asString(StandardCharsets.UTF_8)
                            .isEqualTo(file.getValue());
                }
            }
        }
    }

    @Test
    void aZipThatIsTooDeepIsToldAndNotOpened() throws Exception {
        byte[] zip = zip(ZipMethod.DEFLATED, Map.of("1.jpg", text("one")));
        for (int level = 0; level <= ArchiveLimits.NESTING; level++) {
            zip = zip(ZipMethod.DEFLATED, Map.of("in.zip", zip));
        }
        try (FileTree tree = open(zip)) {
            assertThat(paths(tree)).noneMatch(path -> path.endsWith(".jpg"));
            assertThat(tree.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.ARCHIVE_INSIDE);
                assertThat(problem.path()).isEqualTo("in.zip!/in.zip!/in.zip");
            });
        }
    }

    @Test
    void aBrokenZipCostsItselfAlone() throws Exception {
        byte[] outer = zip(
                ZipMethod.STORED, Map.of("0.jpg", text("zero"), "bad.zip", text("PK\3\4 no zip"), "c.zip", text("x")));

        try (FileTree tree = open(outer)) {
            assertThat(paths(tree)).containsExactly("0.jpg", "bad.zip", "c.zip");
            assertThat(tree.problems())
                    .extracting(Problem::code, Problem::path)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(ProblemCode.ZIP_BROKEN, "bad.zip"),
                            org.assertj.core.groups.Tuple.tuple(ProblemCode.ZIP_BROKEN, "c.zip"));
        }
    }

    @Test
    void noMoreZipsAreOpenedThanMayBe() throws Exception {
        byte[] small = zip(ZipMethod.STORED, Map.of("1.jpg", text("one")));
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i < ArchiveLimits.NESTED_ZIPS + 3; i++) {
            many.put("part" + i + ".zip", small);
        }
        try (FileTree tree = open(zip(ZipMethod.STORED, many))) {
            assertThat(paths(tree)).filteredOn(path -> path.endsWith(".jpg")).hasSize(ArchiveLimits.NESTED_ZIPS);
            assertThat(tree.problems()).hasSize(3).allMatch(problem -> problem.code() == ProblemCode.ARCHIVE_INSIDE);
        }
    }

    @Test
    void aTreeWithoutZipsIsLeftAsItIs() throws Exception {
        Path file = Files.write(folder.resolve("plain.zip"), zip(ZipMethod.STORED, Map.of("1.jpg", text("one"))));
        ZipTree plain = new ZipTree(file);
        try (FileTree tree = NestedTree.of(plain, every -> true, folder.resolve("temporary"), UNHEARD)) {
            assertThat(tree).isSameAs(plain);
            assertThat(folder.resolve("temporary")).doesNotExist();
        }
    }
}
