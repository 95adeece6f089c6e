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
@CommandLine.Command(
        name = "write",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes a letter, and with --ics its deadlines for a calendar.",
        footer = {
            "",
            "Without --out the letter is printed. What is typed after the command may stay in your shell's history;",
            "--details FILE or --details - (standard input) keeps your name out of it."
        })
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
            paramLabel = "KIND",
            converter = LetterKindConverter.class,
            description = "What it asks for; 'letter list' names all.")
    private LetterKind kind = LetterKind.ACCESS;

    @CommandLine.Option(
            names = "--jurisdiction",
            required = true,
            paramLabel = "eu|uk|california",
            description = "Where you live.")
    private Jurisdiction jurisdiction = Jurisdiction.EU;

    @CommandLine.Option(names = "--to", paramLabel = "ID", description = "To whom, by its id in 'letter list'.")
    private @Nullable String to;

    @CommandLine.Option(
            names = "--to-line",
            paramLabel = "LINE",
            description = "Name and address of a recipient that is not listed. Repeatable.")
    private List<String> toLines = new ArrayList<>();

    @CommandLine.Option(
            names = "--to-mail",
            paramLabel = "ADDRESS",
            description = "Email address of a recipient that is not listed.")
    private @Nullable String toMail;

    @CommandLine.Option(
            names = "--by",
            paramLabel = "mail|form|post",
            description = "How you will send it; the first of these that is known unless told otherwise.")
    private @Nullable Transport transport;

    @CommandLine.Option(
            names = "--language",
            paramLabel = "en|de",
            converter = LanguageConverter.class,
            description = "Of letter, calendar and notes; en unless told otherwise.")
    private LetterLanguage language = LetterLanguage.ENGLISH;

    @CommandLine.Mixin
    private SenderArguments sender = new SenderArguments();

    @CommandLine.Option(
            names = "--address-taken-down",
            paramLabel = "URL",
            description =
                    "Address of a page or picture that you have already taken down, to be named in the letter. Repeatable.")
    private List<String> takenDown = new ArrayList<>();

    @CommandLine.Option(
            names = "--photos-enclosed",
            paramLabel = "N",
            description = "How many reference photos you enclose yourself; none unless told otherwise.")
    private int photos;

    @CommandLine.Mixin
    private EarlierLetterArguments earlier = new EarlierLetterArguments();

    @CommandLine.Option(
            names = "--date",
            paramLabel = "DAY",
            description = "Of the letter; today unless told otherwise.")
    private @Nullable LocalDate date;

    @CommandLine.Option(
            names = "--received",
            paramLabel = "DAY",
            description =
                    "When the letter comes or came in, from which days run; the day of the letter unless told otherwise.")
    private @Nullable LocalDate received;

    @CommandLine.Option(
            names = "--format",
            paramLabel = "text|pdf",
            description = "Of the letter; text unless told otherwise.")
    private Format format = Format.TEXT;

    @CommandLine.Option(names = "--out", paramLabel = "FILE", description = "Where the letter goes.")
    private @Nullable Path out;

    @CommandLine.Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "Where a calendar file with the deadlines goes.")
    private @Nullable Path ics;

    @CommandLine.Option(names = "--force", description = "Replaces files that are there already.")
    private boolean force;

    LetterWriteCommand(Terminal terminal, Clock clock, InputStream input) {
        this.terminal = terminal;
        this.clock = clock;
        this.input = input;
    }

    @Override
    public Integer call() {
        if (format == Format.PDF && out == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "Name the file for the PDF with --out.");
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
            terminal.print("Letter: " + out.toAbsolutePath().normalize());
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
        say("Calendar: " + file.toAbsolutePath().normalize());
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
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "No address of this recipient is known. Look it up, and give it with --to-line and --to-mail.");
        }
        if (photos < 0) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "--photos-enclosed is a number of photos.");
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
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "Say to whom it goes: --to with an id of 'letter list', or --to-line for somebody else.");
        }
        if (to == null) {
            return Recipient.typed(
                    toLines.stream().map(SenderArguments::oneLine).toList(),
                    toMail == null ? null : SenderArguments.oneLine(toMail));
        }
        return recipients
                .byId(to)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.WRONG_USAGE, "'" + to + "' is not listed. 'letter list' says who is."));
    }

    private static Letter compose(LetterOrder order, DueDates dueDates) {
        try {
            return new LetterComposer(dueDates).compose(order);
        } catch (LetterRefusedException refused) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, refused.words(order.language()));
        }
    }

    private byte[] written(Letter letter) {
        if (format == Format.TEXT) {
            return LetterText.of(letter).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return LetterPdf.of(letter);
        } catch (UnprintableTextException unprintable) {
            throw new CommandFailure(ExitCode.FAILED, new LetterNotes(language).unprintable(unprintable.characters()));
        }
    }
}
