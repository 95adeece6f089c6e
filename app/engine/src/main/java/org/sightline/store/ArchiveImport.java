package org.sightline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Problem;

/**
 * Takes up what an archive holds and tells, inside one transaction: first its files, then its appearances; at the end both are
 * joined. Files that did not change keep what is known of them.
 */
public final class ArchiveImport implements AutoCloseable {

    private static final String SAVE_FILE = """
            INSERT INTO file (archive, path, name, part, size, fingerprint, media, listed_in) VALUES (?,?,?,?,?,?,?,?)
            ON CONFLICT (archive, path) DO UPDATE SET
              part = excluded.part,
              listed_in = excluded.listed_in,
              state = CASE WHEN fingerprint = excluded.fingerprint THEN state ELSE 'FOUND' END,
              photo = CASE WHEN fingerprint = excluded.fingerprint THEN photo END,
              problem = CASE WHEN fingerprint = excluded.fingerprint THEN problem END,
              problem_arguments = CASE WHEN fingerprint = excluded.fingerprint THEN problem_arguments END,
              media = CASE WHEN fingerprint = excluded.fingerprint THEN media ELSE excluded.media END,
              size = excluded.size,
              fingerprint = excluded.fingerprint
            """;

    private final Connection connection;
    private final String archive;
    private final long listing;
    private final PreparedStatement saveFile;
    private final PreparedStatement saveAppearance;
    private final PreparedStatement saveProblem;
    private long sequence;

    ArchiveImport(Connection connection, String archive) throws SQLException {
        this.connection = connection;
        this.archive = archive;
        this.listing = lastListing() + 1;
        execute("DELETE FROM appearance WHERE archive = ?", archive);
        execute("DELETE FROM problem WHERE archive = ?", archive);
        saveFile = connection.prepareStatement(SAVE_FILE);
        saveAppearance = AppearanceRows.prepareInsert(connection);
        saveProblem =
                connection.prepareStatement("INSERT INTO problem (archive, path, code, arguments) VALUES (?,?,?,?)");
    }

    private long lastListing() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT max(listed_in) FROM file WHERE archive = ?")) {
            Rows.set(query, archive);
            try (ResultSet row = query.executeQuery()) {
                return row.getLong(1);
            }
        }
    }

    /** @param path relative to the archive's root */
    public void file(int part, String path, long size, String fingerprint, MediaType media) {
        try {
            String name = path.substring(path.lastIndexOf('/') + 1);
            Rows.set(saveFile, archive, path, name, part, size, fingerprint, media, listing);
            saveFile.executeUpdate();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    public void appearance(Appearance appearance) {
        appearance(appearance, null);
    }

    private void appearance(Appearance appearance, @Nullable Long file) {
        try {
            AppearanceRows.insert(saveAppearance, archive, sequence++, file, appearance);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    public void problem(Problem problem) {
        try {
            Rows.set(saveProblem, archive, problem.path(), problem.code(), Rows.join(problem.arguments()));
            saveProblem.executeUpdate();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    public void account(Account account) {
        try {
            execute(
                    "UPDATE archive SET account_name = ?, account_handle = ?, account_file = ? WHERE id = ?",
                    account.name(),
                    account.handle(),
                    account.evidence().file(),
                    archive);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /**
     * Forgets files that are gone, joins appearances with files, and gives each picture that no list names an appearance.
     *
     * @param unlisted what is known of such a picture
     */
    public void join(Function<String, Appearance> unlisted) {
        try {
            execute("DELETE FROM file WHERE archive = ? AND listed_in <> ?", archive, listing);
            execute("""
                    UPDATE appearance SET file =
                      (SELECT f.id FROM file f WHERE f.archive = appearance.archive AND f.path = appearance.path)
                    WHERE archive = ? AND path IS NOT NULL
                    """, archive);
            joinBySuffix();
            // A list names it as a picture, whatever its bytes look like: it is examined, and told if it is none.
            execute("""
                    UPDATE file SET media = 'IMAGE' WHERE archive = ? AND media = 'OTHER'
                      AND id IN (SELECT file FROM appearance WHERE file IS NOT NULL)
                    """, archive);
            for (StoredFile file : picturesWithoutAppearance()) {
                appearance(unlisted.apply(file.path()), file.id());
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** Paths of lists sometimes lack or repeat folders; a file fits if it is the only one that ends alike. */
    private void joinBySuffix() throws SQLException {
        record Unjoined(long id, String path) {}
        List<Unjoined> unjoined = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, path FROM appearance WHERE archive = ? AND file IS NULL AND path LIKE '%/%' AND path NOT LIKE 'http%'")) {
            Rows.set(query, archive);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    unjoined.add(new Unjoined(row.getLong("id"), Rows.text(row, "path")));
                }
            }
        }
        try (PreparedStatement candidates =
                connection.prepareStatement("SELECT id, path FROM file WHERE archive = ? AND name = ?")) {
            for (Unjoined appearance : unjoined) {
                String path = appearance.path();
                Rows.set(candidates, archive, path.substring(path.lastIndexOf('/') + 1));
                List<Long> fitting = new ArrayList<>();
                try (ResultSet row = candidates.executeQuery()) {
                    while (row.next()) {
                        String candidate = Rows.text(row, "path");
                        if (candidate.endsWith("/" + path) || path.endsWith("/" + candidate)) {
                            fitting.add(row.getLong("id"));
                        }
                    }
                }
                if (fitting.size() == 1) {
                    execute("UPDATE appearance SET file = ? WHERE id = ?", fitting.get(0), appearance.id());
                }
            }
        }
    }

    private List<StoredFile> picturesWithoutAppearance() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT f.id, f.part, f.path, f.size FROM file f
                WHERE f.archive = ? AND f.media = 'IMAGE'
                  AND NOT EXISTS (SELECT 1 FROM appearance a WHERE a.file = f.id)
                ORDER BY f.path
                """)) {
            Rows.set(query, archive);
            return StoredFile.list(query, archive);
        }
    }

    private void execute(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Rows.set(statement, values);
            statement.executeUpdate();
        }
    }

    private static StoreException failed(SQLException failure) {
        return new StoreException("The store could not take up the archive", failure);
    }

    @Override
    public void close() throws SQLException {
        saveFile.close();
        saveAppearance.close();
        saveProblem.close();
    }
}
