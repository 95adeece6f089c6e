package org.sightline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an export tells about the account it belongs to.
 *
 * @param name the owner's displayed name, as senders and authors are called in the export
 * @param handle the account's user name
 * @param evidence where name and handle stand
 * @param visibility who could see the account itself when the export was made; null where the export does not say. It says
 *     nothing yet of a single photo.
 * @param visibilityEvidence where that stands; null where the export does not say
 * @param history recorded changes of the visibility, oldest first
 */
public record Account(
        @Nullable String name,
        @Nullable String handle,
        Evidence evidence,
        @Nullable Audience visibility,
        @Nullable Evidence visibilityEvidence,
        List<VisibilityChange> history) {

    /** Changes of visibility that are kept: far more than anybody makes. */
    public static final int MOST_CHANGES = 1_000;

    public Account {
        history = List.copyOf(history);
    }

    /** An account of which the export tells nothing but who it is. */
    public Account(@Nullable String name, @Nullable String handle, Evidence evidence) {
        this(name, handle, evidence, null, null, List.of());
    }
}
