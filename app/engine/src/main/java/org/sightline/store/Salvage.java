package org.sightline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.KeptCorrection;
import org.sightline.model.StepMark;
import org.sightline.system.PrivateFiles;
import org.sightline.system.PrivateLog;

/**
 * Saves out of a damaged store what cost most to find: photos whose row and faces are all whole and authentic. Archives are
 * not taken over, since one missing row could hide where a photo stood: they are read again at the next scan, which then
 * analyses only the photos that were lost. What the user said is taken over where it is all there. The damaged file is only read.
 */
public final class Salvage {

    private static final PrivateLog LOG = PrivateLog.of(Salvage.class);

    /**
     * What was saved.
     *
     * @param photos that need not be analysed again
     * @param lost photos that were seen and could not be kept; more may have been unreadable
     * @param answers what the user said; null where it could not be read in full: a part of it could mislead
     * @param corrections of people and faces; null where they could not be read in full, for the same reason
     * @param marks of the plan's steps; null where they could not be read
     */
    public record Saved(
            long photos,
            long lost,
            @Nullable Integer answers,
            @Nullable Integer corrections,
            @Nullable Integer marks) {}

    private final Path damaged;
    private final Path fresh;
    private final KeySource keys;

    /**
     * @param damaged the damaged store
     * @param fresh a file that does not exist yet
     */
    public Salvage(Path damaged, Path fresh, KeySource keys) {
        this.damaged = damaged;
        this.fresh = fresh;
        this.keys = keys;
    }

    /** @throws StoreException if not even its key can be read, or the new file cannot be made */
    public Saved run() {
        if (Files.exists(fresh)) {
            throw new StoreException(StoreException.Reason.NOT_WRITABLE, "salvage.exists", fresh);
        }
        if (!Files.isRegularFile(damaged)) {
            throw new StoreException(StoreException.Reason.NOT_A_STORE, "gone", damaged);
        }
        Path copy = null;
        StoreLock lock = StoreLock.take(damaged);
        try {
            copy = Files.createTempDirectory(
                    fresh.toAbsolutePath().getParent(), ".salvaging", PrivateFiles.folderAttributes());
            try (Database source = Database.openDamaged(copyTo(copy), damaged, new Unlocking(damaged, keys));
                    Database target = Database.recreate(fresh, source.vault(), source.key())) {
                return save(source, target);
            }
        } catch (IOException failure) {
            throw new StoreException(StoreException.Reason.NOT_WRITABLE, failure, "salvage.noRoom", fresh, damaged);
        } finally {
            remove(copy);
            lock.close();
        }
    }

    /** SQLite writes beside what it opens, and maybe into it: it gets a copy. */
    private Path copyTo(Path folder) throws IOException {
        Path name = damaged.toAbsolutePath().getFileName();
        Path copy = folder.resolve(String.valueOf(name));
        Files.copy(damaged, copy);
        Path log = damaged.resolveSibling(name + "-wal");
        if (Files.exists(log)) {
            Files.copy(log, folder.resolve(name + "-wal"));
        }
        return copy;
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException failure) {
            LOG.failure("Removing the copy of a damaged store", failure);
        }
    }

    private static Saved save(Database source, Database target) {
        Set<String> done = new HashSet<>();
        long[] savedAndLost = new long[2];
        List<Answer> answers = said(source.writer(), "answer", AnswerRows::read);
        List<KeptCorrection> corrections = said(source.writer(), "correction", CorrectionRows::read);
        List<StepMark> marks =
                said(source.writer(), "setting", from -> Checklist.parse(AuditQuery.setting(from, Checklist.SETTING)));
        target.transaction("what was saved", connection -> {
            // Where a page is damaged, the rows behind it are reached from the other end.
            for (String order : List.of("ASC", "DESC")) {
                String all = "SELECT id, pipeline, analyses, remarked, sealed FROM photo ORDER BY id " + order;
                try (PreparedStatement photos = source.writer().prepare(all);
                        ResultSet row = photos.executeQuery()) {
                    while (row.next()) {
                        if (done.add(HexFormat.of().formatHex(Rows.bytes(row, "id")))) {
                            savedAndLost[save(source.writer(), connection, row) ? 0 : 1]++;
                        }
                    }
                } catch (SQLException endOfWhatCanBeRead) {
                    LOG.failure("Reading a damaged store", endOfWhatCanBeRead);
                }
            }
            AnswerRows.insertAll(answers == null ? List.of() : answers, connection);
            CorrectionRows.save(connection, corrections == null ? List.of() : corrections, Set.of());
            AuditStore.setting(connection, Checklist.SETTING, Checklist.text(marks == null ? List.of() : marks));
        });
        return new Saved(savedAndLost[0], savedAndLost[1], size(answers), size(corrections), size(marks));
    }

    private static @Nullable Integer size(@Nullable List<?> rows) {
        return rows == null ? null : (Integer) rows.size();
    }

    /** Reads what the user said. */
    @FunctionalInterface
    private interface Reading<T> {
        List<T> read(SealedConnection source) throws SQLException;
    }

    /** Null where it cannot be read in full. */
    private static <T> @Nullable List<T> said(SealedConnection source, String table, Reading<T> reading) {
        try (PreparedStatement query =
                source.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?")) {
            Rows.set(query, table);
            try (ResultSet row = query.executeQuery()) {
                // A store of an earlier version holds none.
                return row.getInt(1) == 0 ? List.of() : reading.read(source);
            }
        } catch (SQLException | RuntimeException damage) {
            LOG.failure("Reading what the user said in a damaged store", damage);
            return null;
        }
    }

    /** Whether the photo was whole. */
    private static boolean save(SealedConnection from, SealedConnection to, ResultSet row) throws SQLException {
        byte[] id = Rows.bytes(row, "id");
        try {
            PhotoRows.photo(
                    PhotoRows.open(from.sealer(), id, Rows.bytes(row, "sealed")), PhotoRows.readFaces(from, id));
        } catch (SQLException | StoreException damage) {
            return false;
        }
        copy(
                to,
                "INSERT INTO photo (id, pipeline, analyses, remarked, sealed) VALUES (?,?,?,?,?)",
                id,
                row.getString("pipeline"),
                row.getLong("analyses"),
                row.getLong("remarked"),
                row.getBytes("sealed"));
        try (PreparedStatement faces = from.prepare("SELECT ordinal, sealed FROM face WHERE photo = ?")) {
            Rows.set(faces, id);
            try (ResultSet face = faces.executeQuery()) {
                while (face.next()) {
                    copy(
                            to,
                            "INSERT INTO face (photo, ordinal, sealed) VALUES (?,?,?)",
                            id,
                            face.getLong("ordinal"),
                            face.getBytes("sealed"));
                }
            }
        }
        return true;
    }

    private static void copy(SealedConnection to, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement insert = to.prepare(sql)) {
            Rows.set(insert, values);
            insert.executeUpdate();
        }
    }
}
