package org.sightline.cli;

import picocli.CommandLine;

/** A value that an option cannot take, and why. */
final class Mistake extends CommandLine.TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** @param key of {@code messages/cli.properties} */
    Mistake(String key, Object... values) {
        super(CommandWords.english().of(key, values));
        this.sentence = Sentence.of(key, values);
    }

    /** A command that cannot be run as it was called. */
    static CommandLine.ParameterException of(CommandLine line, String key) {
        Mistake mistake = new Mistake(key);
        return new CommandLine.ParameterException(line, String.valueOf(mistake.getMessage()), mistake);
    }

    Sentence sentence() {
        return sentence;
    }
}
