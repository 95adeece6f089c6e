package org.sightline.desktop.work;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.ScanListener;
import org.sightline.audit.ScanProgress;

/** Keeps only the newest news of a scan, so that the window can look as often as it likes and never lags behind. */
public final class LatestProgress implements ScanListener {

    private final AtomicReference<@Nullable ScanProgress> latest = new AtomicReference<>();

    @Override
    public void progress(ScanProgress progress) {
        latest.set(progress);
    }

    /** What came since the last call, or null. */
    public @Nullable ScanProgress take() {
        return latest.getAndSet(null);
    }
}
