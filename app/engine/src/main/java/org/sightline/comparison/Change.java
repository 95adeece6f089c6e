package org.sightline.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A photo that is, was, or may be or have been, open.
 *
 * @param before null where the older audit had it not
 * @param after null where the newer one has it not
 */
public record Change(
        ChangeKind kind,
        @Nullable ComparedPhoto before,
        @Nullable ComparedPhoto after) {

    /** As it is now or, where it is not there now, as it was. */
    public ComparedPhoto photo() {
        if (after != null) {
            return after;
        }
        if (before == null) {
            throw new IllegalStateException("A change is of a photo");
        }
        return before;
    }
}
