package org.sightline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.Answers;
import org.sightline.model.AppearanceKind;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Assumption;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;
import org.sightline.model.PersonId;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Problem;
import org.sightline.model.Unseen;
import org.sightline.store.AuditQuery;
import org.sightline.store.AuditStore;
import org.sightline.store.FilmFile;
import org.sightline.store.StoredProblem;
import org.sightline.system.AppFolders;
import org.sightline.vault.KeyWrapping;

/** An open audit: what scans put into it and what can be asked of it. Reading and one scan may go on at the same time. */
public final class Audit implements AutoCloseable {

    private final AuditStore store;
    private final @Nullable TemporaryFolder temporary;
    private final Messages messages = Messages.english();
    private volatile @Nullable CachedPeople people;

    Audit(AuditStore store, @Nullable TemporaryFolder temporary) {
        this.store = store;
        this.temporary = temporary;
    }

    /** An audit that is gone when it is closed; one that a crash left behind is removed at the next call. */
    static Audit temporary(AppFolders folders) {
        try {
            TemporaryFolder folder = TemporaryFolder.create(folders.temporary());
            return new Audit(AuditStore.temporary(folder.path().resolve("audit.sightline")), folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "No folder for a temporary store could be made in " + folders.temporary(), failure);
        }
    }

    AuditStore store() {
        return store;
    }

    /** What the user said, for good and for this question. */
    static Answers answers(AuditQuery query, List<Assumption> assumptions) {
        return new Answers(query.answers(), assumptions, query.accounts());
    }

    /** What was read of people when so much had been written. */
    private record CachedPeople(long changes, PeopleSnapshot snapshot) {}

    /** Whose each face is, as it was when the query was opened or later. */
    PeopleSnapshot people(AuditQuery query) {
        long changes = store.changes();
        CachedPeople cached = people;
        if (cached == null || cached.changes() != changes) {
            cached = new CachedPeople(changes, PeopleSnapshot.load(query));
            people = cached;
        }
        return cached.snapshot();
    }

    /** Judges what one query tells. */
    private PhotoJudgement judgement(AuditQuery query, List<Assumption> assumptions) {
        return new PhotoJudgement(answers(query, assumptions), people(query));
    }

    /** Takes a photo. */
    @FunctionalInterface
    public interface PhotoVisitor<X extends Exception> {
        void visit(JudgedPhoto photo) throws X;
    }

    /** Every photo that was examined, by id, judged under the user's answers. */
    public <X extends Exception> void forEachPhoto(List<Assumption> assumptions, PhotoVisitor<X> visitor) throws X {
        try (AuditQuery query = store.query()) {
            PhotoJudgement judgement = judgement(query, assumptions);
            query.forEachPhoto((photo, appearances) -> visitor.visit(judgement.of(photo, appearances)));
        }
    }

    public Optional<JudgedPhoto> photo(PhotoId id, List<Assumption> assumptions) {
        try (AuditQuery query = store.query()) {
            return query.photo(id).map(photo -> judgement(query, assumptions).of(photo, query.appearances(photo.id())));
        }
    }

    /** Files of films that lie beside a still and are shown with it. */
    List<FilmFile> films(PhotoId still) {
        try (AuditQuery query = store.query()) {
            return query.films(still);
        }
    }

    /** The photo whose id begins so, if there is exactly one. */
    public Optional<JudgedPhoto> photoByShortId(String start, List<Assumption> assumptions) {
        try (AuditQuery query = store.query()) {
            return query.photoByShortId(start)
                    .map(photo -> judgement(query, assumptions).of(photo, query.appearances(photo.id())));
        }
    }

    /** Takes an appearance. */
    @FunctionalInterface
    public interface AppearanceVisitor<X extends Exception> {
        void visit(PlacedAppearance appearance) throws X;
    }

    /** Appearances whose picture is not in the archive, in the archives' order. */
    public <X extends Exception> void forEachWaiting(List<Assumption> assumptions, AppearanceVisitor<X> visitor)
            throws X {
        try (AuditQuery query = store.query()) {
            Answers answers = answers(query, assumptions);
            query.forEachWaiting(placed -> visitor.visit(PhotoJudgement.answered(placed, answers)));
        }
    }

    /** The photos of a list, in its order, judged under the user's answers; what is not there any more is left out. */
    public <X extends Exception> void forEachPhoto(
            List<PhotoId> ids, List<Assumption> assumptions, PhotoVisitor<X> visitor) throws X {
        try (AuditQuery query = store.query()) {
            PhotoJudgement judgement = judgement(query, assumptions);
            for (PhotoId id : ids) {
                Optional<Photo> photo = query.photo(id);
                if (photo.isPresent()) {
                    visitor.visit(judgement.of(
                            photo.get(), query.appearances(photo.get().id())));
                }
            }
        }
    }

    /** What was not looked at, and what is told of and not there. */
    public Unseen unseen() {
        try (AuditQuery query = store.query()) {
            return query.unseen();
        }
    }

    /** Where the archives lay when they were examined, oldest first. */
    public List<Path> inputs() {
        try (AuditQuery query = store.query()) {
            return query.inputs();
        }
    }

    /** Whether a folder is that of an archive which was examined, or lies within one: nothing is written there. */
    public boolean isWithinArchive(Path folder) {
        Path asked = real(folder);
        return inputs().stream().filter(Files::isDirectory).anyMatch(input -> asked.startsWith(real(input)));
    }

