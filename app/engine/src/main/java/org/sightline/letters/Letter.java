package org.sightline.letters;

import java.util.List;

/**
 * A letter, ready to be written down.
 *
 * @param sender name, and what else the user tells
 * @param recipient name and postal address
 * @param way how it is sent, and what is kept as proof
 * @param closing the last words and the signature
 */
public record Letter(
        LetterLanguage language,
        List<String> sender,
        List<String> recipient,
        String way,
        String date,
        String subject,
        String salutation,
        List<Passage> body,
        List<String> closing) {

    public Letter {
        sender = List.copyOf(sender);
        recipient = List.copyOf(recipient);
        body = List.copyOf(body);
        closing = List.copyOf(closing);
    }

    /**
     * What belongs together.
     *
     * @param words a paragraph
     * @param points a list below it, or none
     */
    public record Passage(String words, List<String> points) {

        public Passage {
            points = List.copyOf(points);
        }
    }
}
