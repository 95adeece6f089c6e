package org.sightline.cli;

import java.util.function.Function;

/** Ends a command with a sentence for the user and an exit code. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient Function<CommandWords, String> sentence;

    /** @param key of {@code messages/cli.properties} */
    CommandFailure(int exitCode, String key, Object... values) {
        this(exitCode, key, words -> words.of(key, values));
    }

    private CommandFailure(int exitCode, String message, Function<CommandWords, String> sentence) {
        super(message);
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    /** @param sentence in the user's language already */
    static CommandFailure said(int exitCode, String sentence) {
        return new CommandFailure(exitCode, sentence, words -> sentence);
    }

    int exitCode() {
        return exitCode;
    }

    String in(CommandWords words) {
        return sentence.apply(words);
    }
}
