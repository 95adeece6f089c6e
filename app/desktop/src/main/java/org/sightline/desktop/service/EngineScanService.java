package org.sightline.desktop.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.audit.PreviewJob;
import org.sightline.audit.PreviewListener;
import org.sightline.audit.ScanJob;
import org.sightline.audit.ScanListener;
import org.sightline.audit.ScanOptions;
import org.sightline.audit.ScanPreview;
import org.sightline.audit.ScanResult;
import org.sightline.audit.Stores;
import org.sightline.report.ReportWriter;
import org.sightline.system.AppFolders;

/** Scans with the real engine, each into a temporary store of its own. */
public final class EngineScanService implements ScanService {

    private final AppFolders folders;
    private final ReportWriter writer;
    private final List<Examination> open = new ArrayList<>();
    private @Nullable Engine engine;

    public EngineScanService(AppFolders folders, ReportWriter writer) {
        this.folders = folders;
        this.writer = writer;
    }

    @Override
    public void start() {
        engine();
    }

    private Engine engine() {
        Engine ready = engine;
        if (ready == null) {
            ready = load();
            engine = ready;
        }
        return ready;
    }

    private Engine load() {
        try {
            return Engine.start(folders);
        } catch (RuntimeException | LinkageError failure) {
            throw new EngineFailure(failure);
        }
    }

    @Override
    public PreviewOutcome preview(List<Path> exports, PreviewListener listener, CancellationToken cancellation) {
        Engine ready = engine();
        try {
            ScanPreview preview = new PreviewJob(ready, new Stores(folders), exports, ScanOptions.usual())
                    .run(true, listener, cancellation);
            return preview.archives().isEmpty()
                    ? new PreviewOutcome.NothingRead(preview.problems())
                    : new PreviewOutcome.Ready(preview);
        } catch (CancellationException stopped) {
            return new PreviewOutcome.Stopped();
        }
    }

    @Override
    public ScanOutcome scan(ScanRequest request, ScanListener listener, CancellationToken cancellation) {
        Engine ready = engine();
        Audit audit = new Stores(folders).temporary();
        boolean kept = false;
        try {
            ScanResult result = new ScanJob(ready, audit, request.exports(), options(request)).run(listener, cancellation);
            if (result.cancelled() || cancellation.isCancelled()) {
                return new ScanOutcome.Stopped();
            }
            if (result.nothingRead()) {
                return new ScanOutcome.NothingRead(audit.problems(Examination.MOST_PROBLEMS));
            }
            Examination examination = new EngineExamination(ready, audit, writer);
            open.add(examination);
            kept = true;
            return new ScanOutcome.Finished(examination);
        } catch (CancellationException stopped) {
            return new ScanOutcome.Stopped();
        } finally {
            if (!kept) {
                audit.close();
            }
        }
    }

    private static ScanOptions options(ScanRequest request) {
        ScanOptions usual = ScanOptions.usual();
        return new ScanOptions(request.included(), usual.threads(), usual.effort());
    }

    @Override
    public void close() {
        open.forEach(Examination::close);
        open.clear();
    }
}
