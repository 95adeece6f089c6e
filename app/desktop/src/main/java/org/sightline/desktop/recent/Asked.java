package org.sightline.desktop.recent;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A kept audit of which something has to be said or asked.
 *
 * @param words what happened and what to do
 * @param answer what the user can do about it
 */
public record Asked(Path file, Purpose purpose, String words, Answer answer) {

    /** What was being done. */
    public sealed interface Purpose {

        /** It was being opened. */
        record Opening() implements Purpose {}

        /** It was being opened, to be examined again. */
        record Again() implements Purpose {}

        /** What can be read of it was being saved to a new file; null as long as none is named. */
        record Salvaging(@Nullable Path fresh) implements Purpose {}
    }

    /** What the user can do about it. */
    public enum Answer {
        /** Nothing but reading what happened. */
        NONE,
        PASSPHRASE,
        /** Have what can be read saved to a new file. */
        SALVAGE
    }
}
