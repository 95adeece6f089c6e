package org.sightline.desktop.choosing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the user for files and folders; nothing chosen is an empty answer. */
public interface PathChooser {

    List<Path> files();

    Optional<Path> folder();

    /** The folder that a report is written to. */
    Optional<Path> reportFolder();

    /** The folder that copies are written to. */
    Optional<Path> copyFolder();

    /**
     * A file to write, which is replaced if it is there.
     *
     * @param name that is proposed
     */
    Optional<Path> file(String name);

    /**
     * The file that an audit is to be kept in; it may be there already.
     *
     * @param folder to begin in; null for the system's own
     */
    Optional<Path> newAudit(@Nullable Path folder);

    /** The file of an audit that was kept. */
    Optional<Path> keptAudit();

    /** The folder that is offered for new audits. */
    Optional<Path> auditFolder();
}
