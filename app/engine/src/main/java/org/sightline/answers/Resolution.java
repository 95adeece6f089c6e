package org.sightline.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.Appearance;

/**
 * An appearance as the answers have it.
 *
 * @param deciding the answers that its audience, or the bound of it, rests on; empty where none speaks of it
 * @param contradiction an answer of the interview that what was seen speaks against
 */
public record Resolution(
        Appearance appearance,
        List<Answer> deciding,
        @Nullable Contradiction contradiction) {

    public Resolution {
        deciding = List.copyOf(deciding);
    }

    Resolution(Appearance appearance, List<Answer> deciding) {
        this(appearance, deciding, null);
    }

    /** What was seen, and what was said against it. The first stands. */
    public record Contradiction(Answer seen, Answer said) {}
}
