package org.sightline.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reminder or a complaint is about.
 *
 * @param kind a request
 * @param to whom it went
 * @param received the day on which it came in, or that of sending where the user does not know
 * @param reminded the day of the reminder; null where there was none
 */
public record EarlierLetter(
        LetterKind kind,
        Recipient to,
        LocalDate sent,
        LocalDate received,
        @Nullable LocalDate reminded) {}
