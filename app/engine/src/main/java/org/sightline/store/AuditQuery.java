package org.sightline.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.AppearanceKind;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Copy;
import org.sightline.model.Face;
import org.sightline.model.FilmPart;
import org.sightline.model.Fingerprint;
import org.sightline.model.KeptCorrection;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.StepMark;
import org.sightline.model.StoredGrouping;
import org.sightline.model.Unseen;
import org.sightline.store.Contents.ArchiveContent;
import org.sightline.store.Contents.PhotoContent;
import org.sightline.store.Contents.ReportContent;
import org.sightline.store.Contents.SettingContent;

/** Reads an audit's file in a stable order, photo by photo. For one thread. */
public final class AuditQuery implements AutoCloseable {

    private final Path file;
    private final SealedConnection connection;
    private final Sealer sealer;

    AuditQuery(Path file, SealedConnection connection) {
        this.file = file;
        this.connection = connection;
        this.sealer = connection.sealer();
    }

    /** Reads something; what goes wrong is told in words. */
    @FunctionalInterface
    private interface Reading<T, X extends Exception> {
        T read() throws SQLException, X;
    }

    private <T, X extends Exception> T reading(Reading<T, X> reading) throws X {
        try {
            return reading.read();
        } catch (SQLException failure) {
            throw StoreException.of(file, StoreException.Doing.READ, failure);
        } catch (StoreException failure) {
            throw Database.named(file, failure);
        }
    }

    /** Takes a photo and all its appearances, in the archives' order. */
    @FunctionalInterface
    public interface PhotoVisitor<X extends Exception> {
        void visit(Photo photo, List<PlacedAppearance> appearances) throws X;
    }

    /** Every photo that was examined, by id. */
    public <X extends Exception> void forEachPhoto(PhotoVisitor<X> visitor) throws X {
        this.<Boolean, X>reading(() -> {
            ArchiveRows archives = ArchiveRows.read(connection);
            try (PreparedStatement photos = preparePhoto();
                    PreparedStatement faces = PhotoRows.prepareFaces(connection);
                    PreparedStatement appearances = prepareAppearances()) {
                CopyRows copies = new CopyRows(connection);
                for (PhotoOrder.Entry entry : PhotoOrder.of(PhotoOrder.SHOWN, connection)) {
                    Photo photo = photo(photos, faces, entry.row());
                    if (photo != null) {
                        copies.begin(entry.row(), photo);
                        visitor.visit(photo, appearances(appearances, copies, archives, entry.row()));
                    }
                }
            }
            return true;
        });
    }

    /** Takes a photo with its faces. */
    @FunctionalInterface
    public interface FacesVisitor {
        void visit(PhotoId photo, List<Face> faces);
    }

    /** The faces of every photo that was examined, in no order that means anything. */
    public void forEachPhotosFaces(FacesVisitor visitor) {
        this.<Boolean, RuntimeException>reading(() -> {
            try (PreparedStatement photos =
                            connection.prepare("SELECT id, sealed FROM photo WHERE " + PhotoOrder.SHOWN);
                    PreparedStatement faces = PhotoRows.prepareFaces(connection);
                    ResultSet row = photos.executeQuery()) {
                while (row.next()) {
                    byte[] id = Rows.bytes(row, "id");
                    List<Face> found = PhotoRows.faces(faces, sealer, id);
                    if (!found.isEmpty()) {
                        visitor.visit(PhotoRows.id(PhotoRows.open(sealer, id, Rows.bytes(row, "sealed"))), found);
                    }
                }
            }
            return true;
        });
    }

    private PreparedStatement preparePhoto() throws SQLException {
        return connection.prepare("SELECT sealed FROM photo WHERE id = ? AND " + PhotoOrder.SHOWN);
    }

    private @Nullable Photo photo(PreparedStatement query, PreparedStatement faces, byte[] id) throws SQLException {
        Rows.set(query, id);
        try (ResultSet row = query.executeQuery()) {
            return row.next()
                    ? PhotoRows.photo(
                            PhotoRows.open(sealer, id, Rows.bytes(row, "sealed")), PhotoRows.faces(faces, sealer, id))
                    : null;
        }
    }

    /** The photo with these bytes, or the one that it is shown as where it is a copy. */
    public Optional<Photo> photo(PhotoId id) {
        return this.<Optional<Photo>, RuntimeException>reading(() -> shown(sealer.photo(id)));
    }

    private Optional<Photo> shown(byte[] copy) throws SQLException {
        try (PreparedStatement query = preparePhoto();
                PreparedStatement faces = PhotoRows.prepareFaces(connection)) {
            return Optional.ofNullable(photo(query, faces, ShownRows.of(connection, copy)));
        }
    }

