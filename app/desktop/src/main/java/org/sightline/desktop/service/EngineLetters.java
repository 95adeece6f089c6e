package org.sightline.desktop.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.Catalogue;
import org.sightline.calendar.CalendarDay;
import org.sightline.calendar.CalendarFile;
import org.sightline.letters.DueDates;
import org.sightline.letters.Letter;
import org.sightline.letters.LetterCalendar;
import org.sightline.letters.LetterComposer;
import org.sightline.letters.LetterNotes;
import org.sightline.letters.LetterOrder;
import org.sightline.letters.LetterPdf;
import org.sightline.letters.LetterRefusedException;
import org.sightline.letters.LetterText;
import org.sightline.letters.LetterWords;
import org.sightline.letters.Recipient;
import org.sightline.letters.Recipients;
import org.sightline.pdf.UnprintableTextException;
import org.sightline.system.PrivateFiles;

/** Letters by the engine's rules. */
public final class EngineLetters implements LetterDesk {

    private final Clock clock;
    private @Nullable Catalogue catalogue;

    /** @param clock dates calendar files */
    public EngineLetters(Clock clock) {
        this.clock = clock;
    }

    private Catalogue catalogue() {
        Catalogue held = catalogue;
        if (held == null) {
            held = Catalogue.shipped();
            catalogue = held;
        }
        return held;
    }

    private DueDates dueDates() {
        return new DueDates(catalogue());
    }

    @Override
    public List<Recipient> recipients() {
        return new Recipients(catalogue())
                .all().stream()
                        .filter(recipient -> !recipient.ways().isEmpty())
                        .sorted(Comparator.comparing((Recipient recipient) -> recipient.authorityOf() != null)
                                .thenComparing(recipient -> recipient.name().toLowerCase(Locale.ROOT)))
                        .toList();
    }

    @Override
    public Composed compose(LetterOrder order) {
        try {
            Letter letter = new LetterComposer(dueDates()).compose(order);
            LetterNotes notes = new LetterNotes(order.language());
            List<String> told = new ArrayList<>(notes.due(order, dueDates()));
            told.addAll(notes.of(order));
            return new Written(LetterText.of(letter), told);
        } catch (LetterRefusedException refused) {
            return new Refused(refused.words(order.language()));
        }
    }

    @Override
    public String save(LetterOrder order, Path file) throws IOException {
        Letter letter = new LetterComposer(dueDates()).compose(order);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try {
            write(
                    file,
                    name.endsWith(".pdf")
                            ? LetterPdf.of(letter)
                            : LetterText.of(letter).getBytes(StandardCharsets.UTF_8));
            return "";
        } catch (UnprintableTextException unprintable) {
            return new LetterNotes(order.language()).unprintable(unprintable.characters());
        }
    }

    @Override
    public String saveCalendar(LetterOrder order, Path file) throws IOException {
        List<CalendarDay> days = new LetterCalendar(dueDates()).of(order);
        if (days.isEmpty()) {
            return LetterWords.in(order.language()).of("calendar.none");
        }
        write(file, CalendarFile.of(days, clock.instant()));
        return "";
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath();
        Path unfinished = whole.resolveSibling(whole.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try {
            try (OutputStream out = PrivateFiles.create(unfinished)) {
                out.write(bytes);
            }
            Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
