package org.sightline.exposure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.Coordinates;
import org.sightline.model.Face;

/**
 * What is known of a photo, to be judged.
 *
 * @param visibleCoordinates coordinates in a file that others can have as it is
 * @param platformCoordinates coordinates that only the platform holds
 * @param child whether it shows a child of the user's
 * @param names of people on it, where they stand beside it
 */
public record PhotoFacts(
        List<Appearance> appearances,
        List<Face> faces,
        @Nullable Coordinates visibleCoordinates,
        @Nullable Coordinates platformCoordinates,
        boolean child,
        List<NameShown> names) {

    public PhotoFacts {
        appearances = List.copyOf(appearances);
        faces = List.copyOf(faces);
        names = List.copyOf(names);
    }
}
