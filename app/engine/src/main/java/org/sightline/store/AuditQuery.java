package org.sightline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Face;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Reads an audit's file in a stable order, photo by photo. For one thread. */
public final class AuditQuery implements AutoCloseable {

    private static final String EXAMINED =
            "EXISTS (SELECT 1 FROM file f WHERE f.photo = photo.sha256 AND f.state = 'EXAMINED' AND f.in_scope = 1)";

    private final Connection connection;

    AuditQuery(Connection connection) {
        this.connection = connection;
    }

    /** Takes a photo and all its appearances, in the archives' order. */
    @FunctionalInterface
    public interface PhotoVisitor<X extends Exception> {
        void visit(Photo photo, List<PlacedAppearance> appearances) throws X;
    }

    /** Every photo that was examined, by id. */
    public <X extends Exception> void forEachPhoto(PhotoVisitor<X> visitor) throws X {
        try (Statement photos = connection.createStatement();
                PreparedStatement faces = prepareFaces();
                PreparedStatement appearances = prepareAppearances();
                ResultSet row = photos.executeQuery("SELECT * FROM photo WHERE " + EXAMINED + " ORDER BY sha256")) {
            while (row.next()) {
                String id = Rows.text(row, "sha256");
                visitor.visit(PhotoRows.read(row, faces(faces, id)), appearances(appearances, id));
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    public Optional<Photo> photo(PhotoId id) {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT * FROM photo WHERE sha256 = ? AND " + EXAMINED);
                PreparedStatement faces = prepareFaces()) {
            Rows.set(query, id.sha256());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(PhotoRows.read(row, faces(faces, id.sha256()))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** The photo whose SHA-256 begins so, if there is exactly one. */
    public Optional<Photo> photoByShortId(String start) {
        if (!start.matches("[0-9a-f]{6,64}")) {
            return Optional.empty();
        }
        try (PreparedStatement query =
                connection.prepareStatement("SELECT sha256 FROM photo WHERE substr(sha256, 1, ?) = ? LIMIT 2")) {
            Rows.set(query, start.length(), start);
            List<PhotoId> fitting = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    fitting.add(new PhotoId(Rows.text(row, "sha256")));
                }
            }
            return fitting.size() == 1 ? photo(fitting.get(0)) : Optional.empty();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    public List<PlacedAppearance> appearances(PhotoId id) {
        try (PreparedStatement appearances = prepareAppearances()) {
            return appearances(appearances, id.sha256());
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** Whether the photo was analysed by this version. */
    public boolean isAnalysed(PhotoId id, String pipeline) {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM photo WHERE sha256 = ? AND pipeline = ?")) {
            Rows.set(query, id.sha256(), pipeline);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private PreparedStatement prepareFaces() throws SQLException {
        return connection.prepareStatement("SELECT * FROM face WHERE photo = ? ORDER BY ordinal");
    }

    private static List<Face> faces(PreparedStatement query, String id) throws SQLException {
        Rows.set(query, id);
        List<Face> faces = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                faces.add(PhotoRows.readFace(row));
            }
        }
        return faces;
    }

    private PreparedStatement prepareAppearances() throws SQLException {
        return connection.prepareStatement("SELECT " + AppearanceRows.COLUMNS + """
                 FROM file f JOIN appearance a ON a.file = f.id JOIN archive r ON r.id = a.archive
                WHERE f.photo = ? ORDER BY r.ordinal, a.sequence
                """);
    }

    private static List<PlacedAppearance> appearances(PreparedStatement query, String id) throws SQLException {
        Rows.set(query, id);
        List<PlacedAppearance> appearances = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                appearances.add(AppearanceRows.read(row));
            }
        }
        return appearances;
    }

    /** Takes an appearance whose picture is not in its archive. */
    @FunctionalInterface
    public interface AppearanceVisitor<X extends Exception> {
        void visit(PlacedAppearance appearance) throws X;
    }

    /** Whether any appearance's picture is not in its archive. */
    public boolean anyWaiting() {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT EXISTS (SELECT 1 FROM appearance WHERE file IS NULL)")) {
            return row.getInt(1) != 0;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** Appearances of the kinds in scope whose picture is not in the archive, in the archives' order. */
    public <X extends Exception> void forEachWaiting(AppearanceVisitor<X> visitor) throws X {
        String leftOut = LeftOut.sql(LeftOut.parse(setting(LeftOut.SETTING)));
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT " + AppearanceRows.COLUMNS
                        + " FROM appearance a JOIN archive r ON r.id = a.archive LEFT JOIN file f ON f.id = a.file"
                        + " WHERE a.file IS NULL AND a.kind NOT IN (" + leftOut + ")"
                        + " ORDER BY r.ordinal, a.sequence")) {
            while (row.next()) {
                visitor.visit(AppearanceRows.read(row));
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private @Nullable String setting(String name) {
        try (PreparedStatement query = connection.prepareStatement("SELECT value FROM setting WHERE name = ?")) {
            Rows.set(query, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    public List<ArchiveInfo> archives() {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("""
                        SELECT r.*,
                          (SELECT count(DISTINCT f.photo) FROM file f WHERE f.archive = r.id AND f.state = 'EXAMINED'
                            AND f.in_scope = 1) AS photos,
                          (SELECT count(*) FROM file f WHERE f.archive = r.id AND f.state = 'UNREADABLE'
                            AND f.in_scope = 1) AS unreadable,
                          (SELECT count(*) FROM file f WHERE f.archive = r.id AND (f.media = 'VIDEO'
                            OR f.state = 'NOT_EXAMINED'
                            OR (f.media = 'IMAGE' AND (f.in_scope = 0 OR f.state = 'FOUND')))) AS not_examined
                        FROM archive r ORDER BY r.ordinal
                        """)) {
            List<ArchiveInfo> archives = new ArrayList<>();
            while (row.next()) {
                archives.add(new ArchiveInfo(
                        Rows.text(row, "id"),
                        Rows.constant(Platform.class, row, "platform"),
                        Rows.text(row, "format"),
                        Rows.text(row, "basis"),
                        parts(Rows.text(row, "id")),
                        Rows.textOrNull(row, "account_handle"),
                        Rows.textOrNull(row, "account_file"),
                        row.getInt("photos"),
                        row.getInt("unreadable"),
                        row.getInt("not_examined")));
            }
            return archives;
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private List<String> parts(String archive) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT name FROM archive_part WHERE archive = ? ORDER BY ordinal")) {
            Rows.set(query, archive);
            List<String> names = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    names.add(Rows.text(row, "name"));
                }
            }
            return names;
        }
    }

    /** Takes a problem. */
    @FunctionalInterface
    public interface ProblemVisitor<X extends Exception> {
        void visit(StoredProblem problem) throws X;
    }

    /** Problems of inputs, archives and files, in a stable order. */
    public <X extends Exception> void forEachProblem(ProblemVisitor<X> visitor) throws X {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("""
                        SELECT p.archive AS archive, p.path AS path, p.code AS code, p.arguments AS arguments,
                          coalesce(r.ordinal, 0) AS ordinal
                        FROM problem p LEFT JOIN archive r ON r.id = p.archive
                        UNION ALL
                        SELECT f.archive, f.path, f.problem, f.problem_arguments, r.ordinal
                        FROM file f JOIN archive r ON r.id = f.archive WHERE f.problem IS NOT NULL
                        UNION ALL
                        SELECT f.archive, f.path, p.remark, '', r.ordinal
                        FROM file f JOIN archive r ON r.id = f.archive JOIN photo p ON p.sha256 = f.photo
                        WHERE p.remark IS NOT NULL AND f.in_scope = 1
                        UNION ALL
                        SELECT f.archive, NULL, 'VIDEOS_NOT_EXAMINED', CAST(count(*) AS TEXT), r.ordinal
                        FROM file f JOIN archive r ON r.id = f.archive WHERE f.media = 'VIDEO' GROUP BY f.archive
                        ORDER BY ordinal, path, code, arguments
                        """)) {
            while (row.next()) {
                Problem problem = new Problem(
                        Rows.textOrNull(row, "path"),
                        Rows.constant(ProblemCode.class, row, "code"),
                        Rows.split(row.getString("arguments")));
                visitor.visit(new StoredProblem(Rows.textOrNull(row, "archive"), problem));
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private static StoreException failed(SQLException failure) {
        return new StoreException("The store could not be read", failure);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new StoreException("The store could not be closed", failure);
        }
    }
}
