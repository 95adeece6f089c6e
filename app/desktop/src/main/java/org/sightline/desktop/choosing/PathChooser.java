package org.sightline.desktop.choosing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders; nothing chosen is an empty answer. */
public interface PathChooser {

    List<Path> files();

    Optional<Path> folder();

    /** The folder that a report is written to. */
    Optional<Path> reportFolder();

    /**
     * A file to write, which is replaced if it is there.
     *
     * @param name that is proposed
     */
    Optional<Path> file(String name);
}
