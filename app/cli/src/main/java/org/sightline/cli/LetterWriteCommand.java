package org.sightline.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.Catalogue;
import org.sightline.calendar.CalendarDay;
import org.sightline.calendar.CalendarFile;
import org.sightline.letters.DueDates;
import org.sightline.letters.Jurisdiction;
import org.sightline.letters.Letter;
import org.sightline.letters.LetterCalendar;
import org.sightline.letters.LetterComposer;
import org.sightline.letters.LetterKind;
import org.sightline.letters.LetterLanguage;
import org.sightline.letters.LetterNotes;
import org.sightline.letters.LetterOrder;
import org.sightline.letters.LetterPdf;
import org.sightline.letters.LetterRefusedException;
import org.sightline.letters.LetterText;
import org.sightline.letters.LetterWords;
import org.sightline.letters.Recipient;
import org.sightline.letters.Recipients;
import org.sightline.letters.Transport;
import org.sightline.pdf.UnprintableTextException;
import picocli.CommandLine;

/** {@code letter write}: one letter, and the days that belong to it. */
@CommandLine.Command(name = "write", mixinStandardHelpOptions = true, sortOptions = false)
final class LetterWriteCommand implements Callable<Integer> {

    /** What the letter is written as. */
    enum Format {
        TEXT,
        PDF
    }

    private final Terminal terminal;
    private final Clock clock;
    private final InputStream input;

    @CommandLine.Option(
            names = "--kind",
            required = true,
            paramLabel = "${bundle:label.KIND}",
            converter = LetterKindConverter.class)
    private LetterKind kind = LetterKind.ACCESS;

    @CommandLine.Option(names = "--jurisdiction", required = true, paramLabel = "eu|uk|california")
    private Jurisdiction jurisdiction = Jurisdiction.EU;

    @CommandLine.Option(names = "--to", paramLabel = "ID")
    private @Nullable String to;

    @CommandLine.Option(names = "--to-line", paramLabel = "${bundle:label.LINE}")
    private List<String> toLines = new ArrayList<>();

    @CommandLine.Option(names = "--to-mail", paramLabel = "${bundle:label.ADDRESS}")
    private @Nullable String toMail;

    @CommandLine.Option(names = "--by", paramLabel = "mail|form|post")
    private @Nullable Transport transport;

    @CommandLine.Option(names = "--language", paramLabel = "en|de", converter = LanguageConverter.class)
    private LetterLanguage language = LetterLanguage.ENGLISH;

    @CommandLine.Mixin
    private SenderArguments sender = new SenderArguments();

    @CommandLine.Option(names = "--address-taken-down", paramLabel = "URL")
    private List<String> takenDown = new ArrayList<>();

    @CommandLine.Option(names = "--photos-enclosed", paramLabel = "N")
    private int photos;

    @CommandLine.Mixin
    private EarlierLetterArguments earlier = new EarlierLetterArguments();

    @CommandLine.Option(names = "--date", paramLabel = "${bundle:label.DAY}")
    private @Nullable LocalDate date;

    @CommandLine.Option(names = "--received", paramLabel = "${bundle:label.DAY}")
    private @Nullable LocalDate received;

    @CommandLine.Option(names = "--format", paramLabel = "text|pdf")
    private Format format = Format.TEXT;

    @CommandLine.Option(names = "--out", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path out;

    @CommandLine.Option(names = "--ics", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path ics;

    @CommandLine.Option(names = "--force")
    private boolean force;

    LetterWriteCommand(Terminal terminal, Clock clock, InputStream input) {
        this.terminal = terminal;
        this.clock = clock;
        this.input = input;
    }

    @Override
    public Integer call() {
        if (format == Format.PDF && out == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.letterPdf");
        }
        NamedFiles files = new NamedFiles(force);
        files.check(out);
        files.check(ics);
        DueDates dueDates = new DueDates(Catalogue.shipped());
        LetterOrder order = order();
        Letter letter = compose(order, dueDates);
        byte[] written = written(letter);
        LetterNotes notes = new LetterNotes(language);
        if (out == null) {
            terminal.print(new String(written, StandardCharsets.UTF_8).stripTrailing());
        } else {
            files.write(out, written);
            terminal.say("letter.file", out.toAbsolutePath().normalize());
        }
        if (ics != null) {
            write(ics, new LetterCalendar(dueDates).of(order), files);
        }
        notes.due(order, dueDates).forEach(this::say);
        notes.of(order).forEach(terminal::message);
        return ExitCode.DONE;
    }

    private void write(Path file, List<CalendarDay> days, NamedFiles files) {
        if (days.isEmpty()) {
            terminal.message(LetterWords.in(language).of("calendar.none"));
            return;
        }
        files.write(file, CalendarFile.of(days, clock.instant()));
        say(terminal.words().of("calendar.file", file.toAbsolutePath().normalize()));
    }

    /** A result, but where the letter itself is printed nothing mixes with it. */
    private void say(String line) {
        if (out == null) {
            terminal.message(line);
        } else {
            terminal.print(line);
        }
    }

    private LetterOrder order() {
        Recipients recipients = new Recipients(Catalogue.shipped());
        Recipient recipient = recipient(recipients);
        if (recipient.ways().isEmpty()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.letterNoAddress");
        }
        if (photos < 0) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.letterPhotos");
        }
        LocalDate day = Objects.requireNonNullElseGet(date, () -> LocalDate.now(clock));
        return new LetterOrder(
                kind,
                jurisdiction,
                language,
                recipient,
                Objects.requireNonNullElse(transport, recipient.ways().get(0)),
                day,
                Objects.requireNonNullElse(received, day),
                sender.sender(input),
                takenDown,
                photos,
                earlier.earlier(kind, recipient, recipients));
    }

    private Recipient recipient(Recipients recipients) {
        if ((to == null) == toLines.isEmpty()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.letterTo");
        }
        if (to == null) {
            return Recipient.typed(
                    toLines.stream().map(SenderArguments::oneLine).toList(),
                    toMail == null ? null : SenderArguments.oneLine(toMail));
        }
        return recipients
                .byId(to)
                .orElseThrow(
                        () -> new CommandFailure(ExitCode.WRONG_USAGE, "failure.letterNotListed", String.valueOf(to)));
    }

    private static Letter compose(LetterOrder order, DueDates dueDates) {
        try {
            return new LetterComposer(dueDates).compose(order);
        } catch (LetterRefusedException refused) {
            throw CommandFailure.said(ExitCode.WRONG_USAGE, refused.words(order.language()));
        }
    }

    private byte[] written(Letter letter) {
        if (format == Format.TEXT) {
            return LetterText.of(letter).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return LetterPdf.of(letter);
        } catch (UnprintableTextException unprintable) {
            throw CommandFailure.said(ExitCode.FAILED, new LetterNotes(language).unprintable(unprintable.characters()));
        }
    }
}
