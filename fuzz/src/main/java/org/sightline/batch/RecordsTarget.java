package org.sightline.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.comparison.AuditState;
import org.sightline.fuzz.FuzzTarget;
import org.sightline.fuzz.Promise;
import org.sightline.report.ReportFormatException;
import org.sightline.report.ReportReader;

/** What people write beside a batch, and reports that are compared. The first byte of the input chooses what the rest is. */
public final class RecordsTarget implements FuzzTarget {

    /** First byte of an input that is one person's consent. */
    public static final byte CONSENT = 0;

    /** First byte of one that is a list of consents. */
    public static final byte LIST = 1;

    /** First byte of one that is a list of passphrases. */
    public static final byte PASSPHRASES = 2;

    /** First byte of one that is a report. */
    public static final byte REPORT = 3;

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final BatchWords words = new BatchWords(Locale.ENGLISH);
    private final ConsentReader reader = new ConsentReader(words, Clock.fixed(NOON, ZoneOffset.UTC));
    private final Path file;
    private final Path copy;

    public RecordsTarget() {
        try {
            this.file = Files.createTempFile("sightline-fuzz", ".json");
            this.copy = Files.createTempFile("sightline-fuzz", ".json");
            // Instrumenting the classes of the library takes longer than an input may.
            for (byte kind : new byte[] {CONSENT, LIST, PASSPHRASES, REPORT}) {
                run(new byte[] {kind, '{', '}'});
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String run(byte[] input) {
        if (input.length == 0) {
            return "nothing";
        }
        try {
            Files.write(file, Arrays.copyOfRange(input, 1, input.length));
            return switch (input[0] & 3) {
                case CONSENT -> consent();
                case LIST -> list();
                case PASSPHRASES -> passphrases();
                default -> report();
            };
        } catch (ConsentException | BatchException refused) {
            Promise.holds(
                    String.valueOf(refused.getMessage()).contains(file.toString()),
                    "a refusal names the file it is of");
            return "refused";
        } catch (ReportFormatException none) {
            return "no report";
        } catch (IOException failure) {
            throw new UncheckedIOException("Every file can be read here", failure);
        }
    }

    private String consent() throws ConsentException {
        Consent consent = reader.one(file);
        check(consent);
        return consent.agreedTo().size() + " of consent";
    }

    /** Everybody's part of a list, as a record of its own, says what the list said. */
    private String list() throws ConsentException, IOException {
        Map<String, Consent> consents = reader.list(file);
        for (Consent consent : consents.values()) {
            check(consent);
            Files.write(copy, consent.copy());
            Consent again;
            try {
                again = reader.one(copy);
            } catch (ConsentException unreadable) {
                throw new AssertionError("Broken promise: a part of a list is a record", unreadable);
            }
            Promise.holds(
                    again.person().equals(consent.person())
                            && again.agreedOn().equals(consent.agreedOn())
                            && again.agreedTo().equals(consent.agreedTo()),
                    "a part of a list says the same as the list");
        }
        return consents.size() + " consents";
    }

    private static void check(Consent consent) {
        Promise.holds(!consent.person().isBlank(), "somebody agreed");
        Promise.holds(!consent.agreedOn().isAfter(LocalDate.ofInstant(NOON, ZoneOffset.UTC)), "nobody agrees tomorrow");
    }

    private String passphrases() {
        return new PassphraseList(List.of(), file, words).knows("anna") ? "anna's passphrase" : "passphrases";
    }

    private String report() throws IOException {
        AuditState state = ReportReader.read(file);
        return state.photos().size() + " photos of " + state.platforms().size() + " platforms";
    }
}
