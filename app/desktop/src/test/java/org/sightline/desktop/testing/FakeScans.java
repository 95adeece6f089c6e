package org.sightline.desktop.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.PreviewListener;
import org.sightline.audit.ScanListener;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.PreviewOutcome;
import org.sightline.desktop.service.ScanOutcome;
import org.sightline.desktop.service.ScanRequest;
import org.sightline.desktop.service.ScanService;

/** Scans that end as they are told to. */
public final class FakeScans implements ScanService {

    private final List<ScanRequest> requests = new ArrayList<>();
    private PreviewOutcome preview = new PreviewOutcome.Ready(Previews.usual());
    private ScanOutcome outcome = new ScanOutcome.Stopped(null);
    private final List<AuditPlace> places = new ArrayList<>();
    private final FakeKeptAudits kept = new FakeKeptAudits();
    private @Nullable RuntimeException failure;
    private boolean closed;
    private @Nullable Examination soFar;

    public void endWith(ScanOutcome next) {
        outcome = next;
        failure = null;
    }

    public void failWith(RuntimeException next) {
        failure = next;
    }

    /** What looking at what was chosen finds. */
    public void preview(PreviewOutcome next) {
        preview = next;
    }

    /** What was asked to be scanned, scan by scan. */
    public List<List<Path>> scanned() {
        return requests.stream().map(ScanRequest::exports).toList();
    }

    public List<ScanRequest> requests() {
        return List.copyOf(requests);
    }

    /** Where it was to be kept, scan by scan. */
    public List<AuditPlace> places() {
        return places;
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
    public PreviewOutcome preview(List<Path> exports, PreviewListener listener, CancellationToken cancellation) {
        start();
        if (cancellation.isCancelled()) {
            return new PreviewOutcome.Stopped();
        }
        if (preview instanceof PreviewOutcome.Ready) {
            listener.counted(Previews.unmeasured());
        }
        return preview;
    }

    @Override
    public ScanOutcome scan(
            ScanRequest request, AuditPlace place, ScanListener listener, CancellationToken cancellation) {
        requests.add(request);
        places.add(place);
        start();
        return cancellation.isCancelled() ? new ScanOutcome.Stopped(fileOf(place)) : outcome;
    }

    private static @Nullable Path fileOf(AuditPlace place) {
        return place instanceof AuditPlace.Kept file ? file.file() : null;
    }

    /** What a scan that runs has found until now. */
    public void findsSoFar(@Nullable Examination found) {
        soFar = found;
    }

    @Override
    public Optional<Examination> soFar() {
        return Optional.ofNullable(soFar);
    }

    @Override
    public FakeKeptAudits kept() {
        return kept;
    }

    @Override
    public void close() {
        closed = true;
    }
}
