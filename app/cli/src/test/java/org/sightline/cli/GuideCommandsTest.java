package org.sightline.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What README and guides tell their readers to type does what they say, or at least ends well. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideCommandsTest {

    private static final Path ROOT = Path.of("..", "..");

    /** Commands that are not run here, each with why. Those that name options must at least be understood. */
    private static final Map<String, String> NOT_RUN = Map.ofEntries(
            entry("sightline", "opens the window; the desktop's tests do"),
            entry(
                    "SIGHTLINE_JAVA_OPTIONS=\"-Dsightline.workshop=true -Dsightline.language=de\" sightline",
                    "opens the window; the desktop's tests do"),
            entry(
                    "sightline doctor --network",
                    "shuts the network of a whole process; ClosedNetworkTest runs it in one of its own"),
            entry(
                    "sightline doctor --network --language de",
                    "shuts the network of a whole process; ClosedNetworkTest runs it in one of its own"),
            entry(
                    "sightline unseal p01.sealed --out my-report",
                    "asks for the passphrase on a terminal; BatchCommandTest opens hand-overs with that of a file"),
            entry(
                    "sightline batch \"$HOME/exports\" --out \"$HOME/results\" --threads 2 --shard \"$SLURM_ARRAY_TASK_ID/8\"",
                    "needs Slurm, as the guide says; MergedSharesTest runs shares"),
            entry(
                    "sightline letter write --kind reminder --jurisdiction eu --to to.clearview --request erasure"
                            + " --request-sent 2026-11-26 ...",
                    "leaves out what stands above it, and is refused until the deadline is over; LetterCommandTest writes one"),
            entry(
                    "sightline letter write --kind complaint --jurisdiction eu --to authority.de-hh --about to.clearview"
                            + " --request erasure --request-sent 2026-11-26 --reminded 2027-01-04 ...",
                    "leaves out what stands above it, and is refused until the deadline is over; LetterCommandTest writes one"));

    /** Options in guides that are those of other programs. */
    private static final Set<String> OF_OTHERS = Set.of(
            // Slurm
            "--job-name", "--array", "--cpus-per-task", "--mem", "--requeue", "--dependency");

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern INLINE = Pattern.compile("`(?:\\./)?sightline( [^`]*)`");

    private Path folder = Path.of("");
    private @Nullable GuideWorkshop workshop;

    @BeforeAll
    void prepare(@TempDir Path temporary) throws IOException {
        folder = temporary;
        workshop = GuideWorkshop.prepare(Files.createDirectories(temporary.resolve("prepared")));
    }

    private GuideWorkshop.Reader reader(String guide) throws IOException {
        return Objects.requireNonNull(workshop).reader(folder.resolve(guide));
    }

    static List<Path> guides() throws IOException {
        List<Path> guides = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(guides::add);
        }
        return guides;
    }

    static List<Path> guidesWithCommands() throws IOException {
        List<Path> guides = new ArrayList<>();
        for (Path guide : guides()) {
            if (GuideCommand.in(guide).stream().anyMatch(command -> !NOT_RUN.containsKey(command.text()))) {
                guides.add(guide);
            }
        }
        return guides;
    }

    @ParameterizedTest
    @MethodSource("guidesWithCommands")
    void everyCommandRuns(Path guide) throws IOException {
        GuideWorkshop.Reader reader = reader(String.valueOf(guide.getFileName()));
        for (GuideCommand command : GuideCommand.in(guide)) {
            if (!NOT_RUN.containsKey(command.text())) {
                CommandLineRun run = reader.type(command.arguments());
                assertThat(run.exitCode())
                        .as("%s:%d: %s%n%s", command.guide(), command.line(), command.text(), run.err())
                        .isZero();
            }
        }
    }

    @Test
    void whatIsNotRunStandsInAGuideAndIsUnderstood() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path guide : guides()) {
            for (GuideCommand command : GuideCommand.in(guide)) {
                told.add(command.text());
                if (NOT_RUN.containsKey(command.text()) && !command.arguments().isEmpty()) {
                    List<String> words = new ArrayList<>(command.arguments());
                    words.remove("...");
                    assertThat(GuideWorkshop.parse(words).errors())
                            .as(command.text())
                            .isEmpty();
                }
            }
        }
        assertThat(told).containsAll(NOT_RUN.keySet()).hasSizeGreaterThan(25);
    }

    @Test
    void everyOptionThatAGuideNamesIsThere() throws IOException {
        Set<String> known = new TreeSet<>(OF_OTHERS);
        UsageWordsTest.all(Main.commandLine(english(), CommandLineRun.folders()))
                .forEach(line -> known.addAll(line.getCommandSpec().optionsMap().keySet()));
        Set<String> unknown = new TreeSet<>();
        Set<String> ofOthers = new TreeSet<>(OF_OTHERS);
        for (Path guide : guides()) {
            Matcher option = OPTION.matcher(Files.readString(guide));
            while (option.find()) {
                ofOthers.remove(option.group());
                if (!known.contains(option.group())) {
                    unknown.add(guide.getFileName() + ": " + option.group());
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(ofOthers).as("named nowhere any more").isEmpty();
    }

    @Test
    void commandsWithinSentencesHaveTheirOptions() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path guide : guides()) {
            Matcher inline = INLINE.matcher(Files.readString(guide));
            while (inline.find()) {
                seen++;
                String mistake = mistake(inline.group(1).strip());
                if (mistake != null) {
                    wrong.add(guide.getFileName() + ": sightline" + inline.group(1) + ": " + mistake);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(30);
    }

    private static Terminal english() {
        return new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                false,
                CommandWords.english());
    }

    /** What is wrong with a command that may leave out what it needs; null if nothing is. */
    private static @Nullable String mistake(String command) {
        CommandLine line = Main.commandLine(english(), CommandLineRun.folders());
        boolean words = false;
        for (String word : command.replaceAll("[\\[\\]]", " ").strip().split("[\\s|]+", -1)) {
            if (word.equals("COMMAND")) {
                return null;
            }
            if (word.startsWith("--")) {
                if (!line.getCommandSpec().optionsMap().containsKey(word.replaceAll("=.*", ""))) {
                    return "no " + word;
                }
            } else if (!words && !line.getSubcommands().isEmpty()) {
                CommandLine below = line.getSubcommands().get(word);
                if (below == null) {
                    return "no command " + word;
                }
                line = below;
            } else {
                words = true;
            }
        }
        return null;
    }

    @Test
    void whatIsPlantedIsFound() throws IOException {
        List<GuideCommand> planted = GuideCommand.in(
                "planted.md",
                List.of(
                        "Type",
                        "```",
                        "./sightline optouts --for opt.nobody",
                        "# or",
                        "sightline advice \\",
                        "  --chek",
                        "```",
                        "not ./sightline this",
                        "```json",
                        "sightline neither",
                        "```"));
        assertThat(planted)
                .extracting(GuideCommand::text)
                .containsExactly("sightline optouts --for opt.nobody", "sightline advice --chek");
        GuideWorkshop.Reader reader = reader("planted");
        assertThat(reader.type(planted.get(0).arguments()).exitCode()).isEqualTo(2);
        assertThatThrownBy(() -> reader.type(planted.get(1).arguments()))
                .isInstanceOf(CommandLine.UnmatchedArgumentException.class);
        assertThat(mistake("people lists --store FILE")).isEqualTo("no command lists");
        assertThat(mistake("scan EXPORT --stor FILE")).isEqualTo("no --stor");
        assertThat(mistake("people COMMAND --store FILE")).isNull();
        assertThat(mistake("explain PHOTO --store FILE --proof")).isNull();
    }
}
