package org.sightline.comparison;

import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Platform;

/**
 * Where a photo stood, and who could see it there.
 *
 * @param path of the file, or the one that the list names
 */
public record ComparedPlace(Platform platform, String path, Audience audience, Evidence evidence) {

    /** The last part of the path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
