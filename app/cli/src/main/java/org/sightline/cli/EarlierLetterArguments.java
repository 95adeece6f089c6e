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

    @CommandLine.Option(names = "--request", paramLabel = "${bundle:label.KIND}", converter = LetterKindConverter.class)
    private @Nullable LetterKind kind;

    @CommandLine.Option(names = "--request-sent", paramLabel = "${bundle:label.DAY}")
    private @Nullable LocalDate sent;

    @CommandLine.Option(names = "--request-received", paramLabel = "${bundle:label.DAY}")
    private @Nullable LocalDate received;

    @CommandLine.Option(names = "--reminded", paramLabel = "${bundle:label.DAY}")
    private @Nullable LocalDate reminded;

    @CommandLine.Option(names = "--about", paramLabel = "ID")
    private @Nullable String about;

    @CommandLine.Option(names = "--about-line", paramLabel = "${bundle:label.LINE}")
    private List<String> aboutLines = new ArrayList<>();

    /** @param recipient to whom the letter goes now; of a reminder the same as then */
    @Nullable
    EarlierLetter earlier(LetterKind now, Recipient recipient, Recipients recipients) {
        if (kind == null && sent == null && received == null && reminded == null && about == null) {
            return null;
        }
        if (kind == null || sent == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.letterEarlier");
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
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.letterAbout");
        }
        return recipients
                .byId(about)
                .orElseThrow(() ->
                        new CommandFailure(ExitCode.WRONG_USAGE, "failure.letterNotListed", String.valueOf(about)));
    }
}
