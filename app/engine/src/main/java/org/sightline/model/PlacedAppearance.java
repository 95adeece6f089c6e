package org.sightline.model;

import org.jspecify.annotations.Nullable;

/**
 * An appearance and the archive it stood in.
 *
 * @param filePath path of the file that it was joined with; null where the archive does not hold the picture
 */
public record PlacedAppearance(
        String archive, Platform platform, @Nullable String filePath, Appearance appearance) {}
