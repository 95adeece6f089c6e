package org.sightline.face;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.model.Effort;

/** What stored results are marked with, so that old ones are known to be old. */
public final class Pipeline {

    /** Changes when the same photo would give other faces, numbers or fingerprints. */
    public static final String VERSION = "7";

    private Pipeline() {}

    /** The mark of a photo that is analysed with this effort. */
    public static String of(Effort effort) {
        return VERSION + "/" + effort.id();
    }

    /** The marks of photos that need not be analysed again: the same version looked at them as closely, or more so. */
    public static Set<String> from(Effort effort) {
        return EnumSet.range(effort, Effort.THOROUGH).stream()
                .map(Pipeline::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
