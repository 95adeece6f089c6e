package org.sightline.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.EntryPath;
import org.sightline.face.Pipeline;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Audience;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.store.AuditQuery;
import org.sightline.store.AuditStore;
import org.sightline.store.MediaType;
import org.sightline.system.PrivateLog;

/**
 * Looks at exports before they are scanned: what is there, what would be examined, how long it would take and how large the
 * store would become. The lists are read in full, into a temporary store that is gone afterwards; pictures are not, but for the
 * few that are measured.
 */
public final class PreviewJob {

    private static final PrivateLog LOG = PrivateLog.of(PreviewJob.class);

    /** Endings of pictures that this version counts and does not read. */
    private static final Set<String> NOT_READ =
            Set.of("jxl", "jp2", "psd", "dng", "cr2", "cr3", "nef", "arw", "raf", "orf", "rw2");

    private final Engine engine;
    private final Stores stores;
    private final List<Path> exports;
    private final List<Path> savedPhotos;
    private final ScanOptions options;
    private final Messages words;

    public PreviewJob(Engine engine, Stores stores, List<Path> exports, ScanOptions options) {
        this(engine, stores, exports, options, Messages.english());
    }

    /** @param words of the language in which problems are told */
    public PreviewJob(Engine engine, Stores stores, List<Path> exports, ScanOptions options, Messages words) {
        this(engine, stores, exports, List.of(), options, words);
    }

    /**
     * @param savedPhotos folders of pictures that were saved by hand
     * @param words of the language in which problems are told
     */
    public PreviewJob(
            Engine engine,
            Stores stores,
            List<Path> exports,
            List<Path> savedPhotos,
            ScanOptions options,
            Messages words) {
        this.words = words;
        this.engine = engine;
        this.stores = stores;
        this.exports = List.copyOf(exports);
        this.savedPhotos = List.copyOf(savedPhotos);
        this.options = options;
    }

    /**
     * Runs on this thread.
     *
     * @param measure whether to examine some pictures, for half a minute at most, to tell how long all of them take
     * @throws CancellationException if it was asked to stop
     */
    public ScanPreview run(boolean measure, CancellationToken cancellation) {
        return run(measure, PreviewListener.NONE, cancellation);
    }

    /** The same, telling on this thread how far it has come. */
    public ScanPreview run(boolean measure, PreviewListener listener, CancellationToken cancellation) {
        ArchiveOpener.Opened opened = engine.open(exports, savedPhotos, bytes -> {
            cancellation.throwIfCancelled();
            listener.unpacked(bytes);
        });
        try (Audit audit = stores.temporary()) {
            return preview(opened, audit, measure, listener, cancellation);
        } finally {
            try {
                opened.close();
            } catch (IOException failure) {
                LOG.failure("Closing the archives", failure);
            }
        }
    }

    private ScanPreview preview(
            ArchiveOpener.Opened opened,
            Audit audit,
            boolean measure,
            PreviewListener listener,
            CancellationToken cancellation) {
        AuditStore store = audit.store();
        List<Problem> problems = new ArrayList<>(opened.problems());
        Map<String, Archive> archives = new LinkedHashMap<>();
        ArchiveIntake intake = new ArchiveIntake(store, cancellation);
        for (Archive archive : opened.archives()) {
            try {
                archives.put(intake.take(archive), archive);
            } catch (IOException failure) {
                LOG.failure("Reading an archive", failure);
                problems.add(Problem.of(
                        ProblemCode.ZIP_BROKEN,
                        archive.parts().get(0).tree().location().toString()));
            }
        }
        store.saveInputProblems(problems);
        SavedPhotos.match(store);
        EnumSet<AppearanceKind> leftOut = EnumSet.copyOf(ScanOptions.LEFT_OUT);
        leftOut.removeAll(options.included());
        store.prepareExamination(leftOut, Pipeline.VERSION, Pipeline.from(options.effort()));
        long begun = store.bytes();
        List<ScanPreview.Contents> contents = contents(store, archives);
        long total = contents.stream().mapToLong(ScanPreview.Contents::inScope).sum();
        List<AuditProblem> ofArchives = new ArrayList<>();
        audit.forEachProblem(words, problem -> {
            // Of videos that are to be examined that holds only once they were not.
            boolean isToCome = problem.code().equals(ProblemCode.VIDEOS_NOT_EXAMINED.code());
            if (!isToCome && (problem.archive() == null || problem.path() == null)) {
                ofArchives.add(problem);
            }
        });
        WaitingVideos videos = archives.keySet().stream()
                .map(archive -> WaitingVideos.of(store, archive))
                .reduce(WaitingVideos.NONE, WaitingVideos::and);
        ScanPreview counted =
                new ScanPreview(contents, ofArchives, total, videos.files(), null, disk(store, begun, total, 0));
        if (!measure || total + videos.files() == 0) {
            return counted;
        }
        listener.counted(counted);
        Calibration.Outcome measured =
                new Calibration(engine, store, archives, options, cancellation, System::nanoTime).run(total);
        return new ScanPreview(
                contents,
                ofArchives,
                total,
                videos.files(),
                videos.with(measured.time(), options.threads()),
                disk(store, begun, total, measured.photos()));
    }

