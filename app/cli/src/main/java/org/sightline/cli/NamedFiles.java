package org.sightline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.report.html.FinishedFile;
import org.sightline.system.PrivateFiles;

/** Writes the files that the user named, readable by this user only, and no other. */
final class NamedFiles {

    private static final String UNFINISHED = ".unfinished";

    private final boolean force;
    private final List<Path> named = new ArrayList<>();

    /** @param force whether a file that is there is replaced */
    NamedFiles(boolean force) {
        this.force = force;
    }

    /** @throws CommandFailure if the file may not be written, before anything is */
    void check(@Nullable Path file) {
        if (file == null) {
            return;
        }
        Path whole = file.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.fileIsFolder", file);
        }
        if (named.contains(whole)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.fileTwice", file);
        }
        if (Files.exists(whole) && !force) {
            throw exists(file);
        }
        if (!Files.isDirectory(Objects.requireNonNull(whole.getParent(), "parent"))) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.fileNoFolder", file);
        }
        named.add(whole);
    }

    /** @throws CommandFailure if it could not be written; what was there before is left */
    void write(Path file, byte[] bytes) {
        Path whole = file.toAbsolutePath().normalize();
        Path first = force ? whole.resolveSibling(whole.getFileName() + UNFINISHED) : whole;
        try {
            if (force) {
                Files.deleteIfExists(first);
            }
            try (OutputStream out = PrivateFiles.create(first)) {
                out.write(bytes);
            }
            if (force) {
                FinishedFile.move(first, whole);
            }
        } catch (FileAlreadyExistsException there) {
            throw exists(file);
        } catch (IOException failure) {
            remove(first);
            throw new CommandFailure(ExitCode.FAILED, "failure.notWritten", file);
        }
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException alsoFails) {
            // What could not be written cannot be removed either; the user is told of the first.
        }
    }

    private static CommandFailure exists(Path file) {
        return new CommandFailure(ExitCode.WRONG_USAGE, "failure.fileThere", file);
    }
}
