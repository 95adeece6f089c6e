package org.sightline.desktop.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.audit.Messages;
import org.sightline.audit.ScanJob;
import org.sightline.audit.ScanListener;
import org.sightline.audit.ScanOptions;
import org.sightline.audit.ScanResult;
import org.sightline.audit.Stores;
import org.sightline.report.ReportWriter;
import org.sightline.system.AppFolders;

/** Scans with the real engine, each into a temporary store of its own. */
public final class EngineScanService implements ScanService {

    private final AppFolders folders;
    private final ReportWriter writer;
    private final Locale locale;
    private final List<Examination> open = new ArrayList<>();
    private @Nullable Engine engine;

    /** @param locale language of what is told */
    public EngineScanService(AppFolders folders, ReportWriter writer, Locale locale) {
        this.folders = folders;
        this.writer = writer;
        this.locale = locale;
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
    public ScanOutcome scan(List<Path> exports, ScanListener listener, CancellationToken cancellation) {
        Engine ready = engine();
        Audit audit = new Stores(folders).temporary();
        boolean kept = false;
        try {
            ScanResult result = new ScanJob(ready, audit, exports, ScanOptions.usual()).run(listener, cancellation);
            if (result.cancelled() || cancellation.isCancelled()) {
                return new ScanOutcome.Stopped();
            }
            if (result.nothingRead()) {
                return new ScanOutcome.NothingRead(audit.problems(Examination.MOST_PROBLEMS, new Messages(locale)));
            }
            Examination examination = new EngineExamination(ready, audit, writer, locale);
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

    @Override
    public void close() {
        open.forEach(Examination::close);
        open.clear();
    }
}
