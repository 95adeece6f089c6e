package org.sightline.letters;

import java.util.List;

/** A letter that cannot be, because it would be wrong. */
public final class LetterRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** That law knows no such right. */
        NOT_IN_THIS_LAW,
        /** A complaint goes to an authority of that law. */
        NOT_TO_AN_AUTHORITY,
        /** Requests and reminders go to whoever holds the data. */
        TO_AN_AUTHORITY,
        /** It has to say which letter it is about. */
        NOTHING_EARLIER,
        /** Only reminders and complaints are about an earlier letter. */
        SOMETHING_EARLIER,
        /** The recipient still has time; the day until when is an argument. */
        TOO_EARLY,
        /** That way to the recipient is not known. */
        NO_SUCH_WAY,
        /** Days that do not follow each other. */
        DAYS_IN_DISORDER,
        /** Not the address of a page or picture; it is an argument. */
        NO_ADDRESS
    }

    private final Why why;
    private final List<String> arguments;

    LetterRefusedException(Why why, String... arguments) {
        super("A letter was refused: " + why);
        this.why = why;
        this.arguments = List.of(arguments);
    }

    public Why why() {
        return why;
    }

    /** The reason as the user reads it. */
    public String words(LetterLanguage language) {
        return LetterWords.in(language).of("refused." + why.name(), arguments.toArray());
    }
}