    /** Results are sealed values; the file takes up to twice their size for them. */
    private static ScanPreview.Disk disk(AuditStore store, long begun, long total, long photos) {
        if (total == 0) {
            return new ScanPreview.Disk(begun, begun, begun);
        }
        if (photos == 0) {
            return new ScanPreview.Disk(begun, null, null);
        }
        long results = store.resultBytes() * total / photos;
        return new ScanPreview.Disk(begun, begun + results, begun + 2 * results);
    }

    private static List<ScanPreview.Contents> contents(AuditStore store, Map<String, Archive> archives) {
        List<ScanPreview.Contents> contents = new ArrayList<>();
        try (AuditQuery query = store.query()) {
            for (ArchiveInfo info : query.archives()) {
                Archive archive = archives.get(info.id());
                if (archive != null) {
                    contents.add(new Count().of(query, store, info, archive));
                }
            }
        }
        return contents;
    }

    /** Counts one archive. */
    private static final class Count {
        private final Map<AppearanceKind, Long> appearances = new EnumMap<>(AppearanceKind.class);
        private long outOfSight;
        private long unknown;
        private long missing;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        ScanPreview.Contents of(AuditQuery query, AuditStore store, ArchiveInfo info, Archive archive) {
            query.forEachAppearance(info.id(), placed -> add(placed.appearance(), placed.filePath() == null));
            Map<MediaType, Long> media = query.media(info.id());
            return new ScanPreview.Contents(
                    info,
                    appearances,
                    outOfSight,
                    unknown,
                    missing,
                    media.getOrDefault(MediaType.IMAGE, 0L),
                    store.progress(info.id()).inScope()
                            - WaitingVideos.of(store, info.id()).files(),
                    media.getOrDefault(MediaType.VIDEO, 0L),
                    notRead(archive),
                    first,
                    last);
        }

        private void add(Appearance appearance, boolean isMissing) {
            appearances.merge(appearance.kind(), 1L, Long::sum);
            boolean hidden = appearance.audience() == Audience.ONLY_ME && appearance.kind() != AppearanceKind.DELETED;
            outOfSight += hidden ? 1 : 0;
            unknown += appearance.audience().isKnown() ? 0 : 1;
            missing += isMissing ? 1 : 0;
            if (appearance.postedAt() != null) {
                LocalDate day = appearance.postedAt().date();
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }

        private static Map<String, Long> notRead(Archive archive) {
            Map<String, Long> formats = new TreeMap<>();
            try {
                archive.forEachFile(located -> {
                    String ending = EntryPath.extension(located.file().path());
                    if (NOT_READ.contains(ending)) {
                        formats.merge(ending.toUpperCase(Locale.ROOT), 1L, Long::sum);
                    }
                });
            } catch (IOException gone) {
                LOG.failure("Counting formats", gone);
            }
            return formats;
        }
    }
}
