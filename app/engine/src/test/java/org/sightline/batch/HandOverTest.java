package org.sightline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.batch.HandOverException.Reason;
import org.sightline.vault.Passphrase;
import org.sightline.vault.SealedOutputStream;

class HandOverTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        file = folder.resolve("anna.sealed");
        out = Files.createDirectories(folder.resolve("out"));
    }

    private static Passphrase passphrase() {
        return new Passphrase("k7m2-right".toCharArray());
    }

    private void seal(int times) throws IOException {
        HandOver.seal(file, passphrase(), files -> {
            files.write("consent.json", bytes -> bytes.write("Anna".getBytes(StandardCharsets.UTF_8)));
            files.write("report-pages/plan.html", bytes -> {
                // Writers of reports close what they write to.
                try (bytes) {
                    for (int i = 0; i < times; i++) {
                        bytes.write(("line " + i + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                }
            });
            files.write("report.html", bytes -> bytes.write("<p>".getBytes(StandardCharsets.UTF_8)));
        });
    }

    private void sealZip(String... names) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                SealedOutputStream sealed = new SealedOutputStream(bytes, passphrase())) {
            ZipOutputStream zip = new ZipOutputStream(sealed);
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
                zip.closeEntry();
            }
            zip.finish();
            sealed.finish();
        }
    }

    private void assertRefused(Reason reason) throws IOException {
        assertThatThrownBy(() -> HandOver.open(file, passphrase(), out))
                .isInstanceOfSatisfying(
                        HandOverException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(out).as("nothing is left of it").isEmptyDirectory();
        try (Stream<Path> content = Files.list(folder)) {
            assertThat(content.toList()).containsExactlyInAnyOrder(file, out);
        }
    }

    @Test
    void whatWasSealedIsThereAgain() throws Exception {
        seal(50_000);
        List<Path> opened = HandOver.open(file, passphrase(), out);

        assertThat(opened)
                .containsExactly(
                        out.resolve("consent.json"), out.resolve("report-pages/plan.html"), out.resolve("report.html"));
        assertThat(out.resolve("consent.json")).hasContent("Anna");
        assertThat(Files.readAllLines(out.resolve("report-pages/plan.html"))).hasSize(50_000);
        try (Stream<Path> content = Files.list(out)) {
            assertThat(content).hasSize(3);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyThisUserReadsEither() throws Exception {
        seal(1);
        HandOver.open(file, passphrase(), out);

        for (Path one : List.of(file, out.resolve("report.html"), out.resolve("report-pages/plan.html"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aHandOverThatCouldNotBeWrittenLeavesTheOneBefore() throws Exception {
        seal(1);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> HandOver.seal(file, passphrase(), files -> {
                    files.write("report.html", bytes -> bytes.write(1));
                    throw new IOException("The disk is full");
                }))
                .hasMessage("The disk is full");

        assertThat(file).hasBinaryContent(before);
        assertThat(folder.resolve("anna.sealed.unfinished")).doesNotExist();
    }

    @Test
    void aWrongPassphraseOrAnotherFileIsToldAsWhatItIs() throws Exception {
        seal(1);
        assertThatThrownBy(() -> HandOver.open(file, new Passphrase("k7m2-wrong".toCharArray()), out))
                .isInstanceOfSatisfying(
                        HandOverException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_PASSPHRASE));
        Files.writeString(file, "a text that somebody called so");
        assertRefused(Reason.NOT_SEALED);
    }

    @Test
    void aFlippedByteOrAMissingEndLeavesNothing() throws Exception {
        seal(50_000);
        byte[] whole = Files.readAllBytes(file);
        for (int place : new int[] {20, 107, whole.length / 2, whole.length - 1}) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 4;
            Files.write(file, flipped);
            assertRefused(Reason.DAMAGED);
        }
        for (int length : new int[] {50, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused(Reason.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../report.html",
                "/etc/passwd",
                "a/../../report.html",
                "C:\\report.html",
                "report.html\\..\\..\\x",
                ".bashrc",
                "folder/",
                "report.html:stream",
                "con.html",
                "x/COM1",
                "a/b/c/d.html",
                "r\u00e9port.html",
                "name.",
                "a//b"
            })
    void aNameThatCouldLeadElsewhereIsRefusedAndNothingIsWritten(String name) throws Exception {
        assertThat(EntryName.isOurs(name)).isFalse();
        if (name.equals("../report.html") || name.startsWith("/")) {
            sealZip("report.html", name);
            assertRefused(Reason.HOSTILE);
        }
    }

    @Test
    void namesOfReportsAreOurs() {
        assertThat(EntryName.isOurs("a" + (char) 0 + "b")).isFalse();
        assertThat(List.of(
                        "report.html",
                        "report-pages/plan.html",
                        "report-pages/report-12.html",
                        "report.json",
                        "photos.csv",
                        "report.pdf",
                        "consent.json"))
                .allMatch(EntryName::isOurs);
    }

    @Test
    void twoFilesOfOneNameAreRefusedWhateverTheirCase() throws Exception {
        sealZip("report.html", "REPORT.html");
        assertRefused(Reason.HOSTILE);
    }

    @Test
    void whatGrowsWithoutEndIsRefused() throws Exception {
        byte[] nothing = new byte[1 << 20];
        HandOver.seal(
                file,
                passphrase(),
                files -> files.write("report.html", bytes -> {
                    for (int i = 0; i < 150; i++) {
                        bytes.write(nothing);
                    }
                }));
        assertThat(Files.size(file)).isLessThan(400_000);
        assertRefused(Reason.HOSTILE);
    }
}
