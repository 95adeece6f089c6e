package org.sightline.samples.others;

import org.jspecify.annotations.Nullable;
import org.sightline.samples.ExpectedAudience;

/**
 * Something other than a photo whose audience an export may record.
 *
 * @param kind what it is
 * @param name its title or words
 * @param path the file, null where the archive has none
 * @param time epoch seconds, null when none is recorded
 * @param listedIn the file that lists it, null when no file does
 * @param audience who can see it, as far as the export allows to say
 */
public record ExpectedItem(
        ItemKind kind,
        String name,
        @Nullable String path,
        @Nullable Long time,
        @Nullable String listedIn,
        ExpectedAudience audience) {}
