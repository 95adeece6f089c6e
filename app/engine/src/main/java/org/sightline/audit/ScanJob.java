package org.sightline.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.face.Pipeline;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.StageTimes;
import org.sightline.people.GroupingProgress;
import org.sightline.store.AuditQuery;
import org.sightline.store.AuditStore;
import org.sightline.system.PrivateLog;

/**
 * Examines exports into an audit. What was examined before is not examined again; it may be stopped or killed at any point and
 * goes on from there when it is run again.
 */
public final class ScanJob {

    private static final PrivateLog LOG = PrivateLog.of(ScanJob.class);

    private static final Set<ProblemCode> MISSING = EnumSet.of(
            ProblemCode.NOT_FOUND,
            ProblemCode.ZIP_BROKEN,
            ProblemCode.FOLDER_UNREADABLE,
            ProblemCode.ARCHIVE_VANISHED,
            ProblemCode.NO_ROOM_TO_UNPACK);

    private final Engine engine;
    private final Audit audit;
    private final List<Path> exports;
    private final List<Path> savedPhotos;
    private final ScanOptions options;

    public ScanJob(Engine engine, Audit audit, List<Path> exports, ScanOptions options) {
        this(engine, audit, exports, List.of(), options);
    }

    /** @param savedPhotos folders of pictures that the user saved by hand, because an export does not hold them */
    public ScanJob(Engine engine, Audit audit, List<Path> exports, List<Path> savedPhotos, ScanOptions options) {
        this.engine = engine;
        this.audit = audit;
        this.exports = List.copyOf(exports);
        this.savedPhotos = List.copyOf(savedPhotos);
        this.options = options;
    }

    /** Runs the scan on this thread until it is done or asked to stop; paused, it waits between photos. */
    public ScanResult run(ScanListener listener, CancellationToken cancellation) {
        AuditStore store = audit.store();
        ProgressMeter meter = new ProgressMeter(listener, cancellation::workingNanos);
        meter.phase(ScanProgress.Phase.OPENING);
        try {
            ArchiveOpener.Opened opened = engine.open(exports, savedPhotos, bytes -> {
                cancellation.goOn();
                meter.unpacked(bytes);
            });
            try {
                return scan(opened, store, meter, cancellation);
            } finally {
                close(opened);
            }
        } catch (CancellationException stopped) {
            return new ScanResult(0, 0, true, new StageTimes());
        }
    }

    private ScanResult scan(
            ArchiveOpener.Opened opened, AuditStore store, ProgressMeter meter, CancellationToken cancellation) {
        List<Problem> problems = new ArrayList<>(opened.problems());
        meter.phase(ScanProgress.Phase.READING);
        Map<String, Archive> archives = new LinkedHashMap<>();
        ArchiveIntake intake = new ArchiveIntake(store, cancellation);
        for (Archive archive : opened.archives()) {
            takeUp(archive, intake, archives, problems);
        }
        store.saveInputProblems(problems);
        store.saveInputs(Stream.concat(exports.stream(), savedPhotos.stream()).toList());
        SavedPhotos.match(store);
        store.prepareExamination(leftOut(), Pipeline.VERSION, Pipeline.from(options.effort()));
        startCounting(meter, store, archives.keySet());
        Examination examination = new Examination(engine, store, archives, options, meter, cancellation);
        long analysed = examination.run();
        meter.phase(ScanProgress.Phase.COMPARING);
        CopyJoining.run(store);
        if (examination.vanished().isEmpty() && !(isAnyMissing(problems) && store.isAnythingWaiting())) {
            group(store, meter, cancellation);
        } else {
            // People of a part would give the whole other ids than an undisturbed scan does.
            problems.addAll(examination.vanished());
            if (areFacesNew(store)) {
                problems.add(new Problem(null, ProblemCode.PEOPLE_WAIT, List.of()));
            }
            store.saveInputProblems(problems);
        }
        meter.phase(ScanProgress.Phase.FINISHED);
        return new ScanResult(archives.size(), analysed, cancellation.isCancelled(), examination.times());
    }

    /** Whether something that was named could not be read, so that what waits in the store may be of it. */
    private static boolean isAnyMissing(List<Problem> problems) {
        return problems.stream().map(Problem::code).anyMatch(MISSING::contains);
    }

    private static boolean areFacesNew(AuditStore store) {
        boolean[] any = new boolean[1];
        try (AuditQuery query = store.query()) {
            // Asked first: the faces are all opened to see whether there are any.
            if (query.isGroupingCurrent()) {
                return false;
            }
            query.forEachPhotosFaces((photo, faces) -> any[0] |= !faces.isEmpty());
            return any[0];
        }
    }

    /** What is stopped here is done by the next scan; until then nobody is told from anybody. */
    private static void group(AuditStore store, ProgressMeter meter, CancellationToken cancellation) {
        try {
            PeopleGrouping.runIfNeeded(store, new GroupingProgress() {
                @Override
                public void check() {
                    cancellation.goOn();
                }

                @Override
                public void compared(double share) {
                    meter.compared(share / PeopleGrouping.PASSES);
                }
            });
        } catch (CancellationException stopped) {
            meter.phase(ScanProgress.Phase.COMPARING);
        }
    }

    private static void close(ArchiveOpener.Opened opened) {
        try {
            opened.close();
        } catch (IOException failure) {
            LOG.failure("Closing the archives", failure);
        }
    }

    private static void takeUp(
            Archive archive, ArchiveIntake intake, Map<String, Archive> archives, List<Problem> problems) {
        try {
            archives.put(intake.take(archive), archive);
        } catch (IOException failure) {
            LOG.failure("Reading an archive", failure);
            Path location = archive.parts().get(0).tree().location();
            problems.add(Problem.of(
                    Files.notExists(location) ? ProblemCode.ARCHIVE_VANISHED : ProblemCode.ZIP_BROKEN,
                    location.toString()));
        }
    }

    private Set<AppearanceKind> leftOut() {
        EnumSet<AppearanceKind> kinds = EnumSet.copyOf(ScanOptions.LEFT_OUT);
        kinds.removeAll(options.included());
        return kinds;
    }

    private static void startCounting(ProgressMeter meter, AuditStore store, Set<String> archives) {
        long total = 0;
        long done = 0;
        for (String archive : archives) {
            AuditStore.Progress progress = store.progress(archive);
            total += progress.inScope();
            done += progress.examined();
            meter.videos().expect(WaitingVideos.of(store, archive));
        }
        meter.start(done, total);
    }
}
