package org.sightline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.letters.EarlierLetter;
import org.sightline.letters.LetterKind;
import org.sightline.letters.Recipient;
import org.sightline.letters.Recipients;
import picocli.CommandLine;

/** The letter that a reminder or a complaint is about. */
final class EarlierLetterArguments {

    @CommandLine.Option(
            names = "--request",
            paramLabel = "KIND",
            converter = LetterKindConverter.class,
            description = "Of a reminder or complaint: what the earlier letter asked for.")
    private @Nullable LetterKind kind;

    @CommandLine.Option(
            names = "--request-sent",
            paramLabel = "DAY",
            description = "Of a reminder or complaint: when it was sent.")
    private @Nullable LocalDate sent;

    @CommandLine.Option(
            names = "--request-received",
            paramLabel = "DAY",
            description = "Of a reminder or complaint: when it came in; the day of sending unless told otherwise.")
    private @Nullable LocalDate received;

    @CommandLine.Option(
            names = "--reminded",
            paramLabel = "DAY",
            description = "Of a complaint: when you sent a reminder.")
    private @Nullable LocalDate reminded;

    @CommandLine.Option(
            names = "--about",
            paramLabel = "ID",
            description = "Of a complaint: who did not answer, by its id in 'letter list'.")
    private @Nullable String about;

    @CommandLine.Option(
            names = "--about-line",
            paramLabel = "LINE",
            description = "Of a complaint: name and address of one that is not listed. Repeatable.")
    private List<String> aboutLines = new ArrayList<>();

    /** @param recipient to whom the letter goes now; of a reminder the same as then */
    @Nullable
    EarlierLetter earlier(LetterKind now, Recipient recipient, Recipients recipients) {
        if (kind == null && sent == null && received == null && reminded == null && about == null) {
            return null;
        }
        if (kind == null || sent == null) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "Say with --request and --request-sent which letter it is about.");
        }
        Recipient to = now == LetterKind.COMPLAINT ? about(recipients) : recipient;
        return new EarlierLetter(kind, to, sent, Objects.requireNonNullElse(received, sent), reminded);
    }

    private Recipient about(Recipients recipients) {
        if (!aboutLines.isEmpty()) {
            return Recipient.typed(
                    aboutLines.stream().map(SenderArguments::oneLine).toList(), null);
        }
        if (about == null) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "Say with --about or --about-line whom the complaint is about.");
        }
        return recipients
                .byId(about)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.WRONG_USAGE, "'" + about + "' is not listed. 'letter list' says who is."));
    }
}
