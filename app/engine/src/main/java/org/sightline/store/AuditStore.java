package org.sightline.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Evidence;
import org.sightline.model.KeptCorrection;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.StepMark;
import org.sightline.model.StoredGrouping;
import org.sightline.store.Contents.ArchiveContent;
import org.sightline.store.Contents.ReportContent;
import org.sightline.store.Contents.SettingContent;
import org.sightline.system.FailPoints;
import org.sightline.vault.KeyWrapping;
import org.sightline.vault.Passphrase;

/** An audit's file: what is written of it. Writing is for one thread; {@link #query} reads beside it. */
public final class AuditStore implements AutoCloseable {

    private static final Set<ProblemCode> TRIED_AGAIN =
            Set.of(ProblemCode.FILE_UNREADABLE, ProblemCode.ANALYSIS_FAILED);

    /** Names the setting that holds the version of what examined last. */
    static final String EXAMINER = "examiner";

    private final Database database;

    private AuditStore(Database database) {
        this.database = database;
    }

    /**
     * Opens a store, or makes one.
     *
     * @throws StoreException if the file is no store, one of another version, open elsewhere, damaged, or its key is missing
     */
    public static AuditStore open(Path file, KeySource keys, FailPoints failPoints) {
        return complete(Database.open(file, new Unlocking(file, keys), failPoints));
    }

    /** A damage that leaves the file readable is noticed before anything is told of it. */
    private static AuditStore complete(Database database) {
        try {
            ArchiveRows.read(database.writer()).checkComplete(database.writer());
            return new AuditStore(database);
        } catch (SQLException failure) {
            database.close();
            throw StoreException.of(database.file(), StoreException.Doing.READ, failure);
        } catch (StoreException failure) {
            database.close();
            throw Database.named(database.file(), failure);
        }
    }

    /** A new store whose key is never written: nobody can open it after this. */
    public static AuditStore temporary(Path file) {
        return new AuditStore(Database.open(file, new Unlocking(file, null), FailPoints.NONE));
    }

    public Path file() {
        return database.file();
    }

    /** A view of what is committed; the caller closes it. */
    public AuditQuery query() {
        return new AuditQuery(database.file(), database.reader());
    }

    /** Grows with each change: what was read at the same number is what it is now. */
    public long changes() {
        return database.commits();
    }

    /** What opens the store. */
    public KeyWrapping.Protection protection() {
        return database.vault().wrapping().protection();
    }

    /** The store's own random id; its key file is named after it. */
    public String id() {
        return database.vault().store();
    }

    /**
     * Protects the store with another passphrase, or with a key file where null is given. What is in it is not written
     * anew; whoever has an old copy of the file and its old passphrase can still open that copy.
     */
    public void protect(@Nullable Passphrase passphrase, KeySource keys) {
        Unlocking unlocking = new Unlocking(database.file(), keys);
        String store = id();
        KeyWrapping wrapping = passphrase == null
                ? unlocking.wrapWithKeyFile(database.key(), store)
                : unlocking.wrap(database.key(), store, passphrase);
        database.transaction("a new protection", connection -> new VaultRow(store, wrapping).write(connection.sql()));
        database.checkpoint();
    }

    /** Whether the archive was taken up before with this very listing. */
    public boolean isCurrent(Platform platform, String identity, String listing) {
        return reading(connection -> {
            Sealer sealer = connection.sealer();
            try (PreparedStatement query =
                    connection.prepare("SELECT listing_hash FROM archive WHERE identity_hash = ?")) {
                Rows.set(query, ArchiveRows.identityHash(sealer, platform, identity));
                try (ResultSet row = query.executeQuery()) {
                    return row.next() && Arrays.equals(row.getBytes(1), sealer.hash("listing", listing));
                }
            }
        });
    }

    /**
     * What an archive is called and what it is made of.
     *
     * @param listing digest of the names and fingerprints of all its files
     */
    public record ArchiveHeader(
            Platform platform, String identity, String format, String basis, String listing, List<String> parts) {}

    /** Fills an import. */
    @FunctionalInterface
    public interface Importer {
        void fill(ArchiveImport archive);
    }

    /** Takes up an archive as one transaction: if it is interrupted, the store is as it was before. */
    public void importArchive(ArchiveHeader header, Importer importer) {
        database.transaction("an archive", connection -> {
            try (ArchiveImport archive = ArchiveImport.begin(connection, header)) {
                importer.fill(archive);
                archive.finish();
            }
        });
    }

