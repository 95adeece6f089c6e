package org.sightline.audit;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.FilmPart;
import org.sightline.model.PhotoId;
import org.sightline.model.StageTimes;
import org.sightline.worker.Analysis;
import org.sightline.worker.Analysis.Watched;

/**
 * The first parts of films of late: the film of a live photo is asked for twice, by itself and for its still, mostly at the same
 * time by two threads, and looked through once. For all threads of a scan.
 */
final class FirstParts {

    /** Films that are remembered; their photos lie beside them. */
    private static final int MOST = 64;

    /** Faces of a part that is remembered, some kilobytes each. */
    private static final int MOST_FACES = 32;

    private final Map<PhotoId, FilmPart> known = new LinkedHashMap<>();
    private final Set<PhotoId> atWork = new HashSet<>();

    /** Has a first part looked through. */
    @FunctionalInterface
    interface Watching {
        Analysis watch() throws InterruptedException, IOException;
    }

    Analysis of(PhotoId film, Watching watching) throws InterruptedException, IOException {
        FilmPart before = knownOrBegun(film);
        if (before != null) {
            return new Watched(before, new StageTimes());
        }
        Analysis analysis = null;
        try {
            analysis = watching.watch();
            return analysis;
        } finally {
            end(film, analysis);
        }
    }

    /** @return null where the caller is the one to look through it */
    private synchronized @Nullable FilmPart knownOrBegun(PhotoId film) throws InterruptedException {
        while (atWork.contains(film)) {
            wait();
        }
        FilmPart part = known.get(film);
        if (part == null) {
            atWork.add(film);
        }
        return part;
    }

    private synchronized void end(PhotoId film, @Nullable Analysis analysis) {
        if (analysis instanceof Watched watched && watched.part().tracks().size() <= MOST_FACES) {
            known.put(film, watched.part());
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
        atWork.remove(film);
        notifyAll();
    }
}
