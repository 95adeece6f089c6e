package org.sightline.copies;

import java.util.List;
import org.sightline.model.PhotoId;

/**
 * What of a photo is held while copies are looked for: little, since it is held of all of them.
 *
 * @param width pixels, upright
 * @param height pixels, upright
 * @param hash of its fingerprint
 * @param archives numbers of those that hold its very bytes, ascending; an earlier one has a smaller number
 */
public record Picture(PhotoId id, int width, int height, long hash, List<Integer> archives) {

    /** Pixels by which a platform's rounding may carry a side. */
    private static final double ROUNDING = 1.5;

    public Picture {
        archives = List.copyOf(archives);
    }

    boolean sharesArchive(Picture other) {
        return archives.stream().anyMatch(other.archives::contains);
    }

    long pixels() {
        return (long) width * height;
    }

    /** Whether one can be the other, shrunk. */
    boolean hasShapeOf(Picture other) {
        return pixels() >= other.pixels() ? canBeShrunkTo(other) : other.canBeShrunkTo(this);
    }

    private boolean canBeShrunkTo(Picture small) {
        return Math.abs((double) height * small.width / width - small.height) <= ROUNDING
                || Math.abs((double) width * small.height / height - small.width) <= ROUNDING;
    }
}