    /** The photo whose SHA-256 begins so, if there is exactly one. */
    public Optional<Photo> photoByShortId(String start) {
        if (!start.matches("[0-9a-f]{6,64}")) {
            return Optional.empty();
        }
        return this.<Optional<Photo>, RuntimeException>reading(() -> {
            List<PhotoOrder.Entry> fitting = PhotoOrder.of(PhotoOrder.EXAMINED, connection).stream()
                    .filter(entry -> PhotoOrder.beginsWith(entry, start))
                    .toList();
            if (fitting.size() != 1) {
                return Optional.empty();
            }
            return shown(fitting.get(0).row());
        });
    }

    /** The appearances of a photo that is shown, and of its copies, in the archives' order. */
    public List<PlacedAppearance> appearances(PhotoId id) {
        return this.<List<PlacedAppearance>, RuntimeException>reading(() -> {
            try (PreparedStatement appearances = prepareAppearances()) {
                return appearances(
                        appearances, new CopyRows(connection), ArchiveRows.read(connection), sealer.photo(id));
            }
        });
    }

    /** Takes a photo's size and fingerprint, and the numbers of the archives that hold its bytes. */
    @FunctionalInterface
    public interface FingerprintVisitor {
        void visit(Copy photo, Fingerprint fingerprint, List<Integer> archives);
    }

    /** Every photo that was examined and has a fingerprint, each copy on its own, in no order that means anything. */
    public void forEachFingerprint(FingerprintVisitor visitor) {
        this.<Boolean, RuntimeException>reading(() -> {
            try (PreparedStatement photos =
                            connection.prepare("SELECT id, sealed FROM photo WHERE " + PhotoOrder.EXAMINED);
                    PreparedStatement archives = connection.prepare("SELECT DISTINCT archive FROM file"
                            + " WHERE photo = ? AND state = 'EXAMINED' AND in_scope = 1 ORDER BY archive");
                    ResultSet row = photos.executeQuery()) {
                while (row.next()) {
                    byte[] id = Rows.bytes(row, "id");
                    PhotoContent content = PhotoRows.open(sealer, id, Rows.bytes(row, "sealed"));
                    Fingerprint fingerprint = PhotoRows.fingerprint(content);
                    if (fingerprint != null) {
                        visitor.visit(PhotoRows.copy(content), fingerprint, numbers(archives, id));
                    }
                }
            }
            return true;
        });
    }

