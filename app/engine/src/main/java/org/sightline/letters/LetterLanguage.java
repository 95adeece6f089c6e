package org.sightline.letters;

import java.util.Locale;

/** A language that letters are written in. */
public enum LetterLanguage {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN);

    private final Locale locale;

    LetterLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
