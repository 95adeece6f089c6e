package org.sightline.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sightline.letters.LetterKind;
import picocli.CommandLine;

/** Reads kinds of letters as they are listed, such as {@code opt-out-of-sale}. */
final class LetterKindConverter implements CommandLine.ITypeConverter<LetterKind> {

    static String name(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public LetterKind convert(String text) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> name(kind).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Mistake(
                        "wrong.noneOf",
                        text,
                        Arrays.stream(LetterKind.values())
                                .map(LetterKindConverter::name)
                                .collect(Collectors.joining(", "))));
    }
}
