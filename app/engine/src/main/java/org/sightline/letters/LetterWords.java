package org.sightline.letters;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.sightline.system.Bundles;

/** Sentences of letters and about letters, by their keys. */
public final class LetterWords {

    private final ResourceBundle bundle;
    private final LetterLanguage language;

    private LetterWords(LetterLanguage language) {
        this.language = language;
        this.bundle = Bundles.of("letters", language.locale());
    }

    public static LetterWords in(LetterLanguage language) {
        return new LetterWords(language);
    }

    /** @param key of {@code messages/letters.properties} */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentences {@code key.1}, {@code key.2} and so on. */
    List<String> list(String key, Object... arguments) {
        List<String> sentences = new ArrayList<>();
        for (int number = 1; has(key + "." + number); number++) {
            sentences.add(of(key + "." + number, arguments));
        }
        return sentences;
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("date"), language.locale())
                .format(day);
    }
}
