package org.sightline.samples.googlephotos;

import org.jspecify.annotations.Nullable;
import org.sightline.samples.AppearanceKind;

/**
 * A folder of a Takeout.
 *
 * @param path from the root of the export, with a slash at its end
 * @param kind what photos in it are
 * @param album the title of the album, null when it is none
 * @param metadata the file that describes the album
 * @param shared whether the album shows signs of sharing
 */
record PhotoFolder(
        String path,
        AppearanceKind kind,
        @Nullable String album,
        @Nullable String metadata,
        boolean shared) {}
