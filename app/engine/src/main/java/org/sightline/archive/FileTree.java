package org.sightline.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.model.Problem;

/** The files of one ZIP, tar or folder, without junk. Several threads may open files at once. */
public interface FileTree extends Closeable {

    /** The ZIP, tar or folder itself. */
    Path location();

    /** Its own name, without {@code .zip} and the like. */
    String name();

    /** All files, in the order of their paths. The stream needs to be closed. */
    Stream<TreeFile> files() throws IOException;

    /**
     * @param path as {@link #files} gave it
     * @throws IOException if the file is gone, encrypted or broken
     */
    InputStream open(String path) throws IOException;

    /** A file's bytes in any order; empty where they can only be read from the first to the last. */
    default Optional<RandomBytes> bytes(String path) throws IOException {
        return Optional.empty();
    }

    /** What was seen, but cannot be read. */
    List<Problem> problems();
}
