package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.system.PrivateFiles;

/** {@code letter}, as a user types it. */
class LetterCommandTest {

    private static final String NO_ADVICE = "This is not legal advice.";

    @TempDir
    private Path folder;

    private static Object[] with(String words, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(words.split(" ", -1)));
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }

    private static CommandLineRun write(String words, Object... more) {
        return CommandLineRun.of(
                with("letter write --date 2026-11-26 --name Zoë --reply-to a@example.org " + words, more));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void whatCanBeWrittenAndToWhomIsListed() {
        CommandLineRun run = CommandLineRun.of("letter", "list");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("--jurisdiction california")
                .contains("--kind opt-out-of-sale  Opt-out of sale and sharing")
                .contains("--to to.clearview  Clearview AI (email, form, post)")
                .contains("read in a list or guide of others; last checked there: 2025-08-19")
                .contains("--to authority.pl")
                .contains("likely to be out of date");
        assertThat(CommandLineRun.of("letter", "list", "--language", "de").out())
                .contains("Behörden, für Beschwerden")
                .contains("wahrscheinlich veraltet");
    }

    @Test
    void aLetterIsPrintedAndNothingElseWithIt() {
        CommandLineRun run = write("--kind erasure --jurisdiction eu --to to.clearview");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Zoë\nAnswers to: a@example.org\n\nClearview AI\n418 Broadway STE N\n")
                .contains("Request for erasure and objection, Art. 17 and Art. 21 GDPR")
                .doesNotContain("http")
                .doesNotContain(NO_ADVICE);
        assertThat(run.err())
                .contains("28 December 2026: last day for an answer (Art. 12(3))")
                .contains("Send it by email to legal-requests@clearview.ai")
                .contains("last checked there: 2025-08-19")
                .containsOnlyOnce(NO_ADVICE);
    }

    @Test
    void letterAndCalendarGoIntoTheNamedFilesAndNowhereElse() throws Exception {
        Path out = folder.resolve("letter.pdf");
        Path ics = folder.resolve("days.ics");
        CommandLineRun run = write(
                "--kind access --jurisdiction uk --to to.snap --language de --format pdf --out", out, "--ics", ics);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Brief: " + out)
                .contains("Kalender: " + ics)
                .contains("28. Dezember 2026: letzter Tag für eine Antwort (Art. 12(3))");
        assertThat(run.out() + run.err()).containsOnlyOnce("Dies ist keine Rechtsberatung.");
        assertThat(files()).containsExactly(ics, out);
        assertThat(Files.readAllBytes(out)).startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.readString(ics))
                .contains("DTSTART;VALUE=DATE:20261228\r\n")
                .doesNotContain("Zoë");
        assertThat(PrivateFiles.isPrivate(out)).isTrue();
        assertThat(PrivateFiles.isPrivate(ics)).isTrue();
    }

    @Test
    void whatIsThereIsReplacedOnlyWithForce() throws Exception {
        Path out = Files.writeString(folder.resolve("letter.txt"), "keep me");
        Path ics = folder.resolve("days.ics");
        String words = "--kind access --jurisdiction eu --to to.snap --out";
        CommandLineRun refused = write(words, out, "--ics", ics);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("is there already").contains("--force");
        assertThat(files()).containsExactly(out);
        assertThat(out).hasContent("keep me");

        CommandLineRun forced = write(words, out, "--ics", ics, "--force");
        assertThat(forced.exitCode()).as(forced.err()).isZero();
        assertThat(Files.readString(out)).contains("Snap B.V.\nKeizersgracht 165\nAmsterdam\n");
        assertThat(files()).containsExactly(ics, out);
    }

    @Test
    void detailsComeFromAFileOrFromStandardInput() throws Exception {
        String yaml = "name: Quendolyn Xylokarp\naddress: [Weg 5, 12345 Köln]\n";
        Path details = Files.writeString(folder.resolve("me.yaml"), yaml);
        String words = "letter write --kind access --jurisdiction eu --to to.snap --details";
        CommandLineRun ofFile = CommandLineRun.of(with(words, details));
        assertThat(ofFile.exitCode()).as(ofFile.err()).isZero();
        assertThat(ofFile.out()).contains("Quendolyn Xylokarp").contains("12345 Köln");

        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
            CommandLineRun ofInput = CommandLineRun.of(with(words, "-", "--name", "Somebody"));
            assertThat(ofInput.out())
                    .contains("Somebody")
                    .contains("12345 Köln")
                    .doesNotContain("Quendolyn");
        } finally {
            System.setIn(before);
        }
        assertThat(CommandLineRun.of(with(words, folder.resolve("nowhere.yaml")))
                        .exitCode())
                .isEqualTo(3);
        CommandLineRun broken = CommandLineRun.of(
                with(words, Files.writeString(folder.resolve("broken.yaml"), "name: a\nnickname: Quendolyn\n")));
        assertThat(broken.exitCode()).isEqualTo(2);
        assertThat(broken.err()).contains("They are YAML with").doesNotContain("Quendolyn");
    }

    @Test
    void onlyAddressesThatAreGivenStandInALetter() {
        CommandLineRun run = write(
                "--kind erasure --jurisdiction eu --to to.clearview --address-taken-down https://example.org/a.jpg");
        assertThat(run.out()).containsOnlyOnce("https://").contains("- https://example.org/a.jpg");
    }

    @Test
    void aPdfThatCannotHoldANameNamesTheTextAsTheWayOut() throws Exception {
        Path out = folder.resolve("letter.pdf");
        CommandLineRun run = CommandLineRun.of(with(
                "letter write --kind access --jurisdiction eu --to to.snap --format pdf --name 王小明 --reply-to a@b.org --out",
                out));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("王").contains("as text");
        assertThat(files()).isEmpty();
    }

    @Test
    void aReminderAndAComplaintFollow() {
        CommandLineRun reminder = write(
                "--kind reminder --jurisdiction uk --to to.clearview --request erasure --request-sent 2026-09-01");
        assertThat(reminder.exitCode()).as(reminder.err()).isZero();
        assertThat(reminder.out()).contains("section 164A").contains("1 October 2026");
        CommandLineRun complaint =
                write("--kind complaint --jurisdiction eu --to authority.de-hh --about to.clearview --request erasure"
                        + " --request-sent 2026-09-01 --request-received 2026-09-03 --reminded 2026-10-20");
        assertThat(complaint.exitCode()).as(complaint.err()).isZero();
        assertThat(complaint.out())
                .contains("Clearview AI, 418 Broadway STE N, Albany NY 12207, USA")
                .contains("On 20 October 2026 I reminded");
        CommandLineRun early = write(
                "--kind reminder --jurisdiction eu --to to.clearview --request erasure --request-sent 2026-11-20");
        assertThat(early.exitCode()).isEqualTo(2);
        assertThat(early.err()).contains("too early").contains("21 December 2026");
    }

    @Test
    void whereNoPeriodIsLaidDownNoCalendarIsWritten() throws Exception {
        CommandLineRun run = write(
                "--kind complaint --jurisdiction california --to authority.us-ca --about to.clearview --request deletion"
                        + " --request-sent 2026-07-01 --ics",
                folder.resolve("days.ics"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("California Privacy Protection Agency (CalPrivacy)");
        assertThat(run.err()).contains("no day to put into a calendar");
        assertThat(files()).isEmpty();
    }

    @Test
    void somebodyWhoIsNotListedCanBeWrittenTo() {
        CommandLineRun run = write(
                "--kind access --jurisdiction eu --to-mail dpo@engine.example --language de",
                "--to-line",
                "Engine Ltd");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Engine Ltd").contains("Per E-Mail an dpo@engine.example.");
        assertThat(run.err()).contains("selbst eingegeben");
    }

    @Test
    void nothingTypedMakesANewLine() {
        CommandLineRun run = write(
                "--kind access --jurisdiction eu --to to.snap",
                "--address",
                "Weg 5\nBcc: x@example.org",
                "--grounds",
                "a\r\nb");
        assertThat(run.out()).contains("Weg 5 Bcc: x@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "letter",
                "letter write",
                "letter write --kind access --jurisdiction eu",
                "letter write --kind access --jurisdiction eu --to to.snap",
                "letter write --kind access --jurisdiction eu --to to.snap --name Z",
                "letter write --kind access --jurisdiction mars --to to.snap --name Z --reply-to a@b.org",
                "letter write --kind love --jurisdiction eu --to to.snap --name Z --reply-to a@b.org",
                "letter write --kind know --jurisdiction eu --to to.snap --name Z --reply-to a@b.org",
                "letter write --kind access --jurisdiction eu --to to.nobody --name Z --reply-to a@b.org",
                "letter write --kind access --jurisdiction eu --to authority.uk --name Z --reply-to a@b.org",
                "letter write --kind access --jurisdiction eu --to to.meta --by post --name Z --reply-to a@b.org",
                "letter write --kind access --jurisdiction eu --to to.snap --name Z --reply-to a@b.org --language fr",
                "letter write --kind access --jurisdiction eu --to to.snap --name Z --reply-to a@b.org --format pdf",
                "letter write --kind access --jurisdiction eu --to to.snap --name Z --reply-to a@b.org --request access",
                "letter write --kind access --jurisdiction eu --to to.snap --name Z --reply-to a@b.org --photos-enclosed -1",
                "letter write --kind access --jurisdiction eu --to to.snap --name Z --reply-to a@b.org --address-taken-down nowhere",
                "letter write --kind access --jurisdiction eu --to to.snap --name Z --reply-to a@b.org --out /nowhere/at/all.txt",
                "letter write --kind complaint --jurisdiction eu --to authority.pl --name Z --reply-to a@b.org",
                "letter write --kind reminder --jurisdiction eu --to to.snap --name Z --reply-to a@b.org",
                "optouts --for opt.nobody"
            })
    void wrongUsageEndsWithTwo(String line) {
        CommandLineRun run = CommandLineRun.of(with(line));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theProgramWritesNoFileButThoseThatWereNamed() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path details = Files.writeString(folder.resolve("me.yaml"), "name: Quendolyn\nreplyTo: a@example.org\n");
        Path out = folder.resolve("letter.pdf");
        Path ics = folder.resolve("days.ics");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsightline.home=" + home,
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + temporary,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        for (Object word : with(
                "letter write --kind erasure --jurisdiction eu --to to.clearview --format pdf --details",
                details,
                "--out",
                out,
                "--ics",
                ics)) {
            command.add(word.toString());
        }
        Process program = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        assertThat(files().stream()
                        .filter(file -> !(file.startsWith(home.resolve("logs"))
                                && file.toFile().length() == 0)))
                .as(said)
                .containsExactlyInAnyOrder(details, out, ics);
    }
}
