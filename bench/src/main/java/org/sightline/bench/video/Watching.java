package org.sightline.bench.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What watches a film and tells who is in it: the product, or whatever is compared with it.
 */
public interface Watching extends AutoCloseable {

    /**
     * Watches a film from begin to end, as a scan does.
     *
     * @return a line for each track, the file named as {@code film}'s last part; boxes in pixels of the full, upright
     *     picture, times in seconds from the first frame
     * @throws IOException if the film cannot be watched; a film of which a part was seen gives what was seen
     */
    List<TrackLine> watch(Path film) throws IOException;

    /** Ends whatever was started for it. */
    @Override
    default void close() {}
}
