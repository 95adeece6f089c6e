package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.batch.BatchWords;
import org.sightline.batch.HandOver;
import org.sightline.batch.HandOverException;
import org.sightline.letters.LetterLanguage;
import org.sightline.vault.Passphrase;
import picocli.CommandLine;

/** {@code unseal}: opens what somebody else sealed for its owner. */
@CommandLine.Command(
        name = "unseal",
        mixinStandardHelpOptions = true,
        description = "Opens a sealed hand-over with its passphrase.")
final class UnsealCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Parameters(paramLabel = "FILE", description = "The hand-over, NAME.sealed.")
    private @Nullable Path file;

    @CommandLine.Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the report; new or empty, or --force given.")
    private @Nullable Path out;

    @CommandLine.Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Takes the passphrase from the first line of this file, instead of asking for it.")
    private @Nullable Path passphraseFile;

    @CommandLine.Option(names = "--force", description = "Replaces files in a folder that is not empty.")
    private boolean force;

    @CommandLine.Option(
            names = "--language",
            paramLabel = "en|de",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description = "Language of what is said; that of the report was chosen when it was sealed.")
    private LetterLanguage language = LetterLanguage.ENGLISH;

    UnsealCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null || out == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "--out is missing.");
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(ExitCode.NO_INPUT, file + ": there is no such file.");
        }
        try (Passphrase passphrase = passphrase(file);
                OutputFolder folder = OutputFolder.open(out, force)) {
            for (Path opened : open(file, passphrase, folder.path())) {
                if (folder.path().equals(opened.getParent())) {
                    terminal.print(opened.toAbsolutePath().normalize().toString());
                }
            }
        }
        return ExitCode.DONE;
    }

    private Passphrase passphrase(Path sealed) {
        Passphrase given = passphraseFile == null
                ? new PassphrasePrompt(terminal).ask("Passphrase of " + sealed + ": ")
                : PassphrasePrompt.read(passphraseFile);
        if (given == null) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "No passphrase was typed. Start the command in a terminal, or name a file that holds the"
                            + " passphrase with --passphrase-file.");
        }
        return given;
    }

    private List<Path> open(Path sealed, Passphrase passphrase, Path folder) throws IOException {
        try {
            return HandOver.open(sealed, passphrase, folder);
        } catch (HandOverException closed) {
            int code = closed.reason() == HandOverException.Reason.NOT_SEALED ? ExitCode.NO_INPUT : ExitCode.FAILED;
            throw new CommandFailure(
                    code,
                    new BatchWords(language.locale())
                            .of("open." + closed.reason().name(), sealed.toString()));
        }
    }
}
