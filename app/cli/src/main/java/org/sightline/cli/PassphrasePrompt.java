package org.sightline.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sightline.vault.Passphrase;
import org.sightline.vault.Passphrases;

/** Gets passphrases from a terminal, without showing them, or from a file. */
final class PassphrasePrompt {

    private static final int LONGEST_FILE = 4096;

    private final Terminal terminal;

    PassphrasePrompt(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Where a command's stores get their passphrases from.
     *
     * @param file whose first line is the passphrase; null to ask
     * @param protectNew whether a new store gets a passphrase, too, where there is no file
     */
    static Passphrases passphrases(Terminal terminal, @Nullable Path file, boolean protectNew) {
        PassphrasePrompt prompt = new PassphrasePrompt(terminal);
        return new Passphrases() {
            @Override
            public @Nullable Passphrase existing(Path store) {
                return file == null ? prompt.ask("passphrase.existing", store) : read(file);
            }

            @Override
            public @Nullable Passphrase fresh(Path store) {
                if (file != null) {
                    return read(file);
                }
                return protectNew ? prompt.askTwice("passphrase.new", store) : null;
            }
        };
    }

    /**
     * Null if nobody sits at a terminal.
     *
     * @param key of the question
     */
    @SuppressWarnings(
            "SystemConsoleNull") // the launcher asks newer versions of Java for the console that can be missing
    @Nullable
    Passphrase ask(String key, Object... values) {
        Console console = System.console();
        if (console == null) {
            return null;
        }
        terminal.flush();
        char[] typed = console.readPassword("%s", terminal.words().of(key, values));
        return typed == null || typed.length == 0 ? null : new Passphrase(typed);
    }

    /** @throws CommandFailure if nobody sits at a terminal, nothing was typed, or the two differ */
    Passphrase askTwice(String key, Object... values) {
        Passphrase first = ask(key, values);
        if (first == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.noPassphrase");
        }
        try (Passphrase second = ask("passphrase.again")) {
            if (second == null || !first.matches(second)) {
                first.close();
                throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.passphrasesDiffer");
            }
        }
        return first;
    }

    /** The first line of the file, as UTF-8. */
    static Passphrase read(Path file) {
        try {
            if (Files.size(file) > LONGEST_FILE) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.passphraseTooLong", file);
            }
            byte[] bytes = Files.readAllBytes(file);
            try {
                return new Passphrase(firstLine(bytes, file));
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        } catch (CharacterCodingException broken) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.passphraseNoText", file);
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.passphraseUnreadable", file);
        }
    }

    private static char[] firstLine(byte[] bytes, Path file) throws CharacterCodingException {
        int length = 0;
        while (length < bytes.length && bytes[length] != '\n' && bytes[length] != '\r') {
            length++;
        }
        CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
        char[] characters = new char[decoded.remaining()];
        decoded.get(characters);
        Arrays.fill(decoded.array(), '\0');
        // Some editors put a mark before the first line.
        int from = characters.length > 0 && characters[0] == '\ufeff' ? 1 : 0;
        if (characters.length == from) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.passphraseEmpty", file);
        }
        return from == 0 ? characters : Arrays.copyOfRange(characters, from, characters.length);
    }
}
