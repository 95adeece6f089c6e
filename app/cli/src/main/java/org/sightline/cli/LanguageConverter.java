package org.sightline.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sightline.letters.LetterLanguage;
import picocli.CommandLine;

/** Reads {@code en} and {@code de}. */
final class LanguageConverter implements CommandLine.ITypeConverter<LetterLanguage> {

    @Override
    public LetterLanguage convert(String text) {
        return Arrays.stream(LetterLanguage.values())
                .filter(language -> language.locale().getLanguage().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException("'" + text + "' is none of: "
                        + Arrays.stream(LetterLanguage.values())
                                .map(language -> language.locale().getLanguage())
                                .collect(Collectors.joining(", "))));
    }
}
