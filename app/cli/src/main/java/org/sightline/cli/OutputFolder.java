package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where reports go: a folder that is new or empty, unless the user says otherwise. While work on it is not finished it holds a
 * mark, so that a command that was killed can be given again.
 */
final class OutputFolder implements AutoCloseable {

    private static final String MARK = ".sightline-unfinished";

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws CommandFailure if the folder holds something that is not ours, or cannot be made */
    static OutputFolder open(Path folder, boolean force) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.outIsFile", folder);
            }
            boolean unfinished = Files.exists(folder.resolve(MARK));
            if (!force && !unfinished && Files.isDirectory(folder) && !isEmpty(folder)) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.outNotEmpty", folder);
            }
            Files.createDirectories(folder);
            if (!unfinished) {
                Files.createFile(folder.resolve(MARK));
            }
            return new OutputFolder(folder);
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.FAILED, "failure.outNotMade", folder);
        }
    }

    Path path() {
        return folder;
    }

    /** Takes the mark away, and with it a folder that nothing was written to. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve(MARK));
        if (Files.isDirectory(folder) && isEmpty(folder)) {
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
