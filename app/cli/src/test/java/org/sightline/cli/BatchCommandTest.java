package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.SampleExport;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;

/** Batches and hand-overs, with the real engine, as a trainer and a participant type them. */
class BatchCommandTest {

    @TempDir
    private Path folder;

    private Path exports() {
        return folder.resolve("exports");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private AppFolders folders() {
        return AppFolders.under(folder.resolve("home"));
    }

    private CommandLineRun run(Object... arguments) {
        return CommandLineRun.in(folders(), arguments);
    }

    private CommandLineRun batch(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("batch", exports(), "--out", out()));
        arguments.addAll(List.of("--effort", "quick", "--threads", "2", "--progress", "none"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray());
    }

    private static void agree(Path consent, String person) throws IOException {
        Files.writeString(
                consent,
                "{\"version\": 1, \"person\": \"" + person
                        + "\", \"agreedOn\": \"2026-11-01\", \"agreedTo\": [\"EXAMINATION\", \"COUNTING\"]}");
    }

    /** Generated exports: every third a ZIP by itself, the others folders; the second one is the longest. */
    private void generate(int count) throws IOException {
        Files.createDirectories(exports());
        Path few = folder.resolve("few.zip");
        SampleExport.large(2).export().writeZip(few);
        for (int i = 1; i <= count; i++) {
            String name = String.format("p%02d", i);
            if (i % 3 == 0) {
                Files.copy(few, exports().resolve(name + ".zip"));
                agree(exports().resolve(name + ".zip.consent.json"), "Person " + i);
            } else {
                Path child = Files.createDirectories(exports().resolve(name));
                if (i == 2) {
                    SampleExport.large(30).export().writeZip(child.resolve("facebook.zip"));
                } else {
                    Files.copy(few, child.resolve("facebook.zip"));
                }
                agree(child.resolve("consent.json"), "Person " + i);
            }
        }
    }

    private void makeOne(String name) throws IOException {
        SamplePhotos samples = SamplePhotos.load();
        Path child = Files.createDirectories(exports().resolve(name));
        Files.write(
                child.resolve("a.jpg"), samples.smallVariation(samples.people().get(0), 300, 1));
        agree(child.resolve("consent.json"), "Person of " + name);
    }

    private Path passphraseOf(String child) throws IOException {
        String line = Files.readAllLines(out().resolve("passphrases.txt")).stream()
                .filter(each -> each.startsWith(child + "\t"))
                .findFirst()
                .orElseThrow();
        return Files.writeString(folder.resolve("passphrase.txt"), line.substring(child.length() + 1) + "\n");
    }

    /** Starts the real program and kills it while the second child is examined. */
    private void killInTheSecondChild() throws Exception {
        Path output = folder.resolve("output.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsightline.home=" + folder.resolve("home"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "batch",
                        exports().toString(),
                        "--out",
                        out().toString(),
                        "--effort",
                        "quick",
                        "--threads",
                        "2",
                        "--progress",
                        "json")
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "output.txt"))
                .start();
        while (program.isAlive() && !examinesTheSecond(Files.readString(output))) {
            Thread.sleep(20);
        }
        assertThat(program.isAlive()).as(Files.readString(output)).isTrue();
        program.destroyForcibly().waitFor();
    }

    private static boolean examinesTheSecond(String output) {
        int second = output.indexOf("{\"child\":\"p02\"");
        return second >= 0
                && output.substring(second).lines().anyMatch(line -> line.matches(".*EXAMINING\",\"done\":[1-9].*"));
    }

    private void killedAndResumed(int count) throws Exception {
        generate(count);
        Path corrupt = exports().resolve("p04/facebook.zip");
        byte[] bytes = Files.readAllBytes(corrupt);
        Files.write(corrupt, Arrays.copyOf(bytes, bytes.length / 2));
        killInTheSecondChild();
        assertThat(out().resolve("hand-overs/p01.sealed")).exists();
        assertThat(out().resolve("hand-overs/p02.sealed")).doesNotExist();
        assertThat(out().resolve("stores/p02.sightline")).exists();

        CommandLineRun run = batch();
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains("p01: Done before.", "p02: Done.", "p03.zip: Done.")
                .contains("p04: Not examined: nothing of it could be read. p04" + File.separator + "facebook.zip: ")
                .contains(count - 1 + " of " + count + " done.")
                .contains("Overview: ", "Passphrases: ");
        assertThat(out().resolve("stores")).isEmptyDirectory();

        Path opened = folder.resolve("opened");
        CommandLineRun unsealed = run(
                "unseal",
                out().resolve("hand-overs/p02.sealed"),
                "--out",
                opened,
                "--passphrase-file",
                passphraseOf("p02"));
        assertThat(unsealed.exitCode()).as(unsealed.err()).isZero();
        assertThat(unsealed.out()).contains("report.html");
        assertThat(Files.readString(opened.resolve("report.html"))).contains("data:image/jpeg");
        assertThat(Files.readString(opened.resolve("consent.json"))).contains("Person 2");
        assertThat(Files.readString(opened.resolve("report.json"))).contains("\"platform\": \"facebook\"");
        assertNobodyStandsInTheNumbers();
    }