    /** Links are followed as far as the path is there. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            } catch (IOException notThere) {
                // Its parent may be.
            }
        }
        return whole;
    }

    /** Remembers where archives lie before they are examined, so that a scan that is stopped early can go on. */
    public void rememberInputs(List<Path> inputs) {
        store.saveInputs(inputs);
    }

    /** What the last scan examined of that which is left out unless asked for; nothing before the first one. */
    public Set<AppearanceKind> included() {
        try (AuditQuery query = store.query()) {
            EnumSet<AppearanceKind> included = EnumSet.noneOf(AppearanceKind.class);
            query.leftOut().ifPresent(leftOut -> {
                included.addAll(ScanOptions.LEFT_OUT);
                included.removeAll(leftOut);
            });
            return included;
        }
    }

    /** Whether a passphrase opens it; else a key file does, or nothing where it is temporary. */
    public boolean hasPassphrase() {
        return store.protection() == KeyWrapping.Protection.PASSPHRASE;
    }

    /** The version of what examined last; empty before the first scan. */
    public Optional<String> examiner() {
        try (AuditQuery query = store.query()) {
            return query.examiner();
        }
    }

    public List<ArchiveInfo> archives() {
        try (AuditQuery query = store.query()) {
            return query.archives();
        }
    }

    /** Takes a problem. */
    @FunctionalInterface
    public interface ProblemVisitor<X extends Exception> {
        void visit(AuditProblem problem) throws X;
    }

    /** Everything that could not be read or examined, in a stable order. */
    public <X extends Exception> void forEachProblem(ProblemVisitor<X> visitor) throws X {
        forEachProblem(messages, visitor);
    }

    /** The same in another language. */
    public <X extends Exception> void forEachProblem(Messages words, ProblemVisitor<X> visitor) throws X {
        try (AuditQuery query = store.query()) {
            query.forEachProblem(stored -> visitor.visit(inWords(stored, words)));
        }
    }

    private static AuditProblem inWords(StoredProblem stored, Messages words) {
        Problem problem = stored.problem();
        return new AuditProblem(stored.archive(), problem.path(), problem.code().code(), words.of(problem));
    }

    /** The first problems, for a list on a screen. */
    public List<AuditProblem> problems(int most, Messages words) {
        List<AuditProblem> problems = new ArrayList<>();
        try (AuditQuery query = store.query()) {
            query.forEachProblem(stored -> {
                if (problems.size() < most) {
                    problems.add(inWords(stored, words));
                }
            });
        }
        return problems;
    }

    /** Whether there is nothing at all: no picture, readable or not, no video, and none that is listed and missing. */
    public boolean isEmpty() {
        boolean pictures = archives().stream()
                .anyMatch(archive -> archive.photos() + archive.unreadable() + archive.notExamined() > 0);
        try (AuditQuery query = store.query()) {
            return !pictures && !query.anyWaiting();
        }
    }

    public AuditSummary summary(List<Assumption> assumptions) {
        Totals totals = new Totals();
        forEachPhoto(assumptions, totals::add);
        long[] waitingAndProblems = new long[2];
        forEachWaiting(assumptions, appearance -> waitingAndProblems[0]++);
        forEachProblem(problem -> waitingAndProblems[1]++);
        return totals.summary(archives(), waitingAndProblems[0], waitingAndProblems[1]);
    }

    /** Adds up photo by photo. */
    private static final class Totals {
        private long publicFaces;
        private long unknownFaces;
        private long notPublicFaces;
        private long formerlyPublic;
        private long photos;
        private long videos;
        private long faces;
        private final Set<PersonId> people = new HashSet<>();
        private long withLocation;
        private final Map<Audience, Long> byAudience = new EnumMap<>(Audience.class);
        private final Map<Exposure, Long> byExposure = new EnumMap<>(Exposure.class);

        void add(JudgedPhoto judged) {
            Photo photo = judged.photo();
            photos++;
            videos += photo.isVideo() ? 1 : 0;
            faces += photo.faces().size();
            judged.faces().stream()
                    .map(PhotoFace::person)
                    .filter(Objects::nonNull)
                    .forEach(person -> people.add(person.id()));
            publicFaces += judged.isPublicWithIdentifiableFace() ? 1 : 0;
            unknownFaces += judged.isUnknownWithIdentifiableFace() ? 1 : 0;
            notPublicFaces += judged.isNotPublicWithIdentifiableFace() ? 1 : 0;
            formerlyPublic += judged.formerlyPublic() ? 1 : 0;
            withLocation += judged.location() == null ? 0 : 1;
            byAudience.merge(judged.audience(), 1L, Long::sum);
            byExposure.merge(judged.exposure(), 1L, Long::sum);
        }

        AuditSummary summary(List<ArchiveInfo> archives, long waiting, long problems) {
            return new AuditSummary(
                    publicFaces,
                    unknownFaces,
                    notPublicFaces,
                    formerlyPublic,
                    photos,
                    videos,
                    faces,
                    people.size(),
                    byAudience,
                    byExposure,
                    withLocation,
                    archives.stream().mapToLong(ArchiveInfo::unreadable).sum(),
                    archives.stream().mapToLong(ArchiveInfo::notExamined).sum(),
                    waiting,
                    problems);
        }
    }

    /**
     * Remembers where reports were written, so that wiping the audit removes them, too.
     *
     * @param files in the folder, or in folders within it
     */
    public void rememberReport(Path folder, List<Path> files) {
        if (temporary == null) {
            store.saveReport(folder, files);
        }
    }

    @Override
    public void close() {
        store.close();
        if (temporary != null) {
            temporary.close();
        }
    }
}
