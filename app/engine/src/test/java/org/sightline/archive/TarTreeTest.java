package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

class TarTreeTest {

    private static final Unpacking UNHEARD = bytes -> {};

    @TempDir
    private Path folder;

    private static void write(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private Path tgz(String... names) throws IOException {
        Path file = folder.resolve("takeout-001.tgz");
        try (OutputStream out = Files.newOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out), "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            for (String name : names) {
                write(tar, name, name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private TarTree open(Path file) throws IOException {
        return new TarTree(file, folder.resolve("temporary"), UNHEARD);
    }

    private static List<String> paths(FileTree tree) throws IOException {
        try (Stream<TreeFile> files = tree.files()) {
            return files.map(TreeFile::path).toList();
        }
    }

    @Test
    void givesFilesInTheOrderOfTheirPaths() throws Exception {
        try (TarTree tree = open(tgz("b/2.jpg", "a/été 🎉.jpg", "b/1.jpg", "._b", "__MACOSX/x"))) {
            assertThat(tree.name()).isEqualTo("takeout-001");
            assertThat(paths(tree)).containsExactly("a/été 🎉.jpg", "b/1.jpg", "b/2.jpg");
            try (InputStream in = tree.open("a/été 🎉.jpg")) {
                assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("a/été 🎉.jpg");
            }
        }
    }

    @Test
    void aFileHasTheFingerprintThatItHasInAZip() throws Exception {
        Path zip = folder.resolve("same.zip");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new java.util.zip.ZipEntry("1.jpg"));
            out.write("1.jpg".getBytes(StandardCharsets.UTF_8));
        }
        try (TarTree tar = open(tgz("1.jpg"));
                ZipTree same = new ZipTree(zip)) {
            assertThat(tar.files().toList()).isEqualTo(same.files().toList());
        }
    }

    @Test
    void namesThatLeadOutAndLinksAreNotFiles() throws Exception {
        Path file = folder.resolve("evil.tar");
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file), "UTF-8")) {
            write(tar, "../evil.jpg", new byte[3]);
            write(tar, "/etc/evil.jpg", new byte[3]);
            write(tar, "good.jpg", new byte[3]);
            TarArchiveEntry link = new TarArchiveEntry("link.jpg", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        try (TarTree tree = open(file)) {
            assertThat(paths(tree)).containsExactly("good.jpg");
            assertThat(tree.problems()).extracting(Problem::code).containsOnly(ProblemCode.UNSAFE_PATH);
        }
    }

    @Test
    void whatStandsBeforeTheBreakIsKept() throws Exception {
        byte[] noise = new byte[200_000];
        new java.util.Random(3).nextBytes(noise);
        Path whole = folder.resolve("whole.tgz");
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(whole)), "UTF-8")) {
            write(tar, "1.jpg", noise);
            write(tar, "2.jpg", noise);
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.tgz"), Arrays.copyOf(bytes, bytes.length * 3 / 4));

        try (TarTree tree = open(cut)) {
            assertThat(paths(tree)).containsExactly("1.jpg");
            assertThat(tree.problems()).extracting(Problem::code).containsExactly(ProblemCode.ARCHIVE_CUT_OFF);
        }
    }

    @Test
    void aBombEndsUnpacked() throws Exception {
        Path file = folder.resolve("bomb.tgz");
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry("zeros.jpg");
            entry.setSize(400L << 20);
            tar.putArchiveEntry(entry);
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                tar.write(zeros);
            }
            tar.closeArchiveEntry();
        }
        assertThatThrownBy(() -> open(file))
                .isInstanceOfSatisfying(
                        LimitException.class,
                        passed -> assertThat(passed.problem(null).code()).isEqualTo(ProblemCode.INFLATES_TOO_MUCH));
    }

    @Test
    void unpackingIsToldAndMayBeStopped() throws Exception {
        Path file = tgz("1.jpg", "2.jpg", "3.jpg");
        Unpacking impatient = bytes -> {
            if (bytes >= 5) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> new TarTree(file, folder.resolve("temporary"), impatient))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void isToldByContentRatherThanByName() throws Exception {
        Path renamed = Files.move(tgz("1.jpg"), folder.resolve("export"));
        Path text = Files.writeString(folder.resolve("notes.txt"), "no tar");
        Path packedText = folder.resolve("list.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packedText))) {
            out.write("[]".repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(TarTree.isTar(renamed)).isTrue();
        assertThat(TarTree.isTar(text)).isFalse();
        assertThat(TarTree.isTar(packedText)).isFalse();
    }

    @Test
    void whatIsNoTarIsRefused() throws Exception {
        Path file = Files.write(folder.resolve("picture.tgz"), new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3});

        assertThatThrownBy(() -> open(file)).isInstanceOf(IOException.class);
    }
}
