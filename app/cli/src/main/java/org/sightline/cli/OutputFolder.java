package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where reports go: a folder that is new or empty, unless the user says otherwise. */
final class OutputFolder {

    private OutputFolder() {}

    /** @throws CommandFailure if the folder holds something, or cannot be made */
    static void check(Path folder, boolean force) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, folder + " is a file. Name a folder with --out.");
            }
            if (!force && Files.isDirectory(folder) && !isEmpty(folder)) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE,
                        folder
                                + " is not empty. Name another folder with --out, or add --force to replace reports in it.");
            }
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.FAILED, folder + " could not be made. Check that you may write there.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
