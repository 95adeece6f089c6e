package org.sightline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read or examined, so that it is never passed over in silence.
 *
 * @param path relative to the archive's root; null where it concerns the archive as a whole
 * @param arguments what the sentence of this code is filled with
 */
public record Problem(@Nullable String path, ProblemCode code, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(ProblemCode code, @Nullable String path, String... arguments) {
        return new Problem(path, code, List.of(arguments));
    }
}
