package org.sightline.audit;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.store.AuditStore;
import org.sightline.store.StoredFile;

/**
 * Videos that are to be examined, and roughly how long that takes: how long they are is not known before they are opened.
 *
 * @param files how many
 * @param bytes of all of them
 */
record WaitingVideos(long files, long bytes) {

    static final WaitingVideos NONE = new WaitingVideos(0, 0);

    private static final int PAGE = 256;

    /** Bits a second of what phones film, and of what platforms and chats make of it. */
    private static final double DENSE = 16e6;

    private static final double THIN = 1.5e6;

    /** Seconds that a processor takes for a second of video. */
    private static final double QUICK = 0.1;

    private static final double SLOW = 0.4;

    static WaitingVideos of(AuditStore store, String archive) {
        long files = 0;
        long bytes = 0;
        long last = 0;
        List<StoredFile> page = store.waitingVideos(archive, last, PAGE);
        while (!page.isEmpty()) {
            for (StoredFile file : page) {
                last = file.id();
                files++;
                bytes += file.size();
            }
            page = store.waitingVideos(archive, last, PAGE);
        }
        return new WaitingVideos(files, bytes);
    }

    WaitingVideos and(WaitingVideos other) {
        return new WaitingVideos(files + other.files, bytes + other.bytes);
    }

    /** The time that was measured for pictures with that of the videos; null where there are none of either. */
    ScanPreview.@Nullable Time with(ScanPreview.@Nullable Time pictures, int threads) {
        if (files == 0) {
            return pictures;
        }
        double least = bytes * 8 / DENSE * QUICK / threads;
        double most = bytes * 8 / THIN * SLOW / threads;
        Duration before = pictures == null ? Duration.ZERO : pictures.least();
        Duration after = pictures == null ? Duration.ZERO : pictures.most();
        return new ScanPreview.Time(
                before.plusMillis(Math.round(least * 1000)),
                after.plusMillis(Math.round(most * 1000)),
                pictures == null ? 0 : pictures.measured());
    }
}
