package org.sightline.audit;

import java.util.HashMap;
import java.util.Map;
import org.sightline.model.Film;
import org.sightline.store.AuditQuery;

/**
 * Finds anew, of all that is stored, which files are the films of photos that lie beside them. Each was examined by itself, so that
 * it stays a video of its own where its still cannot be opened, and the order in which they were examined does not matter.
 */
final class LiveJoining {

    /** Milliseconds by which a file that was written anew may be longer. */
    private static final long ROUNDING = 100;

    private LiveJoining() {}

    /** The file of the still by that of its film. */
    static Map<Long, Long> of(AuditQuery query) {
        Map<Long, Long> stills = new HashMap<>();
        query.forEachVideo(found -> {
            if (found.film().duration() <= LivePhoto.LONGEST) {
                for (String path : LivePhoto.stills(found.path())) {
                    query.film(found.archive(), path)
                            .filter(still -> isBehind(found.film(), still.film()))
                            .ifPresent(still -> stills.putIfAbsent(found.file(), still.file()));
                }
            }
        });
        return stills;
    }

    /** Whether it is what the still was examined with: there may be another film of its name, which then shows more. */
    private static boolean isBehind(Film film, Film still) {
        return still.behindStill() && Math.abs(still.duration() - film.duration()) <= ROUNDING;
    }
}
