package org.sightline.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sightline.letters.LetterLanguage;
import org.sightline.system.Bundles;

/** What the command line says, in one language. */
final class CommandWords {

    private final LetterLanguage language;
    private final ResourceBundle bundle;

    CommandWords(LetterLanguage language) {
        this.language = language;
        this.bundle = Bundles.of("cli", language.locale());
    }

    static CommandWords english() {
        return new CommandWords(LetterLanguage.ENGLISH);
    }

    LetterLanguage language() {
        return language;
    }

    Locale locale() {
        return language.locale();
    }

    /** @param key of {@code messages/cli.properties} */
    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale()).format(values);
    }

    String of(Sentence sentence) {
        return of(sentence.key(), sentence.values().toArray());
    }
}
