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
@CommandLine.Command(name = "advice", mixinStandardHelpOptions = true)
final class AdviceCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final AdviceWords words;

    @CommandLine.Option(names = "--check")
    private boolean check;

    AdviceCommand(Terminal terminal) {
        this.terminal = terminal;
        this.words = new AdviceWords(terminal.words().locale());
    }

    @Override
    public Integer call() {
        List<Entry> entries = Catalogue.shipped(terminal.words().locale()).entries().stream()
                .sorted(Comparator.comparing(AdviceCommand::day).thenComparing(Entry::id))
                .toList();
        for (Entry entry : entries) {
            terminal.print(day(entry) + "  " + entry.id() + "  " + entry.platform() + ": "
                    + entry.words().title());
            if (check) {
                terminal.print("            " + checked(entry));
                entry.sources().forEach(source -> terminal.print("            " + words(source)));
            }
        }
        terminal.tell("advice.count", entries.size());
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

    private String checked(Entry entry) {
        String confidence = words.of(entry.confidence());
        return entry.unverified().isEmpty()
                ? confidence
                : terminal.words()
                        .of(
                                "advice.unverified",
                                confidence,
                                entry.unverified().stream().map(words::of).collect(Collectors.joining(", ")));
    }

    private String words(Source source) {
        String read = source.read().toString();
        String told = source.dated() == null
                ? terminal.words().of("advice.source", source.title(), read)
                : terminal.words().of("advice.source.dated", source.title(), source.dated(), read);
        return source.address() == null ? told : told + ", " + source.address();
    }
}
