package org.sightline.desktop.welcome;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first screen: what it says beside its usual words, and what it sets off.
 *
 * @param notice what happened just before, or null
 * @param backTo what the results that are still there are of, or null where there are none
 */
public record WelcomeViewModel(
        @Nullable String notice, @Nullable String backTo, Actions actions) {

    /** What the user can set off here. */
    public interface Actions {

        void examine(List<Path> paths);

        void examineSamples();

        void backToResults();
    }

    /** Examines what was chosen or dropped; nothing chosen changes nothing. */
    public void examine(List<Path> paths) {
        if (!paths.isEmpty()) {
            actions.examine(paths);
        }
    }
}