    private static List<Integer> numbers(PreparedStatement query, byte[] photo) throws SQLException {
        Rows.set(query, photo);
        List<Integer> numbers = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                numbers.add(row.getInt(1));
            }
        }
        return numbers;
    }

    /** Takes a photo with its faces and its fingerprint. */
    @FunctionalInterface
    public interface ExaminedVisitor<T> {
        T visit(Photo photo, Fingerprint fingerprint);
    }

    /**
     * What is stored of a photo with these very bytes, be it shown as another or not.
     *
     * @throws StoreException if there is none, or none with a fingerprint
     */
    public <T> T examined(PhotoId id, ExaminedVisitor<T> visitor) {
        return this.<T, RuntimeException>reading(() -> {
            byte[] key = sealer.photo(id);
            PhotoContent content = PhotoRows.read(connection, key);
            Fingerprint fingerprint = PhotoRows.fingerprint(content);
            if (fingerprint == null) {
                throw StoreException.damage("A photo's fingerprint is missing");
            }
            return visitor.visit(PhotoRows.photo(content, PhotoRows.readFaces(connection, key)), fingerprint);
        });
    }

    /** The parts of a video that this version looked through, from the first one on. */
    public List<FilmPart> watched(PhotoId id, String pipeline) {
        return this.<List<FilmPart>, RuntimeException>reading(() -> WatchedRows.read(connection, id, pipeline));
    }

    /** Whether the photo was analysed, with one of these marks. */
    public boolean isAnalysed(PhotoId id, Set<String> pipelines) {
        return this.<Boolean, RuntimeException>reading(() -> {
            try (PreparedStatement query = connection.prepare("SELECT pipeline FROM photo WHERE id = ?")) {
                Rows.set(query, sealer.photo(id));
                try (ResultSet row = query.executeQuery()) {
                    return row.next() && pipelines.contains(row.getString(1));
                }
            }
        });
    }

    /** Every file that was examined as a video of its own, in no order that means anything. */
    public void forEachVideo(Consumer<StoredFilm> visitor) {
        this.<Boolean, RuntimeException>reading(() -> {
            new FilmRows(connection).forEachVideo(visitor);
            return true;
        });
    }

    /** The file at a path of an archive, if it was examined and something moves in it or behind it. */
    public Optional<StoredFilm> film(long archive, String path) {
        return this.<Optional<StoredFilm>, RuntimeException>reading(() -> new FilmRows(connection).at(archive, path));
    }

    /** Files of films that are shown with a still, because they lie beside it. */
    public List<FilmFile> films(PhotoId still) {
        return this.<List<FilmFile>, RuntimeException>reading(() -> new FilmRows(connection).shownWith(still));
    }

    private PreparedStatement prepareAppearances() throws SQLException {
        return connection.prepare("SELECT " + AppearanceRows.COLUMNS + """
                , f.media AS media FROM file f JOIN appearance a ON a.file = f.id
                WHERE f.shown = ? ORDER BY a.archive, a.sequence
                """);
    }

    private List<PlacedAppearance> appearances(
            PreparedStatement query, CopyRows copies, ArchiveRows archives, byte[] photo) throws SQLException {
        Rows.set(query, photo);
        List<LivePhotos.Row> appearances = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                byte[] own = Rows.bytes(row, "photo");
                appearances.add(new LivePhotos.Row(
                        AppearanceRows.placed(sealer, archives, row, copies.get(own)),
                        Rows.text(row, "media").equals(MediaType.VIDEO.name()) && !Arrays.equals(own, photo)));
            }
        }
        return LivePhotos.appearances(appearances);
    }

    /** Takes an appearance whose picture is not in its archive. */
    @FunctionalInterface
    public interface AppearanceVisitor<X extends Exception> {
        void visit(PlacedAppearance appearance) throws X;
    }

    /** Whether any appearance's picture is not in its archive. */
    public boolean anyWaiting() {
        return this.<Boolean, RuntimeException>reading(() -> {
            try (PreparedStatement query =
                            connection.prepare("SELECT EXISTS (SELECT 1 FROM appearance WHERE file IS NULL)");
                    ResultSet row = query.executeQuery()) {
                return row.getInt(1) != 0;
            }
        });
    }

    /** Appearances of the kinds in scope whose picture is not in the archive, in the archives' order. */
    public <X extends Exception> void forEachWaiting(AppearanceVisitor<X> visitor) throws X {
        this.<Boolean, X>reading(() -> {
            ArchiveRows archives = ArchiveRows.read(connection);
            String leftOut = LeftOut.sql(LeftOut.parse(setting(connection, LeftOut.SETTING)));
            try (PreparedStatement query = connection.prepare("SELECT " + AppearanceRows.COLUMNS
                            + " FROM appearance a LEFT JOIN file f ON f.id = a.file"
                            + " WHERE a.file IS NULL AND a.kind NOT IN (" + leftOut + ")"
                            + " ORDER BY a.archive, a.sequence");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    visitor.visit(AppearanceRows.placed(sealer, archives, row));
                }
            }
            return true;
        });
    }

    /** How many files of an archive are pictures, videos or others. */
    public Map<MediaType, Long> media(String archive) {
        return this.<Map<MediaType, Long>, RuntimeException>reading(() -> {
            Map<MediaType, Long> counts = new EnumMap<>(MediaType.class);
            try (PreparedStatement query =
                    connection.prepare("SELECT media, count(*) AS files FROM file WHERE archive = ? GROUP BY media")) {
                Rows.set(query, ArchiveRows.read(connection).row(archive));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        counts.put(MediaType.valueOf(Rows.text(row, "media")), row.getLong("files"));
                    }
                }
            }
            return counts;
        });
    }

    /** Every appearance of an archive, joined with its file or not, in the archive's order. */
    public <X extends Exception> void forEachAppearance(String archive, AppearanceVisitor<X> visitor) throws X {
        this.<Boolean, X>reading(() -> {
            ArchiveRows archives = ArchiveRows.read(connection);
            Long row = archives.row(archive);
            try (PreparedStatement query = connection.prepare("SELECT " + AppearanceRows.COLUMNS
                    + " FROM appearance a LEFT JOIN file f ON f.id = a.file WHERE a.archive = ? ORDER BY a.sequence")) {
                Rows.set(query, row);
                try (ResultSet appearance = query.executeQuery()) {
                    while (appearance.next()) {
                        visitor.visit(AppearanceRows.placed(sealer, archives, appearance));
                    }
                }
            }
            return true;
        });
    }

    static @Nullable String setting(SealedConnection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepare("SELECT sealed FROM setting WHERE name = ?")) {
            Rows.set(query, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? connection
                                .sealer()
                                .open(
                                        SealedColumn.SETTING,
                                        Sealer.rowOf(name),
                                        Rows.bytes(row, "sealed"),
                                        SettingContent.class)
                                .value()
                        : null;
            }
        }
    }

    /** What was not looked at. */
    public Unseen unseen() {
        return this.<Unseen, RuntimeException>reading(() -> UnseenRows.count(connection));
    }

    /** Where the archives lay when they were examined, oldest first. */
    public List<Path> inputs() {
        return this.<List<Path>, RuntimeException>reading(() -> Inputs.parse(setting(connection, Inputs.SETTING)));
    }

    /** The version of what examined last; empty before the first scan. */
    public Optional<String> examiner() {
        return this.<Optional<String>, RuntimeException>reading(
                () -> Optional.ofNullable(setting(connection, AuditStore.EXAMINER)));
    }

    /** Kinds of appearances that the last scan left out; empty before the first one. */
    public Optional<Set<AppearanceKind>> leftOut() {
        return this.<Optional<Set<AppearanceKind>>, RuntimeException>reading(
                () -> Optional.ofNullable(setting(connection, LeftOut.SETTING)).map(LeftOut::parse));
    }

    /** The account's handle of each archive that tells one, by the archive's id; counts nothing, and so is quick. */
    public Map<String, String> accounts() {
        return this.<Map<String, String>, RuntimeException>reading(() -> {
            Map<String, String> accounts = new HashMap<>();
            for (ArchiveContent archive : ArchiveRows.read(connection).byRow().values()) {
                if (archive.accountHandle() != null) {
                    accounts.put(archive.id(), archive.accountHandle());
                }
            }
            return accounts;
        });
    }

    public List<ArchiveInfo> archives() {
        return this.<List<ArchiveInfo>, RuntimeException>reading(() -> ArchiveInfos.read(connection));
    }

    /** Takes a problem. */
    @FunctionalInterface
    public interface ProblemVisitor<X extends Exception> {
        void visit(StoredProblem problem) throws X;
    }

    /** Problems of inputs, then of each archive: its own, those of its files in their order, and what holds for all videos. */
    public <X extends Exception> void forEachProblem(ProblemVisitor<X> visitor) throws X {
        this.<Boolean, X>reading(() -> {
            new ProblemRows(connection).forEach(visitor);
            return true;
        });
    }

    /** What the user made of the plan's steps. */
    public List<StepMark> checklist() {
        return this.<List<StepMark>, RuntimeException>reading(
                () -> Checklist.parse(setting(connection, Checklist.SETTING)));
    }

    /** What the user said, in the order it was kept in. */
    public List<Answer> answers() {
        return this.<List<Answer>, RuntimeException>reading(() -> AnswerRows.read(connection));
    }

    /** Corrections of people and faces, in the order in which they were given. */
    public List<KeptCorrection> corrections() {
        return this.<List<KeptCorrection>, RuntimeException>reading(() -> CorrectionRows.read(connection));
    }

    /** What the last grouping found; it may be of other faces than those that are there now. */
    public StoredGrouping grouping() {
        return this.<StoredGrouping, RuntimeException>reading(() -> PeopleRows.read(connection));
    }

    /** Whether the last grouping saw the very faces that are there now. */
    public boolean isGroupingCurrent() {
        return this.<Boolean, RuntimeException>reading(() -> PeopleRows.isCurrent(connection));
    }

    /** Where reports were written. */
    List<ReportContent> reports() {
        return this.<List<ReportContent>, RuntimeException>reading(() -> {
            try (PreparedStatement query = connection.prepare("SELECT id, sealed FROM report ORDER BY id");
                    ResultSet row = query.executeQuery()) {
                List<ReportContent> reports = new ArrayList<>();
                while (row.next()) {
                    reports.add(sealer.open(
                            SealedColumn.REPORT, row.getLong("id"), Rows.bytes(row, "sealed"), ReportContent.class));
                }
                return reports;
            }
        });
    }

    /** Every file that was written as part of a report. */
    public List<Path> reportFiles() {
        List<Path> files = new ArrayList<>();
        for (ReportContent report : reports()) {
            report.files().forEach(name -> files.add(Path.of(report.folder()).resolve(name)));
        }
        return files;
    }

    /** Folders within the folders of reports that were made for pages of theirs. */
    public List<Path> reportFolders() {
        Set<Path> folders = new LinkedHashSet<>();
        for (ReportContent report : reports()) {
            for (String name : report.files()) {
                Path within = Path.of(name).getParent();
                if (within != null) {
                    folders.add(Path.of(report.folder()).resolve(within));
                }
            }
        }
        return List.copyOf(folders);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw StoreException.of(file, StoreException.Doing.CLOSED, failure);
        }
    }
}
