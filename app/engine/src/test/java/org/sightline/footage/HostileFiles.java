package org.sightline.footage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.footage.HostileVideo.Outcome;

/** Collects files by name. */
final class HostileFiles {

    private final List<HostileVideo> files = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();

    void add(String name, byte[] content, Outcome outcome) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("There is a file " + name + " already");
        }
        files.add(new HostileVideo(name, content, outcome));
    }

    List<HostileVideo> all() {
        return List.copyOf(files);
    }

    /** Writes them down under their names. */
    static void write(List<HostileVideo> videos, Path folder) {
        try {
            Files.createDirectories(folder);
            for (HostileVideo video : videos) {
                Files.write(folder.resolve(video.name()), video.content());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
