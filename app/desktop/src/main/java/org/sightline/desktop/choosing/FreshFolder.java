package org.sightline.desktop.choosing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder for what is written, in which nothing else lies. For the background. */
public final class FreshFolder {

    private FreshFolder() {}

    /**
     * The chosen folder if it is empty or not there, else a new one within it. Neither is made.
     *
     * @param name of the new one; a number is added where there is one of that name
     * @throws IOException if the chosen folder cannot be read
     */
    public static Path at(Path chosen, String name) throws IOException {
        return isEmpty(chosen) ? chosen : within(chosen, name);
    }

    private static Path within(Path folder, String name) {
        Path free = folder.resolve(name);
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolve(name + "-" + number);
        }
        return free;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
