package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Problem;
import org.sightline.store.AuditStore.ArchiveHeader;
import org.sightline.store.Contents.ArchiveContent;
import org.sightline.store.Contents.VisibilityContent;

/**
 * Takes up what an archive holds and tells, inside one transaction: first its files, then its appearances; at the end both are
 * joined. Files that did not change keep what is known of them.
 */
public final class ArchiveImport implements AutoCloseable {

    private static final String INSERT_FILE = """
            INSERT INTO file (id, archive, path_hash, name_hash, fingerprint_hash, part, position, media, sealed, listed_in)
            VALUES (?,?,?,?,?,?,?,?,?,?)
            """;
    private static final String KEEP_FILE = "UPDATE file SET part = ?, position = ?, listed_in = ? WHERE id = ?";
    private static final String REPLACE_FILE = """
            UPDATE file SET part = ?, position = ?, listed_in = ?, fingerprint_hash = ?, media = ?, sealed = ?,
              state = 'FOUND', photo = NULL, shown = NULL, problem = NULL, retry = 0 WHERE id = ?
            """;

    private final SealedConnection connection;
    private final Sealer sealer;
    private final long archive;
    private final long listing;
    private final PreparedStatement findFile;
    private final PreparedStatement insertFile;
    private final PreparedStatement keepFile;
    private final PreparedStatement replaceFile;
    private final PreparedStatement saveAppearance;
    private final PreparedStatement saveProblem;
    private ArchiveContent content;
    private long nextFile;
    private long nextAppearance;
    private long nextProblem;
    private long position;
    private long sequence;

    private ArchiveImport(SealedConnection connection, long archive, ArchiveContent content) throws SQLException {
        this.connection = connection;
        this.sealer = connection.sealer();
        this.archive = archive;
        this.content = content;
        this.listing = lastListing() + 1;
        execute("DELETE FROM appearance WHERE archive = ?", archive);
        execute("DELETE FROM problem WHERE archive = ?", archive);
        nextFile = AuditStore.nextId(connection, "file");
        nextAppearance = AuditStore.nextId(connection, "appearance");
        nextProblem = AuditStore.nextId(connection, "problem");
        findFile = connection.prepare("SELECT id, fingerprint_hash FROM file WHERE archive = ? AND path_hash = ?");
        insertFile = connection.prepare(INSERT_FILE);
        keepFile = connection.prepare(KEEP_FILE);
        replaceFile = connection.prepare(REPLACE_FILE);
        saveAppearance = AppearanceRows.prepareInsert(connection);
        saveProblem = connection.prepare("INSERT INTO problem (id, archive, sealed) VALUES (?,?,?)");
    }

    static ArchiveImport begin(SealedConnection connection, ArchiveHeader header) throws SQLException {
        Sealer sealer = connection.sealer();
        byte[] identity = ArchiveRows.identityHash(sealer, header.platform(), header.identity());
        byte[] listing = sealer.hash("listing", header.listing());
        ArchiveRows archives = ArchiveRows.read(connection);
        Long row = find(connection, identity);
        String id = row == null
                ? archives.newId(header.platform())
                : archives.content(row).id();
        ArchiveContent content = new ArchiveContent(
                id,
                header.platform().name(),
                header.identity(),
                header.format(),
                header.basis(),
                header.parts(),
                0,
                0,
                null,
                null,
                null,
                null);
        long archive = row == null ? AuditStore.nextId(connection, "archive") : row;
        try (PreparedStatement save = connection.prepare("""
                INSERT INTO archive (id, identity_hash, listing_hash, sealed) VALUES (?,?,?,?)
                ON CONFLICT (id) DO UPDATE SET listing_hash = excluded.listing_hash, sealed = excluded.sealed
                """)) {
            Rows.set(save, archive, identity, listing, sealer.seal(SealedColumn.ARCHIVE, archive, content));
            save.executeUpdate();
        }
        return new ArchiveImport(connection, archive, content);
    }

