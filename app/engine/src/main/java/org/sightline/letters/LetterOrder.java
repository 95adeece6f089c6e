package org.sightline.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a letter is made of. It is kept nowhere.
 *
 * @param date of the letter
 * @param received the day on which it comes in, from which periods run
 * @param takenDown addresses of pages and pictures that the user has already taken down and wants to name
 * @param photos how many reference photos the user encloses by hand; the letter holds none
 * @param earlier what it is about; null for a request
 */
public record LetterOrder(
        LetterKind kind,
        Jurisdiction jurisdiction,
        LetterLanguage language,
        Recipient recipient,
        Transport transport,
        LocalDate date,
        LocalDate received,
        Sender sender,
        List<String> takenDown,
        int photos,
        @Nullable EarlierLetter earlier) {

    public LetterOrder {
        takenDown = List.copyOf(takenDown);
    }
}
