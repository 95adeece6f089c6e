package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.samples.SampleExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ask}, as a user types it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskCommandTest {

    private Path folder = Path.of("");
    private Path examined = Path.of("");
    private Path export = Path.of("");
    private Path store = Path.of("");
    private int copies;

    @BeforeAll
    void examineOnce(@TempDir Path temporary) throws Exception {
        folder = temporary;
        export = folder.resolve("facebook.zip");
        examined = folder.resolve("examined.sightline");
        SampleExport.large(20).export().writeZip(export);
        CommandLineRun run = CommandLineRun.of("scan", export, "--out", folder.resolve("first"), "--store", examined);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @BeforeEach
    void asItWasExamined() throws Exception {
        store = Files.copy(examined, folder.resolve("copy" + copies++ + ".sightline"));
    }

    private CommandLineRun ask(Object... more) {
        Object[] words = new Object[more.length + 2];
        words[0] = "ask";
        words[1] = store;
        System.arraycopy(more, 0, words, 2, more.length);
        return CommandLineRun.of(words);
    }

    /** What somebody types, line by line; then the terminal is closed. */
    private CommandLineRun type(String... lines) {
        Deque<String> typed = new ArrayDeque<>(List.of(lines));
        Typing typing = new Typing() {
            @Override
            public boolean isPossible() {
                return true;
            }

            @Override
            public @Nullable String line(String prompt) {
                return typed.poll();
            }
        };
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), true, CommandWords.english());
        int code = Main.commandLine(terminal, CommandLineRun.folders(), typing).execute("ask", store.toString());
        terminal.flush();
        assertThat(typed).as("everything was asked for: %s", err).isEmpty();
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    private JsonNode report() throws Exception {
        Path out = folder.resolve("report" + copies++);
        CommandLineRun run = CommandLineRun.of("scan", export, "--out", out, "--store", store);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("report.json")));
    }

    @Test
    void aConversationFromTheFirstQuestionToTheEnd() throws Exception {
        // Posts public, always; limited left for later; locked: where to look, no, back, no; albums: not known;
        // a photo of the album is there, which holds for the album and is not said of the year.
        CommandLineRun run = type("1", "a", "", "w", "2", "b", "2", "7", "1", "y", "");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("Who can see what you post on Facebook")
                .contains("This may decide 12 photos at their places.")
                .contains("Read in: StellarSand")
                .contains("Open a private window")
                .contains("in album \"Album 1\"")
                .contains("No more questions for now.");
        assertThat(run.out())
                .containsPattern("Known to be public, with a face that this app could match: 1 before, \\d\\d now")
                .containsPattern("Perhaps public, with such a face: \\d\\d before, 0 now");
        assertThat(ask("--list").out())
                .contains("Who can see what you post on Facebook")
                .contains("Public: anyone, without an account, always")
                .contains("decides 3 appearances; widens answer ");
    }

    @Test
    void whatIsEndedGoesOnAndWhatIsTakenBackIsAskedAgain() {
        CommandLineRun first = type("5", "a", "b", "3", "a", "q");
        assertThat(first.err()).contains("Ended.");
        CommandLineRun list = ask("--list");
        assertThat(list.out().lines().filter(line -> line.matches("\\d+  .*"))).hasSize(1);
        assertThat(list.out()).contains("Friends, always").contains("decides");

        CommandLineRun second = type("q");
        assertThat(second.err()).doesNotContain("Who can see what you post on Facebook, unless");
    }

    @Test
    void theTerminalThatIsClosedEndsIt() {
        CommandLineRun run = type("1");
        assertThat(run.exitCode()).isZero();
        assertThat(ask("--list").out()).contains("Nothing was answered yet.");
    }

    @Test
    void answersFromAFileReachReportAndExplain() throws Exception {
        Path answers = Files.writeString(folder.resolve("answers.json"), """
                {"version": 1, "interview": [{"question": "fb.posts.now", "answer": "PUBLIC", "since": "always"}]}
                """);
        CommandLineRun run = ask("--answers", answers);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("One answer was kept.");
        assertThat(run.out()).contains("Known to be public, with a face that this app could match: 1 before, ");

        JsonNode report = report();
        JsonNode post = java.util.stream.StreamSupport.stream(
                        report.path("photos").spliterator(), false)
                .filter(photo ->
                        photo.path("appearances").get(0).path("kind").asString().equals("POST"))
                .findFirst()
                .orElseThrow();
        JsonNode evidence = post.path("appearances").get(0).path("evidence");
        assertThat(evidence.path("kind").asString()).isEqualTo("USER_ANSWER");
        assertThat(evidence.path("source").asString()).contains("Who can see what you post on Facebook");
        CommandLineRun explain = CommandLineRun.of("explain", post.path("id").asString(), "--store", store);
        assertThat(explain.out())
                .contains("Anyone can see it. (Your answer of ")
                .contains("Who can see what you post on Facebook");

        CommandLineRun forgotten = ask("--forget", "1");
        assertThat(forgotten.err()).contains("One answer is forgotten.");
        assertThat(report().path("summary"))
                .isEqualTo(JsonMapper.shared()
                        .readTree(Files.readAllBytes(folder.resolve("first/report.json")))
                        .path("summary"));
    }

    @Test
    void aMistakeInAFileIsNamed() throws Exception {
        Path answers = Files.writeString(folder.resolve("wrong.json"), """
                {"version": 1,
                 "interview": [{"question": "fb.posts.now", "answer": "EVERYBODY"}]}
                """);
        CommandLineRun run = ask("--answers", answers);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("wrong.json, line 2, field \"interview[0].answer\"")
                .contains("Nothing was kept");
    }

    @Test
    void anAudienceIsSetForAnAlbumAndTakenBack() {
        CommandLineRun set = ask("--override", "public", "--album", "Album 1");
        assertThat(set.exitCode()).as(set.err()).isZero();
        assertThat(set.err()).contains("Kept as answer 1, for album \"Album 1\" on facebook: 4 photos");
        CommandLineRun list = ask("--list");
        assertThat(list.out()).contains("album \"Album 1\" on facebook").contains("decides 4 appearances");
        assertThat(ask("--forget", "7").exitCode()).isEqualTo(2);
        assertThat(ask("--forget", "1").exitCode()).isZero();
        assertThat(ask("--list").out()).contains("Nothing was answered yet.");
    }

    @Test
    void theQuestionsAreListedForBatches() {
        CommandLineRun run = ask("--questions");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("fb.posts.now (alex.example): ")
                .contains("  FRIENDS: Friends (with \"since\")")
                .contains("DONT_KNOW: I don't know")
                .containsPattern("[0-9a-f]{16} \\(facebook\\): ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--list --questions",
                "--album Summer",
                "--override public",
                "--override public --album a --photo 123456",
                "--override unknown --album a",
                "--override everybody --album a",
                "--override public --kind message",
                "--override public --album a --platform instagram",
                "--override public --from 2014-01-02 --to 2014-01-01",
                "--override public --photo 000000",
                "--store other"
            })
    void wrongUsageEndsWithTwoAndSaysWhy(String words) {
        CommandLineRun run = words.isEmpty() ? ask() : ask((Object[]) words.split(" ", -1));

        assertThat(run.exitCode()).as(words).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void aStoreThatIsNotThereEndsWithThree() {
        assertThat(CommandLineRun.of("ask", folder.resolve("none.sightline"), "--list")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void aStoreWithAPassphraseAsksForIt() throws Exception {
        Path passphrase = Files.writeString(folder.resolve("pass.txt"), "correct horse battery");
        store = folder.resolve("protected.sightline");
        CommandLineRun scan = CommandLineRun.of(
                "scan",
                export,
                "--out",
                folder.resolve("protected"),
                "--store",
                store,
                "--passphrase-file",
                passphrase);
        assertThat(scan.exitCode()).as(scan.err()).isZero();
        assertThat(ask("--list").exitCode()).isEqualTo(1);
        assertThat(ask("--list", "--passphrase-file", passphrase).exitCode()).isZero();
    }
}
