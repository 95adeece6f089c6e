package org.sightline.desktop.words;

import java.nio.file.Path;
import java.util.List;

/** Chosen files by name. */
public final class FileNames {

    private FileNames() {}

    /** The first one's name, and how many more there are. */
    public static String of(List<Path> paths, Messages messages) {
        return messages.text("subject.files", name(paths.get(0)), paths.size() - 1);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
