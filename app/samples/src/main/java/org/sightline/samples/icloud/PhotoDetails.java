package org.sightline.samples.icloud;

import org.sightline.samples.MediaItem;

/**
 * A photo of a library.
 *
 * @param name its file
 * @param item its content
 * @param taken when it was taken, epoch seconds, to the minute
 * @param favourite whether it is marked as one
 * @param hidden whether it is hidden in the library
 * @param deleted whether it waits for its end
 */
record PhotoDetails(String name, MediaItem item, long taken, boolean favourite, boolean hidden, boolean deleted) {
    private static final long IMPORTED_AFTER = 7200;

    static PhotoDetails of(String name, MediaItem item, long taken) {
        return new PhotoDetails(name, item, taken - taken % 60, false, false, false);
    }

    PhotoDetails asFavourite() {
        return new PhotoDetails(name, item, taken, true, hidden, deleted);
    }

    PhotoDetails asHidden() {
        return new PhotoDetails(name, item, taken, favourite, true, deleted);
    }

    PhotoDetails asDeleted() {
        return new PhotoDetails(name, item, taken, favourite, hidden, true);
    }

    /** When it came into the library, epoch seconds. */
    long imported() {
        return taken + IMPORTED_AFTER;
    }
}
