package org.sightline.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sightline.advice.AdviceWords;
import org.sightline.advice.Catalogue;
import org.sightline.advice.Entry;
import org.sightline.advice.Source;
import picocli.CommandLine;

/** {@code advice}: what the program knows of settings, forms and rights, and how old that is. */
@CommandLine.Command(
        name = "advice",
        mixinStandardHelpOptions = true,
        description =
                "Lists every setting, form and right that this version knows, the one that was checked longest ago first.")
final class AdviceCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AdviceWords words = AdviceWords.english();

    @CommandLine.Option(names = "--check", description = "Also how far each was checked, and where it was read.")
    private boolean check;

    AdviceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Entry> entries = Catalogue.shipped().entries().stream()
                .sorted(Comparator.comparing(AdviceCommand::day).thenComparing(Entry::id))
                .toList();
        for (Entry entry : entries) {
            terminal.print(day(entry) + "  " + entry.id() + "  " + entry.platform() + ": "
                    + entry.words().title());
            if (check) {
                terminal.print("            " + words.of(entry.confidence())
                        + (entry.unverified().isEmpty()
                                ? ""
                                : "; not checked: "
                                        + entry.unverified().stream()
                                                .map(words::of)
                                                .collect(Collectors.joining(", "))));
                entry.sources().forEach(source -> terminal.print("            " + words(source)));
            }
        }
        terminal.message(entries.size() + " entries.");
        return ExitCode.DONE;
    }

    /** When the newest of its sources was written or, where none bears a day, read. */
    private static LocalDate day(Entry entry) {
        return entry.seen()
                .orElseGet(() -> entry.sources().stream()
                        .map(Source::read)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH));
    }

    private static String words(Source source) {
        return source.title() + (source.dated() == null ? "" : ", " + source.dated()) + ", read " + source.read()
                + (source.address() == null ? "" : ", " + source.address());
    }
}
