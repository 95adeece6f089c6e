package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Path;
import org.sightline.audit.HiddenPeople;
import org.sightline.audit.SafeCopyWriter;
import org.sightline.model.Cover;
import org.sightline.model.PhotoId;

/** Copies of an audit's photos that can be handed on. For the background. */
public interface CopyDesk {

    /** Whether copies may go there: nothing is written among the files of an archive. */
    boolean mayHold(Path folder);

    /**
     * Begins to copy, into a folder that is made if it is not there yet. What was begun before is ended.
     *
     * @throws IOException if the folder cannot be made
     */
    void begin(HiddenPeople hidden, Cover cover, Path folder) throws IOException;

    /**
     * Copies a photo.
     *
     * @throws java.util.concurrent.CancellationException if nothing was begun, or the audit was closed
     */
    SafeCopyWriter.Outcome copy(PhotoId photo);

    /** Ends what was begun, if anything was; copies that were written stay. */
    void end();
}
