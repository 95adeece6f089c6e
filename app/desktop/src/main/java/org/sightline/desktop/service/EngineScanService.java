package org.sightline.desktop.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.audit.Messages;
import org.sightline.audit.PreviewJob;
import org.sightline.audit.PreviewListener;
import org.sightline.audit.ScanJob;
import org.sightline.audit.ScanListener;
import org.sightline.audit.ScanOptions;
import org.sightline.audit.ScanPreview;
import org.sightline.audit.ScanResult;
import org.sightline.audit.Stores;
import org.sightline.report.ReportWriter;
import org.sightline.store.StoreException;
import org.sightline.system.AppFolders;

/** Scans with the real engine, each into a store of its own: a temporary one, or a file. */
public final class EngineScanService implements ScanService {

    private final AppFolders folders;
    private final ReportWriter writer;
    private final Supplier<ScanOptions> options;
    private final Supplier<Locale> locale;
    private final EngineKeptAudits kept;
    private final List<EngineExamination> open = new ArrayList<>();
    private @Nullable Engine engine;
    private volatile @Nullable Running running;

    /** A scan at work. */
    private record Running(Engine engine, Audit audit) {}

    /** As closely as usual, in English. */
    public EngineScanService(AppFolders folders, ReportWriter writer) {
        this(folders, writer, ScanOptions::usual, () -> Locale.ENGLISH);
    }

    /**
     * @param options of the next scan, asked for on the background
     * @param locale language of what is told
     */
    public EngineScanService(
            AppFolders folders, ReportWriter writer, Supplier<ScanOptions> options, Supplier<Locale> locale) {
        this.locale = locale;
        this.folders = folders;
        this.writer = writer;
        this.options = options;
        this.kept = new EngineKeptAudits(this, folders);
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
            Messages words = new Messages(locale.get());
            ScanPreview preview = new PreviewJob(ready, new Stores(folders), exports, options.get(), words)
                    .run(true, listener, cancellation);
            return preview.archives().isEmpty()
                    ? new PreviewOutcome.NothingRead(preview.problems())
                    : new PreviewOutcome.Ready(preview);
        } catch (CancellationException stopped) {
            return new PreviewOutcome.Stopped();
        }
    }

    @Override
    public ScanOutcome scan(
            ScanRequest request, AuditPlace place, ScanListener listener, CancellationToken cancellation) {
        engine();
        if (place instanceof AuditPlace.Kept file) {
            boolean fresh = !Files.exists(file.file());
            Audit audit = kept.audit(file);
            Stores.Wipe unused = fresh ? new Stores(folders).planWipe(audit) : null;
            ScanOutcome outcome = scan(audit, file.file(), request, listener, cancellation);
            if (unused != null && outcome instanceof ScanOutcome.NothingRead) {
                // A file with nothing in it, of which nobody was told, would only be found again and wondered at.
                new Stores(folders).remove(unused);
            }
            return outcome;
        }
        return scan(new Stores(folders).temporary(), null, request, listener, cancellation);
    }

    /**
     * Scans into an open audit, which is closed unless there are results to look at.
     *
     * @param file that keeps it; null for a temporary one
     */
    ScanOutcome scan(
            Audit audit,
            @Nullable Path file,
            ScanRequest request,
            ScanListener listener,
            CancellationToken cancellation) {
        boolean used = false;
        try {
            if (file != null) {
                audit.rememberInputs(request.exports());
            }
            Engine ready = engine();
            running = new Running(ready, audit);
            ScanResult result =
                    new ScanJob(ready, audit, request.exports(), options(request)).run(listener, cancellation);
            if (result.cancelled() || cancellation.isCancelled()) {
                return new ScanOutcome.Stopped(file);
            }
            if (result.nothingRead()) {
                List<AuditProblem> problems = audit.problems(Examination.MOST_PROBLEMS, new Messages(locale.get()));
                return new ScanOutcome.NothingRead(problems);
            }
            Examination examination = show(audit, file);
            used = true;
            return new ScanOutcome.Finished(examination);
        } catch (CancellationException stopped) {
            return new ScanOutcome.Stopped(file);
        } catch (StoreException failure) {
            if (file == null) {
                throw failure;
            }
            throw StoreFailure.of(failure, file);
        } finally {
            running = null;
            if (!used) {
                audit.close();
            }
        }
    }

    @Override
    public Optional<Examination> soFar() {
        return Optional.ofNullable(running)
                .map(scan -> EngineExamination.soFar(scan.engine(), scan.audit(), writer, locale));
    }

    /** What was found, to be looked at. */
    Examination show(Audit audit, @Nullable Path file) {
        KeptAudit keeping = file == null ? null : new EngineKeptAudit(this, new Stores(folders), audit, file);
        EngineExamination examination = new EngineExamination(engine(), audit, writer, locale, keeping);
        open.add(examination);
        return examination;
    }

    /** Ends looking at an audit, which stays open. */
    void release(Audit audit) {
        open.stream().filter(examination -> examination.shows(audit)).forEach(EngineExamination::release);
        open.removeIf(examination -> examination.shows(audit));
    }

    /** Ends looking at an audit and closes it. */
    void close(Audit audit) {
        open.stream().filter(examination -> examination.shows(audit)).forEach(Examination::close);
        open.removeIf(examination -> examination.shows(audit));
    }

    /** After the program's caches were removed: workers need the library that lay there. */
    List<Path> cleared(List<Path> left) {
        engine = null;
        if (!open.isEmpty()) {
            engine();
        }
        return left;
    }

    @Override
    public KeptAudits kept() {
        return kept;
    }

    private ScanOptions options(ScanRequest request) {
        ScanOptions set = options.get();
        return new ScanOptions(request.included(), set.threads(), set.effort());
    }

    @Override
    public void close() {
        open.forEach(Examination::close);
        open.clear();
    }
}
