package org.sightline.audit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of a scan's videos was looked through, by playing time. How long a video plays is known once its first part was looked
 * through; until then it is estimated by its bytes, and by those of the videos that were opened. For all threads of a scan.
 */
final class FootageMeter {

    /** Bytes of a millisecond, between what phones film and what chats make of it. */
    private static final double USUAL = 5e6 / 8 / 1000;

    /** Bytes of usual videos that the estimate begins with, so that the first short one does not turn it over. */
    private static final double BEFORE = 50e6;

    private record Open(long watched, long duration) {}

    private final Map<Long, Open> open = new HashMap<>();
    private boolean any;
    private long unopenedBytes;
    private long openedBytes;
    private long openedDuration;
    private long watched;

    /** Videos that are to be looked through. */
    synchronized void expect(WaitingVideos videos) {
        any |= videos.files() > 0;
        unopenedBytes += videos.bytes();
    }

    /**
     * A video was looked through up to here.
     *
     * @param file it is of
     * @param bytes of the file
     * @param reached milliseconds from its beginning
     * @param duration milliseconds it plays; 0 where that is not known
     */
    synchronized void watched(long file, long bytes, long reached, long duration) {
        long whole = Math.max(reached, duration);
        Open before = open.put(file, new Open(reached, whole));
        if (before == null) {
            unopenedBytes = Math.max(0, unopenedBytes - bytes);
            openedBytes += bytes;
            openedDuration += whole;
        }
    }

    /** Nothing more of a video's file is to be looked through. */
    synchronized void settled(long file, long bytes) {
        Open last = open.remove(file);
        if (last == null) {
            unopenedBytes = Math.max(0, unopenedBytes - bytes);
        } else {
            watched += last.watched();
        }
    }

    /** How far it has come; null where there are no videos. */
    synchronized ScanProgress.@Nullable Footage footage() {
        if (!any) {
            return null;
        }
        long reached = watched;
        long whole = watched;
        for (Open video : open.values()) {
            reached += video.watched();
            whole += video.duration();
        }
        double density = (openedBytes + BEFORE) / (openedDuration + BEFORE / USUAL);
        return new ScanProgress.Footage(reached, whole + Math.round(unopenedBytes / density), unopenedBytes > 0);
    }
}
