package org.sightline.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sightline.model.FaceId;

/** Which faces stand on which side of what the user told apart: 2n and 2n + 1 are the sides of the nth. */
final class Marks {

    private final Map<FaceId, Set<Integer>> marks = new HashMap<>();

    Marks(Restrictions restrictions) {
        for (int i = 0; i < restrictions.apart().size(); i++) {
            mark(restrictions.apart().get(i).one(), 2 * i);
            mark(restrictions.apart().get(i).other(), 2 * i + 1);
        }
    }

    private void mark(Set<FaceId> faces, int mark) {
        for (FaceId face : faces) {
            marks.computeIfAbsent(face, key -> new HashSet<>()).add(mark);
        }
    }

    Set<Integer> of(FaceId face) {
        return marks.getOrDefault(face, Set.of());
    }
}
