package org.sightline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.AdviceWords;
import org.sightline.advice.Catalogue;
import org.sightline.advice.Entry;
import org.sightline.advice.EntryKind;
import org.sightline.advice.OptOut;
import org.sightline.advice.Source;
import org.sightline.calendar.CalendarDay;
import org.sightline.calendar.CalendarFile;
import org.sightline.letters.LetterWords;
import org.sightline.letters.LookAgain;
import picocli.CommandLine;

/** {@code optouts}: what each face engine offers, and what it costs. */
@CommandLine.Command(name = "optouts", mixinStandardHelpOptions = true)
final class OptOutsCommand implements Callable<Integer> {

    private static final String FACE_ENGINES = "face-engines";

    private final Terminal terminal;
    private final Clock clock;
    private final LetterWords words;
    private final AdviceWords advice;

    @CommandLine.Option(names = "--for", paramLabel = "ID")
    private List<String> ids = new ArrayList<>();

    @CommandLine.Option(names = "--ics", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path ics;

    @CommandLine.Option(names = "--date", paramLabel = "${bundle:label.DAY}")
    private @Nullable LocalDate date;

    @CommandLine.Option(names = "--force")
    private boolean force;

    OptOutsCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.words = LetterWords.in(terminal.words().language());
        this.advice = new AdviceWords(terminal.words().locale());
    }

    @Override
    public Integer call() {
        NamedFiles files = new NamedFiles(force);
        files.check(ics);
        List<Entry> engines = Catalogue.shipped(terminal.words().locale()).entries().stream()
                .filter(entry -> entry.platform().equals(FACE_ENGINES))
                .toList();
        List<Entry> chosen = chosen(engines);
        LocalDate asked = Objects.requireNonNullElseGet(date, () -> LocalDate.now(clock));
        if (ids.isEmpty()) {
            engines.stream()
                    .filter(entry -> entry.id().startsWith("opt.before."))
                    .forEach(entry -> terminal.print(
                            entry.words().title() + ": " + entry.words().protects()));
        }
        for (Entry entry : chosen) {
            terminal.print("");
            print(entry, Objects.requireNonNull(entry.optOut()), asked);
        }
        if (ics != null) {
            List<CalendarDay> days = chosen.stream()
                    .filter(entry -> entry.kind() == EntryKind.OPT_OUT)
                    .flatMap(
                            entry -> LookAgain.of(entry, asked, terminal.words().language()).stream())
                    .toList();
            write(ics, days, files);
        }
        return ExitCode.DONE;
    }

    private void write(Path file, List<CalendarDay> days, NamedFiles files) {
        if (days.isEmpty()) {
            terminal.message(words.of("calendar.none"));
            return;
        }
        files.write(file, CalendarFile.of(days, clock.instant()));
        terminal.print("");
        terminal.say("calendar.file", file.toAbsolutePath().normalize());
    }

    private List<Entry> chosen(List<Entry> engines) {
        List<Entry> offered =
                engines.stream().filter(entry -> entry.optOut() != null).toList();
        for (String id : ids) {
            if (offered.stream().noneMatch(entry -> entry.id().equals(id))) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE,
                        "failure.noneOf",
                        id,
                        offered.stream().map(Entry::id).collect(Collectors.joining(", ")));
            }
        }
        return ids.isEmpty()
                ? offered
                : offered.stream().filter(entry -> ids.contains(entry.id())).toList();
    }

    private void print(Entry entry, OptOut optOut, LocalDate asked) {
        terminal.print(optOut.engine() + ": " + entry.words().title() + " (" + entry.id() + ")");
        line("optouts.does", advice.of(optOut.label()));
        line("optouts.who", entry.words().appliesTo());
        if (!optOut.asks().isEmpty()) {
            line("optouts.asks", optOut.asks().stream().map(advice::of).collect(Collectors.joining(", ")));
        }
        line("optouts.money", words.of(optOut.free() ? "optouts.free" : "optouts.paid"));
        entry.words().sideEffects().forEach(cost -> line("optouts.cost", cost));
        entry.words().remains().forEach(stays -> line("optouts.stays", stays));
        List<String> way = entry.words().web();
        if (!way.isEmpty()) {
            line("optouts.way", String.join(" > ", way));
        }
        String address = entry.contact().address();
        line("optouts.address", address == null ? words.of("optouts.noAddress") : address);
        Integer days = optOut.answerWithinDays();
        line("optouts.answer", days == null ? words.of("optouts.noAnswer") : words.of("optouts.days", days));
        line(
                "optouts.again",
                LookAgain.days(optOut, asked).stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
        line("optouts.checked", checked(entry));
    }

    private String checked(Entry entry) {
        String unverified = entry.unverified().stream().map(advice::of).collect(Collectors.joining(", "));
        return advice.of(entry.confidence())
                + "; "
                + entry.seen().map(LocalDate::toString).orElseGet(() -> words.of("optouts.undated"))
                + (unverified.isEmpty() ? "" : "; " + words.of("optouts.unverified", unverified))
                + "; "
                + entry.sources().stream().map(Source::title).collect(Collectors.joining("; "));
    }

    private void line(String key, String what) {
        terminal.print("  " + words.of(key, what));
    }
}
