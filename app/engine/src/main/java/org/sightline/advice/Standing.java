package org.sightline.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;

/** Where photos stand, and who sees them there after what was chosen so far. */
final class Standing {

    /** Whether a photo can be seen without an account. */
    private enum State {
        OPEN,
        MAYBE,
        CLOSED
    }

    /** One place of one photo. */
    static final class Place {
        final Counted photo;
        final PlacedAppearance placed;
        private final boolean known;
        private Audience most;

        private Place(Counted photo, PlacedAppearance placed) {
            this.photo = photo;
            this.placed = placed;
            this.known = placed.appearance().audience().isKnown();
            this.most = Changes.widest(placed.appearance());
        }

        int reach() {
            return Reach.of(most, known);
        }

        private State state() {
            if (known) {
                return Reach.isOpen(most) ? State.OPEN : State.CLOSED;
            }
            return most == Audience.PUBLIC ? State.MAYBE : State.CLOSED;
        }

        private int lostTo(Audience to) {
            return most.isWiderThan(to) ? reach() - Reach.of(to, known) : 0;
        }
    }

    /** A photo that counts. */
    static final class Counted {
        final PlanPhoto photo;
        final List<Place> places = new ArrayList<>();
        private final State before;

        private Counted(PlanPhoto photo) {
            this.photo = photo;
            photo.own().forEach(placed -> places.add(new Place(this, placed)));
            this.before = state();
        }

        private State state() {
            State widest = State.CLOSED;
            for (Place place : places) {
                State state = place.state();
                widest = state.compareTo(widest) < 0 ? state : widest;
            }
            return widest;
        }

        boolean wasPublic() {
            return before != State.OPEN
                    && places.stream()
                            .anyMatch(place -> place.placed.appearance().wasPublic() != null);
        }

        /** Open at first, or perhaps. */
        boolean mayHaveBeenOpen() {
            return before != State.CLOSED;
        }

        /** Open at first, and not any more. */
        boolean isKnownToHaveClosed() {
            return before == State.OPEN && state() == State.CLOSED;
        }
    }

    /** An entry and the places that it changes. */
    static final class Candidate {
        final Entry entry;
        private final List<Place> places = new ArrayList<>();
        private final List<Audience> becomes = new ArrayList<>();

        private Candidate(Entry entry) {
            this.entry = entry;
        }

        /** How much reach is taken away, each place by the weight of its photo. */
        long gain() {
            long gain = 0;
            for (int i = 0; i < places.size(); i++) {
                gain += lost(i);
            }
            return gain;
        }

        /** The same, of places that none of the others closes any further. */
        long gainBesides(List<Candidate> others) {
            Set<Place> closed = Collections.newSetFromMap(new IdentityHashMap<>());
            others.forEach(other -> other.addClosed(closed));
            long gain = 0;
            for (int i = 0; i < places.size(); i++) {
                gain += closed.contains(places.get(i)) ? 0 : lost(i);
            }
            return gain;
        }

        private void addClosed(Set<Place> closed) {
            for (int i = 0; i < places.size(); i++) {
                if (lost(i) > 0) {
                    closed.add(places.get(i));
                }
            }
        }

        private long lost(int i) {
            Place place = places.get(i);
            return (long) Reach.weight(place.photo.photo) * place.lostTo(becomes.get(i));
        }

        /** Photos of which a place would be closed further than it is. */
        List<Counted> photos() {
            Set<Counted> photos = new LinkedHashSet<>();
            for (int i = 0; i < places.size(); i++) {
                if (lost(i) > 0) {
                    photos.add(places.get(i).photo);
                }
            }
            return List.copyOf(photos);
        }
    }

    private final List<Counted> photos = new ArrayList<>();
    private final Map<Platform, List<Place>> places = new EnumMap<>(Platform.class);

    Standing(Iterable<PlanPhoto> judged) {
        for (PlanPhoto photo : judged) {
            if (photo.isAboveLow()) {
                Counted counted = new Counted(photo);
                photos.add(counted);
                counted.places.forEach(
                        place -> places.computeIfAbsent(place.placed.platform(), none -> new ArrayList<>())
                                .add(place));
            }
        }
    }

    List<Counted> photos() {
        return photos;
    }

    /** What an entry would change; nothing where it changes no place. */
    Candidate candidate(Entry entry) {
        Candidate candidate = new Candidate(entry);
        places.forEach((platform, there) -> {
            if (entry.effects().stream().anyMatch(effect -> effect.where().mayFit(platform))) {
                for (Place place : there) {
                    entry.effectOn(place.placed).map(Changes::most).ifPresent(to -> {
                        candidate.places.add(place);
                        candidate.becomes.add(to);
                    });
                }
            }
        });
        return candidate;
    }

    /** Acts on an entry, and tells the photos that it closes. */
    PhotoCount choose(Candidate candidate) {
        PhotoCount before = closed();
        for (int i = 0; i < candidate.places.size(); i++) {
            Place place = candidate.places.get(i);
            Audience to = candidate.becomes.get(i);
            place.most = place.most.isWiderThan(to) ? to : place.most;
        }
        return closed().minus(before);
    }

    /** Photos that an entry alone would close now. */
    PhotoCount wouldClose(Candidate candidate) {
        List<Audience> kept = candidate.places.stream().map(place -> place.most).toList();
        PhotoCount closes = choose(candidate);
        for (int i = 0; i < kept.size(); i++) {
            candidate.places.get(i).most = kept.get(i);
        }
        return closes;
    }

    /** Photos that are, or may be, visible without an account at first. */
    PhotoCount openBefore() {
        return count(false);
    }

    /** Those of them that are not any more. */
    PhotoCount closed() {
        return count(true);
    }

    private PhotoCount count(boolean onlyClosed) {
        int known = 0;
        int unknown = 0;
        for (Counted photo : photos) {
            if (!onlyClosed || photo.state() == State.CLOSED) {
                known += photo.before == State.OPEN ? 1 : 0;
                unknown += photo.before == State.MAYBE ? 1 : 0;
            }
        }
        return new PhotoCount(known, unknown);
    }

    static List<PhotoId> ids(List<Counted> photos) {
        return photos.stream().map(counted -> counted.photo.id()).toList();
    }
}
