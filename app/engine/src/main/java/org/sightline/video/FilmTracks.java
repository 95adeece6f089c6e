package org.sightline.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.Face;
import org.sightline.model.FilmPart;
import org.sightline.model.FilmTrack;
import org.sightline.model.Glimpse;

/** Puts the parts of a film together: whoever is in a shot that goes on in the next part is one. Pure; touches no file. */
public final class FilmTracks {

    private final List<FilmTrack> tracks = new ArrayList<>();
    /** Places in {@link #tracks} of those who are in the shot that may go on. */
    private List<Integer> open = new ArrayList<>();

    private FilmTracks() {}

    /**
     * The faces of a film, each person of a shot once, in the order in which they come.
     *
     * @param parts from the first one on
     */
    public static List<Face> join(List<FilmPart> parts) {
        FilmTracks film = new FilmTracks();
        for (int i = 0; i < parts.size(); i++) {
            film.add(i == 0 ? null : parts.get(i - 1).last(), parts.get(i));
        }
        return film.tracks.stream()
                .sorted(Comparator.comparingLong(
                                (FilmTrack track) -> Likeness.seen(track).start())
                        .thenComparingDouble(track -> track.face().box().x())
                        .thenComparingDouble(track -> track.face().box().y()))
                .map(FilmTrack::face)
                .toList();
    }

    private void add(@Nullable Glimpse before, FilmPart part) {
        Glimpse first = part.first();
        if (before != null && first != null && Shots.isCut(before, first)) {
            open.clear();
        }
        List<Integer> still = new ArrayList<>(open);
        List<Integer> taken = new ArrayList<>();
        for (FilmTrack track : part.tracks()) {
            boolean goesOn = Likeness.seen(track).start() < part.firstShotEnd();
            int earlier = goesOn ? earlier(track, taken) : -1;
            if (earlier >= 0) {
                taken.add(earlier);
                tracks.set(earlier, Likeness.joined(tracks.get(earlier), track));
            } else {
                earlier = tracks.size();
                tracks.add(track);
            }
            if (!still.contains(earlier)) {
                still.add(earlier);
            }
        }
        boolean cut = part.lastShotStart() >= part.firstShotEnd();
        open = new ArrayList<>(still.stream()
                .filter(place -> !cut || Likeness.seen(tracks.get(place)).end() >= part.lastShotStart())
                .toList());
    }

    /** Who of the shot that went on this is; -1 for nobody. */
    private int earlier(FilmTrack track, List<Integer> taken) {
        int best = -1;
        double most = 0;
        for (int place : open) {
            FilmTrack before = tracks.get(place);
            Box last = before.last();
            long gap = Likeness.seen(track).start() - Likeness.seen(before).end();
            double likeness = Likeness.of(before.face(), last, track.face(), track.first(), gap);
            if (likeness > most && !taken.contains(place)) {
                most = likeness;
                best = place;
            }
        }
        return best;
    }
}
