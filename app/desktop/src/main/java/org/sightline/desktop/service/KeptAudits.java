package org.sightline.desktop.service;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Audits that are kept in files. For the background. */
public interface KeptAudits {

    /**
     * Opens an audit with what was found in it; nothing is examined.
     *
     * @throws StoreFailure if it cannot be opened, with the reason
     */
    Examination open(AuditPlace.Kept place);

    /**
     * What there is to know of a file before an audit is kept in it.
     *
     * @param taken there is a file of this name
     * @param syncedBy the cloud service that seems to copy the folder; null where none is recognised
     */
    record Spot(boolean taken, @Nullable String syncedBy) {}

    Spot look(Path file);

    /**
     * What was saved of a damaged audit.
     *
     * @param photos that need not be examined again
     * @param lost photos that were seen and could not be kept
     * @param answersLost what the user said could not be read in full and was left out
     * @param correctionsLost the same of what was corrected about people
     * @param marksLost the same of the marks in the plan
     */
    record Salvaged(long photos, long lost, boolean answersLost, boolean correctionsLost, boolean marksLost) {}

    /**
     * Saves what can still be read to a new file, which the same passphrase or key opens; the damaged one is only read.
     *
     * @throws StoreFailure if nothing can be saved
     */
    Salvaged salvage(AuditPlace.Kept damaged, Path fresh);

    /** Removes the program's caches and logs, but for those in use; gives what is left. */
    List<Path> clear();
}
