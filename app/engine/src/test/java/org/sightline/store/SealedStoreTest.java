package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.system.FailPoints;
import org.sightline.vault.KeyFiles;
import org.sightline.vault.Passphrases;

/** Every value of a store that is not on the list of open columns is sealed, for its place and no other. */
class SealedStoreTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void filledStore() {
        file = folder.resolve("audit.sightline");
        try (AuditStore store = open()) {
            StoreContents.fill(store);
            store.saveReport(folder.resolve("report"), List.of(folder.resolve("report/report.json")));
        }
    }

    private KeySource keys() {
        return new KeySource(new KeyFiles(folder.resolve("keys")), Passphrases.NONE);
    }

    private AuditStore open() {
        return AuditStore.open(file, keys(), FailPoints.NONE);
    }

    private record Column(String table, String name, String type) {
        String path() {
            return table + "." + name;
        }
    }

    private static List<Column> columns(Connection connection) throws Exception {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT t.name AS table_name, c.name AS name, c.type AS type FROM pragma_table_list t,
                          pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite%'
                        ORDER BY 1, c.cid
                        """)) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return columns;
    }

    /** A row as it is identified when its values are sealed. */
    private static byte[] identity(String table, ResultSet row) throws Exception {
        return switch (table) {
            case "photo" -> row.getBytes("id");
            case "face" -> Sealer.rowOf(row.getBytes("photo"), row.getInt("ordinal"));
            case "watched" -> Sealer.rowOf(row.getBytes("photo"), row.getInt("part"));
            case "setting" -> Sealer.rowOf(row.getString("name"));
            default -> Sealer.rowOf(row.getLong("id"));
        };
    }

    @Test
    void everyColumnIsEitherSealedOrOnTheListWithAReason() throws Exception {
        Set<String> sealed = new TreeSet<>();
        for (SealedColumn column : SealedColumn.values()) {
            sealed.add(column.table() + "." + column.column());
        }
        Set<String> actual = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            columns(connection).forEach(column -> actual.add(column.path()));
        }
        Set<String> known = new TreeSet<>(PlainColumns.REASONS.keySet());
        assertThat(known).doesNotContainAnyElementsOf(sealed);
        known.addAll(sealed);
        assertThat(actual).isEqualTo(known);
        assertThat(PlainColumns.REASONS.values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void everyValueOutsideTheListAuthenticatesInItsPlaceAndNotWhenFlippedOrMoved() throws Exception {
        int values = 0;
        try (Database database =
                        Database.open(file, new Unlocking(file, keys()), FailPoints.NONE, Database.Layout.CURRENT);
                SealedConnection reader = database.reader()) {
            Sealer sealer = reader.sealer();
            for (SealedColumn column : SealedColumn.values()) {
                byte[] previous = new byte[0];
                int rows = 0;
                try (PreparedStatement query = reader.prepare(
                                "SELECT * FROM " + column.table() + " WHERE " + column.column() + " IS NOT NULL");
                        ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        byte[] sealed = row.getBytes(column.column());
                        byte[] identity = identity(column.table(), row);
                        assertThat(sealer.isAuthentic(column, identity, sealed))
                                .as("%s %s", column, rows)
                                .isTrue();
                        if (rows > 0) {
                            assertThat(sealer.isAuthentic(column, identity, previous))
                                    .as("%s: a value of another row", column)
                                    .isFalse();
                        }
                        byte[] flipped = sealed.clone();
                        flipped[flipped.length / 2] ^= 1;
                        assertThat(sealer.isAuthentic(column, identity, flipped))
                                .isFalse();
                        previous = sealed;
                        rows++;
                    }
                }
                assertThat(rows).as("the test fills %s", column).isPositive();
                values += rows;
            }
        }
        assertThat(values).isGreaterThan(20);
    }

    @Test
    void noTextStandsInAColumnThatIsNotListed() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (Column column : columns(connection)) {
                if (column.type().equals("TEXT") || column.type().equals("REAL")) {
                    assertThat(PlainColumns.REASONS).as(column.path()).containsKey(column.path());
                }
            }
        }
    }

    private void change(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }

    private void readAll() {
        try (AuditStore store = open();
                AuditQuery query = store.query()) {
            query.forEachPhoto((photo, appearances) -> assertThat(photo.faces()).isNotNull());
            query.forEachProblem(problem -> assertThat(problem).isNotNull());
            query.forEachWaiting(appearance -> assertThat(appearance).isNotNull());
        }
    }

    @Test
    void whatWasAlteredSwappedOrRemovedIsNoticedAndNotChanged() throws Exception {
        for (String sql : List.of(
                "UPDATE photo SET sealed = (SELECT sealed FROM photo ORDER BY id LIMIT 1) WHERE id = (SELECT max(id) FROM photo)",
                "UPDATE face SET sealed = zeroblob(length(sealed))",
                "DELETE FROM face WHERE ordinal = 0",
                "DELETE FROM appearance WHERE id = (SELECT max(id) FROM appearance)",
                "DELETE FROM file WHERE id = (SELECT max(id) FROM file)",
                "DELETE FROM photo WHERE id = (SELECT max(id) FROM photo)",
                "UPDATE appearance SET sealed = (SELECT sealed FROM appearance ORDER BY id LIMIT 1)",
                "UPDATE file SET problem = x'01' WHERE problem IS NOT NULL",
                "UPDATE vault SET sealed_key = zeroblob(61)")) {
            Files.deleteIfExists(file);
            filledStore();
            readAll();
            change(sql);
            byte[] damaged = Files.readAllBytes(file);

            assertThatThrownBy(this::readAll)
                    .as(sql)
                    .isInstanceOf(StoreException.class)
                    .satisfies(failure -> assertThat(((StoreException) failure).reason())
                            .isIn(StoreException.Reason.DAMAGED, StoreException.Reason.KEY_MISSING))
                    .hasMessageContaining(file.toString());
            assertThat(Files.readAllBytes(file))
                    .as("%s: never overwritten", sql)
                    .isEqualTo(damaged);
        }
    }
}
