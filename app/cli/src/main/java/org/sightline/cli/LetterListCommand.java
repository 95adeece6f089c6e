package org.sightline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sightline.advice.Catalogue;
import org.sightline.letters.Jurisdiction;
import org.sightline.letters.LetterKind;
import org.sightline.letters.LetterLanguage;
import org.sightline.letters.LetterNotes;
import org.sightline.letters.LetterWords;
import org.sightline.letters.Recipient;
import org.sightline.letters.Recipients;
import picocli.CommandLine;

/** {@code letter list}: what can be written, and to whom. */
@CommandLine.Command(name = "list", mixinStandardHelpOptions = true)
final class LetterListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Option(names = "--language", paramLabel = "en|de", converter = LanguageConverter.class)
    private LetterLanguage language = LetterLanguage.ENGLISH;

    LetterListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LetterWords words = LetterWords.in(language);
        for (Jurisdiction jurisdiction : Jurisdiction.values()) {
            terminal.print(words.of("list.kinds") + ", " + words.of("jurisdiction." + jurisdiction.name())
                    + ": --jurisdiction " + jurisdiction.name().toLowerCase(Locale.ROOT));
            Arrays.stream(LetterKind.values())
                    .filter(kind -> kind.isKnownIn(jurisdiction))
                    .forEach(kind -> terminal.print(
                            "  --kind " + LetterKindConverter.name(kind) + "  " + words.of("kind." + kind.name())));
            terminal.print("");
        }
        List<Recipient> all = new Recipients(Catalogue.shipped()).all();
        print(
                words.of("list.recipients"),
                all.stream().filter(one -> one.authorityOf() == null).toList(),
                words);
        terminal.print("");
        print(
                words.of("list.authorities"),
                all.stream().filter(one -> one.authorityOf() != null).toList(),
                words);
        return ExitCode.DONE;
    }

    private void print(String heading, List<Recipient> recipients, LetterWords words) {
        terminal.print(heading);
        LetterNotes notes = new LetterNotes(language);
        for (Recipient recipient : recipients) {
            Jurisdiction jurisdiction = recipient.authorityOf();
            String ways = recipient.ways().stream()
                    .map(way -> words.of("transport." + way.name()))
                    .collect(Collectors.joining(", "));
            terminal.print("  --to " + recipient.id() + "  " + recipient.name()
                    + (jurisdiction == null ? "" : ", " + words.of("jurisdiction." + jurisdiction.name()))
                    + (ways.isEmpty() ? "" : " (" + ways + ")"));
            terminal.print("      " + notes.checked(recipient));
        }
    }
}
