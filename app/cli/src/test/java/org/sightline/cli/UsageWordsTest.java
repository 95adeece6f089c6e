package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.letters.LetterLanguage;
import org.sightline.system.Bundles;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What --help says: of each command and option in each language, and nothing of what is not there. */
class UsageWordsTest {

    /** Keys that picocli itself asks for, for every command. */
    private static final Set<String> OF_ALL = Set.of("usage.synopsisHeading", "usage.commandListHeading");

    private static CommandLine line(LetterLanguage language) {
        Terminal terminal = new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                false,
                new CommandWords(language));
        return Main.commandLine(terminal, CommandLineRun.folders());
    }

    /** A command and all below it that help names. */
    static List<CommandLine> all(CommandLine line) {
        List<CommandLine> all = new ArrayList<>(List.of(line));
        line.getSubcommands().values().stream()
                .filter(below -> !below.getCommandSpec().usageMessage().hidden())
                .forEach(below -> all.addAll(all(below)));
        return all;
    }

    private static List<ArgSpec> arguments(CommandLine line) {
        return line.getCommandSpec().args().stream()
                .filter(each -> !each.hidden())
                .toList();
    }

    /** Where picocli looks for the words of an argument, the first that is there. */
    private static Stream<String> candidates(CommandLine line, ArgSpec argument) {
        String name = argument instanceof OptionSpec option
                ? option.longestName().replaceFirst("^-+", "")
                : argument.paramLabel();
        String key = argument.descriptionKey() == null ? name : argument.descriptionKey();
        String command = line.getCommandSpec().qualifiedName(".");
        return Stream.of(command + "." + key, key, command + "." + name, name);
    }

    @Test
    void everyCommandAndOptionSaysWhatItIs() {
        for (LetterLanguage language : LetterLanguage.values()) {
            for (CommandLine line : all(line(language))) {
                String command = line.getCommandSpec().qualifiedName();
                assertThat(line.getCommandSpec().usageMessage().description())
                        .as("%s in %s", command, language)
                        .isNotEmpty();
                for (ArgSpec argument : arguments(line)) {
                    assertThat(argument.description())
                            .as("%s %s in %s", command, argument, language)
                            .isNotEmpty();
                    assertThat(argument.paramLabel()).doesNotContain("$", "{");
                }
            }
        }
    }

    @Test
    void everyKeyIsAskedFor() {
        ResourceBundle words = Bundles.of("usage", Locale.ENGLISH);
        Set<String> unused = new TreeSet<>(words.keySet());
        unused.removeAll(OF_ALL);
        unused.removeIf(key -> key.startsWith("label."));
        for (CommandLine line : all(line(LetterLanguage.ENGLISH))) {
            String usage = line.getCommandSpec().qualifiedName(".") + ".usage.";
            List.of("description", "footer", "header", "synopsisHeading").forEach(part -> unused.remove(usage + part));
            for (ArgSpec argument : arguments(line)) {
                candidates(line, argument)
                        .filter(words::containsKey)
                        .findFirst()
                        .ifPresent(unused::remove);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void germanHelpIsGerman() {
        List<CommandLine> english = all(line(LetterLanguage.ENGLISH));
        List<CommandLine> german = all(line(LetterLanguage.GERMAN));
        assertThat(german).hasSameSizeAs(english).hasSizeGreaterThan(40);
        for (int i = 0; i < english.size(); i++) {
            String said = german.get(i).getUsageMessage();
            assertThat(said).contains("Aufruf: sightline").doesNotContain("Usage:", "Commands:", "Show this help");
            assertThat(german.get(i).getCommandSpec().usageMessage().description())
                    .isNotEqualTo(english.get(i).getCommandSpec().usageMessage().description());
            List<ArgSpec> here = arguments(english.get(i));
            List<ArgSpec> there = arguments(german.get(i));
            for (int j = 0; j < here.size(); j++) {
                assertThat(there.get(j).description())
                        .as("%s %s", said, here.get(j))
                        .isNotEqualTo(here.get(j).description());
            }
        }
    }

    @Test
    void everyCommandTakesALanguage() {
        for (CommandLine line : all(line(LetterLanguage.ENGLISH))) {
            assertThat(line.getCommandSpec().optionsMap())
                    .as(line.getCommandSpec().qualifiedName())
                    .containsKey("--language");
        }
    }

    @Test
    void englishHelpIsAsItWas() {
        assertThat(line(LetterLanguage.ENGLISH).getUsageMessage())
                .startsWith("Usage: sightline [-hV] [--language=en|de] COMMAND")
                .contains("Shows what a face-search engine could find in the photos you put on social")
                .contains("\nWithout a command the desktop app opens. Nothing leaves this computer.\n")
                .contains("  -h, --help", "Show this help message and exit.")
                .contains("Commands:\n", "  scan        Examines exports (ZIPs or folders) and writes a report.");
        CommandLine scan = Objects.requireNonNull(
                line(LetterLanguage.ENGLISH).getSubcommands().get("scan"));
        // Lines break where the longest option of today asks for it.
        assertThat(scan.getUsageMessage().replaceAll("\\s+", " "))
                .contains("--out=DIR")
                .contains("EXPORT...")
                .contains("Folder for the reports; new or empty, or --force given.")
                .contains("--assume=PLATFORM[:FROM..TO]=AUDIENCE");
    }
}
