package org.sightline.model;

import org.jspecify.annotations.Nullable;

/**
 * An appearance and the archive it stood in.
 *
 * @param filePath path of the file that it was joined with; null where the archive does not hold the picture
 * @param copy what that file holds; null where it was not examined
 */
public record PlacedAppearance(
        String archive,
        Platform platform,
        @Nullable String filePath,
        @Nullable Copy copy,
        Appearance appearance) {

    /** An appearance whose file was not examined. */
    public PlacedAppearance(String archive, Platform platform, @Nullable String filePath, Appearance appearance) {
        this(archive, platform, filePath, null, appearance);
    }
}
