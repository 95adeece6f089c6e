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
@CommandLine.Command(name = "unseal", mixinStandardHelpOptions = true)
final class UnsealCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Parameters(paramLabel = "${bundle:label.FILE}", descriptionKey = "file")
    private @Nullable Path file;

    @CommandLine.Option(names = "--out", required = true, paramLabel = "${bundle:label.DIR}")
    private @Nullable Path out;

    @CommandLine.Option(names = "--passphrase-file", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path passphraseFile;

    @CommandLine.Option(names = "--force")
    private boolean force;

    @CommandLine.Option(
            names = "--language",
            paramLabel = "en|de",
            defaultValue = "en",
            converter = LanguageConverter.class)
    private LetterLanguage language = LetterLanguage.ENGLISH;

    UnsealCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null || out == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.missing", "--out");
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(ExitCode.NO_INPUT, "failure.noFile", file);
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
                ? new PassphrasePrompt(terminal).ask("passphrase.existing", sealed)
                : PassphrasePrompt.read(passphraseFile);
        if (given == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.noPassphrase");
        }
        return given;
    }

    private List<Path> open(Path sealed, Passphrase passphrase, Path folder) throws IOException {
        try {
            return HandOver.open(sealed, passphrase, folder);
        } catch (HandOverException closed) {
            int code = closed.reason() == HandOverException.Reason.NOT_SEALED ? ExitCode.NO_INPUT : ExitCode.FAILED;
            throw CommandFailure.said(
                    code,
                    new BatchWords(language.locale())
                            .of("open." + closed.reason().name(), sealed.toString()));
        }
    }
}
