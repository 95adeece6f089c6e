package org.sightline.system;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * What is amiss with the program itself on this machine, whatever is examined.
 *
 * @param arguments of the sentence: names of files of the program, folders, kinds of machines
 */
public record Fault(Code code, List<String> arguments) {

    /** Each has a sentence in {@code messages/faults.properties}, which says what to do. */
    public enum Code {
        LIST_MISSING,
        LIST_UNREADABLE,
        NO_LIBRARY_FOR_MACHINE,
        LIBRARY_MISSING,
        LIBRARY_ALTERED,
        LIBRARY_NOT_UNPACKED,
        LIBRARY_NOT_LOADED,
        MODEL_MISSING,
        MODEL_ALTERED,
        MODEL_UNREADABLE,
        MODEL_NOT_DESCRIBED,
        EXAMINER_NOT_STARTED,
        EXAMINER_STOPS,
        OPENER_STOPS
    }

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(Code code, String... arguments) {
        return new Fault(code, List.of(arguments));
    }

    /** The sentence in a language. */
    public String words(Locale locale) {
        String pattern = Bundles.of("faults", locale).getString("fault." + code.name());
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }
}
