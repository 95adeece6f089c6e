package org.sightline.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.model.FilmPart;
import org.sightline.model.PhotoId;
import org.sightline.store.AuditQuery;

/**
 * Sees to it that a photo is analysed once, however many files hold its bytes: the first file claims it, later ones wait for
 * its result. For all threads of a scan.
 */
final class Claims {

    /** What a file that asks about its photo gets to hear. */
    enum Answer {
        /** Analyse it. */
        CLAIMED,
        /** It is stored already. */
        KNOWN,
        /** Another file's result will be this file's, too. */
        WAITS
    }

    private final AuditQuery committed;
    private final Set<String> pipelines;
    private final Map<PhotoId, List<Long>> claimed = new HashMap<>();

    /** @param pipelines marks of photos that need not be analysed again */
    Claims(AuditQuery committed, Set<String> pipelines) {
        this.committed = committed;
        this.pipelines = Set.copyOf(pipelines);
    }

    synchronized Answer claim(PhotoId photo, long file) {
        List<Long> waiting = claimed.get(photo);
        if (waiting != null) {
            waiting.add(file);
            return Answer.WAITS;
        }
        if (committed.isAnalysed(photo, pipelines)) {
            return Answer.KNOWN;
        }
        claimed.put(photo, new ArrayList<>());
        return Answer.CLAIMED;
    }

    /** The parts of a video that were looked through before, from the first one on. */
    synchronized List<FilmPart> watched(PhotoId video, String pipeline) {
        return committed.watched(video, pipeline);
    }

    /** The files that wait for the photo so far, and takes them out. */
    synchronized List<Long> takeWaiting(PhotoId photo) {
        List<Long> waiting = claimed.get(photo);
        if (waiting == null) {
            return List.of();
        }
        List<Long> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    /** Ends the claim after its result was committed; gives the files that came to wait since. */
    synchronized List<Long> release(PhotoId photo) {
        List<Long> waiting = claimed.remove(photo);
        return waiting == null ? List.of() : waiting;
    }
}
