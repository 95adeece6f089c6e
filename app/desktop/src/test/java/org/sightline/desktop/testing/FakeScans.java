package org.sightline.desktop.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.ScanListener;
import org.sightline.desktop.service.ScanOutcome;
import org.sightline.desktop.service.ScanService;

/** Scans that end as they are told to. */
public final class FakeScans implements ScanService {

    private final List<List<Path>> scanned = new ArrayList<>();
    private ScanOutcome outcome = new ScanOutcome.Stopped();
    private @Nullable RuntimeException failure;
    private boolean closed;

    public void endWith(ScanOutcome next) {
        outcome = next;
        failure = null;
    }

    public void failWith(RuntimeException next) {
        failure = next;
    }

    /** What was asked to be scanned, scan by scan. */
    public List<List<Path>> scanned() {
        return scanned;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void start() {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public ScanOutcome scan(List<Path> exports, ScanListener listener, CancellationToken cancellation) {
        scanned.add(exports);
        start();
        return cancellation.isCancelled() ? new ScanOutcome.Stopped() : outcome;
    }

    @Override
    public void close() {
        closed = true;
    }
}
