package org.sightline.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sightline.model.Appearance;
import org.sightline.model.Platform;

/** One platform's exports: recognises them by their content and pushes what they tell into a sink. */
public interface ExportReader {

    Platform platform();

    /** How sure the reader's knowledge of the format is. */
    Basis basis();

    /** Empty if the tree is no export of this platform. */
    Optional<Recognition> recognise(FileTree tree) throws IOException;

    /**
     * Reads every list of the archive. What is broken becomes a problem of the sink and does not end the reading.
     *
     * @throws IOException if the archive itself cannot be read any more
     */
    void read(Archive archive, ExportSink sink) throws IOException;

    /**
     * The archives, of one platform each, that are in an archive of this reader: itself, unless another platform's posts stand in
     * it, too.
     */
    default List<Archive> split(Archive whole) {
        return List.of(whole);
    }

    /** What is known of a picture that lies in the archive and that no list names. */
    Appearance unlisted(String path);
}