    private void assertNobodyStandsInTheNumbers() throws IOException {
        for (String file : List.of("aggregate.json", "aggregate.html")) {
            assertThat(Files.readString(out().resolve(file)))
                    .doesNotContainPattern("p[0-9]{2}|Person [0-9]")
                    .doesNotContain(exports().toString());
        }
    }

    @Test
    void aBatchWithOneCorruptExportThatIsKilledGoesOn() throws Exception {
        killedAndResumed(5);
    }

    @Test
    @Tag("slow")
    void aBatchOfTwentyWithOneCorruptExportThatIsKilledGoesOn() throws Exception {
        killedAndResumed(20);
    }

    @Test
    void aWrongPassphraseADamagedFileAndSomethingElseAreToldApart() throws Exception {
        makeOne("anna");
        assertThat(batch("--faces", "none", "--format", "json").exitCode()).isZero();
        Path sealed = out().resolve("hand-overs/anna.sealed");
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "another");

        CommandLineRun refused = run("unseal", sealed, "--out", folder.resolve("opened"), "--passphrase-file", wrong);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("not the passphrase of " + sealed);
        CommandLineRun german = run(
                "unseal", sealed, "--out", folder.resolve("opened"), "--passphrase-file", wrong, "--language", "de");
        assertThat(german.err()).contains("nicht die Passphrase");

        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length - 20] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.sealed"), bytes);
        CommandLineRun broken =
                run("unseal", damaged, "--out", folder.resolve("opened"), "--passphrase-file", passphraseOf("anna"));
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.err()).contains("damaged or incomplete");
        assertThat(folder.resolve("opened")).doesNotExist();

        CommandLineRun other = run("unseal", wrong, "--out", folder.resolve("opened"), "--passphrase-file", wrong);
        assertThat(other.exitCode()).isEqualTo(3);
        assertThat(run("unseal", folder.resolve("none"), "--out", folder.resolve("x"))
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void whatCannotBeStartedSaysWhy() throws Exception {
        makeOne("anna");
        assertThat(run("batch", folder.resolve("none"), "--out", out()).exitCode())
                .isEqualTo(3);
        CommandLineRun within = run("batch", exports(), "--out", exports().resolve("out"));
        assertThat(within.exitCode()).isEqualTo(2);
        assertThat(within.err()).contains("lie apart");
        assertThat(run("batch", exports(), "--out", folder).exitCode()).isEqualTo(2);
        CommandLineRun shard = batch("--shard", "5/4");
        assertThat(shard.exitCode()).isEqualTo(2);
        assertThat(shard.err()).contains("counted from 1");
        assertThat(batch("--shard", "1/4", "--merge").exitCode()).isEqualTo(2);
        assertThat(out()).as("nothing was begun").doesNotExist();
        Path list = Files.writeString(folder.resolve("list.json"), "{}");
        CommandLineRun consents = batch("--consent", list);
        assertThat(consents.exitCode()).isEqualTo(2);
        assertThat(consents.err()).contains("list.json, line 1");

        Files.createDirectories(folder.resolve("empty"));
        assertThat(run("batch", folder.resolve("empty"), "--out", out()).err()).contains("nobody to examine");
    }

    @Test
    void withoutConsentNothingIsOpenedAndTheWayIsNamed() throws Exception {
        makeOne("anna");
        Files.delete(exports().resolve("anna/consent.json"));
        CommandLineRun run = batch();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("anna: Not examined: there is no consent record. To add one, write "
                        + exports().resolve("anna/consent.json"));
        assertThat(out().resolve("stores")).isEmptyDirectory();
        assertThat(out().resolve("passphrases.txt")).doesNotExist();

        CommandLineRun german = batch("--language", "de");
        assertThat(german.out()).contains("Nicht untersucht: Es gibt keine Einwilligung.");
    }

    @Test
    void aPassphraseProtectsWhatIsRememberedWhereThereIsNoSharedHome() throws Exception {
        makeOne("anna");
        Path key = Files.writeString(folder.resolve("key.txt"), "for this batch");
        CommandLineRun run = batch("--faces", "none", "--format", "json", "--shard", "1/1", "--passphrase-file", key);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folders().keys()).doesNotExist();

        AppFolders elsewhere = AppFolders.under(folder.resolve("another home"));
        CommandLineRun without = CommandLineRun.in(elsewhere, "batch", exports(), "--out", out(), "--merge");
        assertThat(without.exitCode()).isEqualTo(1);
        assertThat(without.err()).contains("--passphrase-file");
        CommandLineRun merged =
                CommandLineRun.in(elsewhere, "batch", exports(), "--out", out(), "--merge", "--passphrase-file", key);
        assertThat(merged.exitCode()).as(merged.err()).isZero();
        assertThat(merged.out()).contains("anna: Done.");
    }

    @Test
    void noFileOfTheProgramsOwnNamesAPersonOrAChild() throws Exception {
        makeOne("Quendolyn");
        batch();
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file + Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Quendolyn");
            }
        }
    }
}