    /** The archive's id, if it was taken up. */
    public Optional<String> archiveId(Platform platform, String identity) {
        return reading(connection -> {
            try (PreparedStatement query =
                    connection.prepare("SELECT id, sealed FROM archive WHERE identity_hash = ?")) {
                Rows.set(query, ArchiveRows.identityHash(connection.sealer(), platform, identity));
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(connection
                                    .sealer()
                                    .open(
                                            SealedColumn.ARCHIVE,
                                            row.getLong("id"),
                                            Rows.bytes(row, "sealed"),
                                            ArchiveContent.class)
                                    .id())
                            : Optional.empty();
                }
            }
        });
    }

    /** Is told of saved pictures first and then of places that lack one, and says which belong together. */
    public interface SavedPhotoMatches {

        void saved(long file, String path);

        void waiting(long appearance, Appearance told);

        List<SavedPlace> matched();
    }

    /**
     * An appearance and the saved picture of it.
     *
     * @param evidence how it is known that the picture was saved from there
     */
    public record SavedPlace(long appearance, long file, Evidence evidence) {}

    /**
     * Joins appearances whose archives lack the picture with pictures that were saved by hand; what was joined before is joined
     * anew.
     *
     * @param format of the archives of saved pictures
     */
    public void matchSavedPhotos(String format, SavedPhotoMatches matches) {
        database.transaction("saved pictures", connection -> new SavedPhotoRows(connection).match(format, matches));
    }

    /**
     * Sets what is to be examined, and puts back what an older version examined.
     *
     * @param leftOut kinds of appearances that alone bring no picture into scope
     * @param examiner version of what examines; another may read more
     * @param pipelines marks of photos whose results count
     */
    public void prepareExamination(Set<AppearanceKind> leftOut, String examiner, Set<String> pipelines) {
        database.transaction(
                "what is to be examined",
                connection -> new WaitingRows(connection).prepare(leftOut, examiner, pipelines));
    }

    static void setting(SealedConnection connection, String name, String value) throws SQLException {
        try (PreparedStatement setting = connection.prepare(
                "INSERT INTO setting (name, sealed) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed")) {
            Rows.set(
                    setting,
                    name,
                    connection.sealer().seal(SealedColumn.SETTING, Sealer.rowOf(name), new SettingContent(value)));
            setting.executeUpdate();
        }
    }

    /** Files that wait, by id. */
    public List<StoredFile> waitingFiles(String archive, long afterId, int most) {
        return reading(connection -> new WaitingRows(connection).files(archive, afterId, most));
    }

    /**
     * The same of a part of them.
     *
     * @param shown those that stand where others may see them, or those that do not
     */
    public List<StoredFile> waitingFiles(String archive, boolean shown, long afterId, int most) {
        return reading(connection -> new WaitingRows(connection).files(archive, shown, afterId, most));
    }

    /** Videos that wait, by id. */
    public List<StoredFile> waitingVideos(String archive, long afterId, int most) {
        return reading(connection -> new WaitingRows(connection).videos(archive, afterId, most));
    }

    /** Whether a picture or a video waits to be examined, of whatever archive. */
    public boolean isAnythingWaiting() {
        return number("SELECT EXISTS (SELECT 1 FROM file WHERE state = 'FOUND' AND media <> 'OTHER' AND in_scope = 1)")
                > 0;
    }

    /** Bytes of the file, and of what is written beside it. */
    public long bytes() {
        return number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    }

    /** Bytes that the results of photos take, without what the file needs to find them. */
    public long resultBytes() {
        return number("""
                SELECT (SELECT coalesce(sum(length(sealed) + length(id)), 0) FROM photo)
                  + (SELECT coalesce(sum(length(sealed) + length(photo)), 0) FROM face)
                """);
    }

    private long number(String sql) {
        return reading(connection -> {
            try (Statement statement = connection.sql().createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                return row.getLong(1);
            }
        });
    }

    /**
     * How far an archive has come.
     *
     * @param inScope pictures and videos that are to be examined
     * @param examined those of them that were
     */
    public record Progress(long inScope, long examined) {}

    public Progress progress(String archive) {
        return reading(connection -> new WaitingRows(connection).progress(archive));
    }

    /** Keeps results as one transaction. */
    public void save(List<FileResult> results) {
        database.transaction("results", connection -> {
            try (PreparedStatement update = connection.prepare(
                    "UPDATE file SET state = ?, photo = ?, shown = ?, problem = ?, retry = ? WHERE id = ?")) {
                for (FileResult result : results) {
                    save(connection, update, result);
                }
            }
        });
    }

    private static void save(SealedConnection connection, PreparedStatement update, FileResult result)
            throws SQLException {
        Sealer sealer = connection.sealer();
        FileState state = FileState.EXAMINED;
        byte[] photo = null;
        Problem problem = null;
        if (result instanceof FileResult.Watched watched) {
            WatchedRows.save(connection, watched.photo(), watched.pipeline(), watched.part());
        } else if (result instanceof FileResult.Analysed analysed) {
            PhotoRows.save(connection, analysed);
            photo = sealer.photo(analysed.photo().id());
        } else if (result instanceof FileResult.Known known) {
            photo = sealer.photo(known.photo());
        } else if (result instanceof FileResult.Failed failed) {
            state = failed.state();
            problem = failed.problem();
        }
        for (long file : result.files()) {
            Rows.set(
                    update,
                    state,
                    photo,
                    photo,
                    problem == null ? null : FileRows.sealProblem(sealer, SealedColumn.FILE_PROBLEM, file, problem),
                    problem != null && TRIED_AGAIN.contains(problem.code()),
                    file);
            update.executeUpdate();
        }
    }

    /**
     * Shows copies as one photo, films with their stills, and all others as themselves, as one transaction.
     *
     * @param copies the photo that each copy is shown as
     * @param films the file of the still that each film's file is shown with
     */
    public void show(Map<PhotoId, PhotoId> copies, Map<Long, Long> films) {
        database.transaction("which photos are one", connection -> ShownRows.save(connection, copies, films));
    }

    /** Replaces the problems that concern no archive: inputs that could not be opened. */
    public void saveInputProblems(List<Problem> problems) {
        database.transaction("problems of inputs", connection -> {
            try (Statement statement = connection.sql().createStatement()) {
                statement.executeUpdate("DELETE FROM problem WHERE archive IS NULL");
            }
            long id = nextId(connection, "problem");
            try (PreparedStatement insert =
                    connection.prepare("INSERT INTO problem (id, archive, sealed) VALUES (?,NULL,?)")) {
                for (Problem problem : problems) {
                    Rows.set(insert, id, FileRows.sealProblem(connection.sealer(), SealedColumn.PROBLEM, id, problem));
                    insert.executeUpdate();
                    id++;
                }
            }
        });
    }

    /**
     * Keeps and forgets answers as one transaction. One that widens another of the same call names it by its place there,
     * counted from -1 downwards; what widens a forgotten one is forgotten with it.
     *
     * @param fresh answers without a number
     * @param forgotten numbers of answers; one that is not there is passed over
     * @return the fresh ones with their numbers
     */
    public List<Answer> saveAnswers(List<Answer> fresh, Set<Long> forgotten) {
        List<Answer> kept = new ArrayList<>();
        database.transaction("answers", connection -> kept.addAll(AnswerRows.save(connection, fresh, forgotten)));
        return kept;
    }

    /**
     * Keeps corrections, in place of those with the same numbers, and removes others, as one transaction.
     *
     * @param gone numbers
     */
    public void saveCorrections(List<KeptCorrection> corrections, Set<Long> gone) {
        database.transaction("corrections", connection -> CorrectionRows.save(connection, corrections, gone));
    }

    /** Keeps what the user made of the plan's steps, in place of what was kept before. */
    public void saveChecklist(List<StepMark> marks) {
        database.transaction(
                "the checklist", connection -> setting(connection, Checklist.SETTING, Checklist.text(marks)));
    }

    /** Keeps what a grouping of the faces that are there now found. */
    public void saveGrouping(StoredGrouping grouping) {
        database.transaction("people", connection -> PeopleRows.save(connection, grouping));
    }

    /** Remembers where archives lie, so that a later report finds their pictures. */
    public void saveInputs(List<Path> inputs) {
        List<Path> known;
        try (AuditQuery query = query()) {
            known = query.inputs();
        }
        List<Path> all = Inputs.joined(known, inputs);
        if (!all.equals(known)) {
            database.transaction(
                    "where the archives lie", connection -> setting(connection, Inputs.SETTING, Inputs.text(all)));
        }
    }

    /**
     * Remembers where reports were written, so that they can be removed with the store.
     *
     * @param files in the folder, or in folders within it
     */
    public void saveReport(Path folder, List<Path> files) {
        Path place = folder.toAbsolutePath().normalize();
        ReportContent content = new ReportContent(
                place.toString(),
                files.stream()
                        .map(file -> place.relativize(file.toAbsolutePath().normalize())
                                .toString())
                        .toList());
        try (AuditQuery query = query()) {
            if (query.reports().contains(content)) {
                return;
            }
        }
        database.transaction("where reports are", connection -> {
            long id = nextId(connection, "report");
            try (PreparedStatement insert = connection.prepare("INSERT INTO report (id, sealed) VALUES (?,?)")) {
                Rows.set(insert, id, connection.sealer().seal(SealedColumn.REPORT, id, content));
                insert.executeUpdate();
            }
        });
    }

    /** A number that no row of the table has; a value is sealed for its row before the row is there. */
    static long nextId(SealedConnection connection, String table) throws SQLException {
        try (PreparedStatement query = connection.prepare("SELECT coalesce(max(id), 0) + 1 FROM " + table);
                ResultSet row = query.executeQuery()) {
            return row.getLong(1);
        }
    }

    /** How often the photo was analysed that was analysed most often; more than once is work done twice. */
    int mostAnalyses() {
        return (int) number("SELECT coalesce(max(analyses), 0) FROM photo");
    }

    /** Lets the file grow by so many pages only, as a full disk does; for tests. */
    void limitPages(int more) {
        database.limitPages(more);
    }

    /** Reads with the connection that writes. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(SealedConnection connection) throws SQLException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            return reading.read(database.writer());
        } catch (SQLException failure) {
            throw StoreException.of(database.file(), StoreException.Doing.READ, failure);
        } catch (StoreException failure) {
            throw Database.named(database.file(), failure);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
