package org.sightline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search for a face gave. */
public sealed interface FaceAnswer {

    /**
     * The photos.
     *
     * @param matches the most similar first
     * @param searched faces that were compared: the more, the more is asked of a match
     * @param person who it is, as far as the user said and the best match tells; null if nobody whom the audit holds
     */
    record Found(
            List<FaceMatch> matches, int searched, @Nullable Person person) implements FaceAnswer {
        public Found {
            matches = List.copyOf(matches);
        }

        /** Whether the face is the user's own: only then places are told. */
        public boolean isMe() {
            return person != null && person.isMe();
        }
    }

    /** The face is taken for that of a child, which cannot be searched for. */
    record Child() implements FaceAnswer {}
}
