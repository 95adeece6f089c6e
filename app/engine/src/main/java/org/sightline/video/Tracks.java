package org.sightline.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.model.Box;
import org.sightline.model.Face;
import org.sightline.model.FilmTrack;
import org.sightline.model.Identifiability;
import org.sightline.model.Seen;

/** Follows people through the shots of one part: whoever leaves a shot and comes back is one. Pure; for one thread. */
final class Tracks {

    /** A detector's score from which on one sighting is enough. */
    private static final double SURE = 0.75;

    private final List<Followed> open = new ArrayList<>();
    private final List<Followed> ended = new ArrayList<>();

    /** One person in the present shot. */
    private static final class Followed {
        private final Box first;
        private final long start;
        private Face best;
        private long bestAt;
        private Face latest;
        private long end;
        private int sightings = 1;
        private double surest;

        Followed(long time, Face face) {
            first = face.box();
            start = time;
            best = face;
            bestAt = time;
            latest = face;
            end = time;
            surest = face.score();
        }

        void add(long time, Face face) {
            if (face.norm() > best.norm()) {
                best = face;
                bestAt = time;
            }
            latest = face;
            end = time;
            sightings++;
            surest = Math.max(surest, face.score());
        }

        boolean isCredible() {
            return sightings > 1 || surest >= SURE;
        }

        FilmTrack track() {
            return new FilmTrack(best.seenAt(new Seen(start, end, bestAt)), first, latest.box());
        }
    }

    /** Nobody goes on into the next shot. */
    void cut() {
        ended.addAll(open);
        open.clear();
    }

    /** @param faces of one frame, each of another person */
    void add(long time, List<Face> faces) {
        record Pair(Followed person, int face, double likeness) {}
        List<Pair> pairs = new ArrayList<>();
        for (Followed person : open) {
            for (int i = 0; i < faces.size(); i++) {
                double likeness = likeness(person, faces.get(i), time - person.end);
                if (likeness > 0) {
                    pairs.add(new Pair(person, i, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness()).thenComparingInt(Pair::face));
        Set<Followed> seen = new HashSet<>();
        Set<Integer> placed = new HashSet<>();
        for (Pair pair : pairs) {
            if (!seen.contains(pair.person()) && placed.add(pair.face())) {
                seen.add(pair.person());
                pair.person().add(time, faces.get(pair.face()));
            }
        }
        for (int i = 0; i < faces.size(); i++) {
            if (!placed.contains(i) && open.size() + ended.size() < VideoLimits.TRACKS_OF_PART) {
                open.add(new Followed(time, faces.get(i)));
            }
        }
    }

    /** By the last sighting or by the best, whichever speaks more for it. */
    private static double likeness(Followed person, Face face, long gap) {
        Box last = person.latest.box();
        return Math.max(
                Likeness.of(person.latest, last, face, face.box(), gap),
                Likeness.of(person.best, last, face, face.box(), gap));
    }

    /** Whether anybody is in the shot of whom a better frame is wanted. */
    boolean wantsMore() {
        return open.stream().anyMatch(person -> person.best.identifiability() != Identifiability.STRONG);
    }

    /** Everybody so far, in the order in which they came. */
    List<FilmTrack> all() {
        List<Followed> everybody = new ArrayList<>(ended);
        everybody.addAll(open);
        return everybody.stream()
                .filter(Followed::isCredible)
                .map(Followed::track)
                .toList();
    }
}