    private static @Nullable Long find(SealedConnection connection, byte[] identity) throws SQLException {
        try (PreparedStatement query = connection.prepare("SELECT id FROM archive WHERE identity_hash = ?")) {
            Rows.set(query, identity);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? (Long) row.getLong(1) : null;
            }
        }
    }

    private long lastListing() throws SQLException {
        try (PreparedStatement query = connection.prepare("SELECT max(listed_in) FROM file WHERE archive = ?")) {
            Rows.set(query, archive);
            try (ResultSet row = query.executeQuery()) {
                return row.getLong(1);
            }
        }
    }

    /** @param path relative to the archive's root */
    public void file(int part, String path, long size, String fingerprint, MediaType media) {
        try {
            byte[] pathHash = sealer.path(path);
            byte[] fingerprintHash = sealer.hash("fingerprint", fingerprint);
            Rows.set(findFile, archive, pathHash);
            try (ResultSet row = findFile.executeQuery()) {
                if (!row.next()) {
                    insert(part, path, size, pathHash, fingerprintHash, media);
                } else if (Arrays.equals(row.getBytes("fingerprint_hash"), fingerprintHash)) {
                    execute(keepFile, part, position, listing, row.getLong("id"));
                } else {
                    long id = row.getLong("id");
                    byte[] sealed = FileRows.seal(sealer, id, path, size);
                    execute(replaceFile, part, position, listing, fingerprintHash, media, sealed, id);
                }
            }
            position++;
        } catch (SQLException failure) {
            throw new ImportFailure(failure);
        }
    }

    private void insert(int part, String path, long size, byte[] pathHash, byte[] fingerprintHash, MediaType media)
            throws SQLException {
        long id = nextFile++;
        execute(
                insertFile,
                id,
                archive,
                pathHash,
                sealer.name(path),
                fingerprintHash,
                part,
                position,
                media,
                FileRows.seal(sealer, id, path, size),
                listing);
    }

    public void appearance(Appearance appearance) {
        appearance(appearance, null);
    }

    private void appearance(Appearance appearance, @Nullable Long file) {
        try {
            AppearanceRows.insert(saveAppearance, sealer, nextAppearance++, archive, sequence++, file, appearance);
        } catch (SQLException failure) {
            throw new ImportFailure(failure);
        }
    }

    public void problem(Problem problem) {
        try {
            long id = nextProblem++;
            execute(saveProblem, id, archive, FileRows.sealProblem(sealer, SealedColumn.PROBLEM, id, problem));
        } catch (SQLException failure) {
            throw new ImportFailure(failure);
        }
    }

    public void account(Account account) {
        content = content.withAccount(
                account.name(), account.handle(), account.evidence().file(), VisibilityContent.of(account));
    }

    /**
     * Forgets files that are gone, joins appearances with files, and gives each picture and video that no list names an appearance.
     *
     * @param unlisted what is known of such a picture
     */
    public void join(Function<String, Appearance> unlisted) {
        try {
            execute("DELETE FROM file WHERE archive = ? AND listed_in <> ?", archive, listing);
            // Which photos are copies of each other is found anew: what one was joined by may be gone.
            execute(ShownRows.APART);
            execute("""
                    UPDATE appearance SET file =
                      (SELECT f.id FROM file f WHERE f.archive = appearance.archive AND f.path_hash = appearance.path_hash)
                    WHERE archive = ? AND path_hash IS NOT NULL
                    """, archive);
            joinBySuffix();
            // A list names it as a picture, whatever its bytes look like: it is examined, and told if it is none.
            execute("""
                    UPDATE file SET media = 'IMAGE' WHERE archive = ? AND media = 'OTHER'
                      AND id IN (SELECT file FROM appearance WHERE file IS NOT NULL)
                    """, archive);
            joinUnlisted(unlisted);
        } catch (SQLException failure) {
            throw new ImportFailure(failure);
        }
    }

    /** Paths of lists sometimes lack or repeat folders; a file fits if it is the only one that ends alike. */
    private void joinBySuffix() throws SQLException {
        try (PreparedStatement unjoined = connection.prepare(
                        "SELECT id, sealed FROM appearance WHERE archive = ? AND file IS NULL AND path_hash IS NOT NULL");
                PreparedStatement candidates =
                        connection.prepare("SELECT id, sealed FROM file WHERE archive = ? AND name_hash = ?");
                PreparedStatement join = connection.prepare("UPDATE appearance SET file = ? WHERE id = ?")) {
            Rows.set(unjoined, archive);
            record Join(long appearance, long file) {}
            List<Join> joins = new ArrayList<>();
            try (ResultSet row = unjoined.executeQuery()) {
                while (row.next()) {
                    String path = AppearanceRows.path(sealer, row);
                    Long file = path == null || !mayLackFolders(path) ? null : onlyFitting(candidates, path);
                    if (file != null) {
                        joins.add(new Join(row.getLong("id"), file));
                    }
                }
            }
            for (Join found : joins) {
                execute(join, found.file(), found.appearance());
            }
        }
    }

    private static boolean mayLackFolders(String path) {
        return path.indexOf('/') >= 0 && !path.startsWith("http");
    }

    private @Nullable Long onlyFitting(PreparedStatement candidates, String path) throws SQLException {
        Rows.set(candidates, archive, sealer.name(path));
        Long fitting = null;
        try (ResultSet row = candidates.executeQuery()) {
            while (row.next()) {
                long id = row.getLong("id");
                String candidate =
                        FileRows.open(sealer, id, Rows.bytes(row, "sealed")).path();
                if (candidate.endsWith("/" + path) || path.endsWith("/" + candidate)) {
                    if (fitting != null) {
                        return null;
                    }
                    fitting = id;
                }
            }
        }
        return fitting;
    }

    private void joinUnlisted(Function<String, Appearance> unlisted) throws SQLException {
        try (PreparedStatement query = connection.prepare("""
                SELECT f.id AS id, f.position AS position, f.sealed AS sealed FROM file f
                WHERE f.archive = ? AND f.media <> 'OTHER' AND f.position > ?
                  AND NOT EXISTS (SELECT 1 FROM appearance a WHERE a.file = f.id)
                ORDER BY f.position LIMIT 500
                """)) {
            // In pages, because rows are added to what is read.
            long after = -1;
            List<Unlisted> page;
            do {
                page = new ArrayList<>();
                Rows.set(query, archive, after);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        after = row.getLong("position");
                        long id = row.getLong("id");
                        page.add(new Unlisted(
                                id,
                                FileRows.open(sealer, id, Rows.bytes(row, "sealed"))
                                        .path()));
                    }
                }
                for (Unlisted file : page) {
                    appearance(unlisted.apply(file.path()), file.id());
                }
            } while (!page.isEmpty());
        }
    }

    private record Unlisted(long id, String path) {}

    /** Writes what became known of the archive as a whole. */
    void finish() throws SQLException {
        content = content.withCounts(position, sequence);
        execute(
                "UPDATE archive SET sealed = ? WHERE id = ?",
                sealer.seal(SealedColumn.ARCHIVE, archive, content),
                archive);
    }

    private void execute(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepare(sql)) {
            execute(statement, values);
        }
    }

    private static void execute(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        Rows.set(statement, values);
        statement.executeUpdate();
    }

    /** Carries a failure of the database through a reader that knows nothing of it. */
    static final class ImportFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        ImportFailure(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement :
                List.of(findFile, insertFile, keepFile, replaceFile, saveAppearance, saveProblem)) {
            statement.close();
        }
    }
}
