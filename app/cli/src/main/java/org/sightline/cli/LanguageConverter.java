package org.sightline.cli;

import org.sightline.letters.LetterLanguage;
import picocli.CommandLine;

/** Reads {@code en} and {@code de}. */
final class LanguageConverter implements CommandLine.ITypeConverter<LetterLanguage> {

    @Override
    public LetterLanguage convert(String text) {
        return Languages.byCode(text).orElseThrow(() -> new Mistake("wrong.noneOf", text, Languages.codes()));
    }
}
