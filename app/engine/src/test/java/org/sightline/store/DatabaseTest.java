package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path folder;

    /** The schema in the words of SQLite, without what differs only in spaces. */
    private static List<String> schema(Connection connection) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")) {
            while (row.next()) {
                lines.add(row.getString(1).replaceAll("\\s+", " ").strip());
            }
        }
        return lines;
    }

    private static List<String> schema(Database database) throws Exception {
        try (Connection reader = database.reader()) {
            return schema(reader);
        }
    }

    private Path oldStore(int version) throws Exception {
        Path file = folder.resolve("version" + version + ".sightline");
        try (InputStream in = DatabaseTest.class.getResourceAsStream("/schema/version-" + version + ".sql")) {
            assertThat(in)
                    .as("src/test/resources/schema/version-%d.sql keeps the schema as it was released", version)
                    .isNotNull();
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
                statement.executeUpdate("PRAGMA user_version = " + version);
            }
        }
        return file;
    }

    @Test
    void everyOlderVersionIsUpgradedToWhatANewFileHas() throws Exception {
        List<String> fresh;
        try (Database database = Database.open(folder.resolve("fresh.sightline"))) {
            fresh = schema(database);
        }
        assertThat(fresh).isNotEmpty();
        for (int version = 1; version <= Schema.VERSION; version++) {
            try (Database upgraded = Database.open(oldStore(version))) {
                assertThat(schema(upgraded)).as("from version %d", version).isEqualTo(fresh);
            }
        }
    }

    @Test
    void anUpgradeThatEndsElsewhereWouldBeNoticed() throws Exception {
        Path fresh = folder.resolve("a");
        Path old = folder.resolve("b");
        Database.open(old, "CREATE TABLE t (x TEXT) STRICT", List.of()).close();
        try (Database made = Database.open(
                        fresh, "CREATE TABLE t (x TEXT, y TEXT) STRICT", List.of("ALTER TABLE t ADD COLUMN z TEXT"));
                Database upgraded = Database.open(
                        old, "CREATE TABLE t (x TEXT, y TEXT) STRICT", List.of("ALTER TABLE t ADD COLUMN z TEXT"))) {
            assertThat(schema(upgraded)).isNotEqualTo(schema(made));
        }
    }

    @Test
    void anUpgradeThatFailsLeavesTheFileAsItWas() throws Exception {
        Path file = folder.resolve("store");
        Database.open(file, "CREATE TABLE t (x TEXT) STRICT", List.of()).close();

        assertThatThrownBy(() -> Database.open(
                        file, "CREATE TABLE t (x TEXT) STRICT", List.of("ALTER TABLE t ADD COLUMN y TEXT; BROKEN")))
                .isInstanceOf(StoreException.class);

        try (Database database = Database.open(file, "CREATE TABLE t (x TEXT) STRICT", List.of())) {
            assertThat(schema(database)).containsExactly("CREATE TABLE t (x TEXT) STRICT");
        }
    }

    @Test
    void aStoreOfANewerVersionIsRefusedAndNotChanged() throws Exception {
        Path file = folder.resolve("newer");
        Database.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = " + (Schema.VERSION + 1));
        }

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        Path file = folder.resolve("other");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE theirs (x)");
        }

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not one of Sightline's");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndNotChanged() throws Exception {
        Path file = Files.writeString(folder.resolve("text"), "this is a text and no database, ".repeat(50));
        String before = Files.readString(file);

        assertThatThrownBy(() -> Database.open(file)).isInstanceOf(StoreException.class);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void everyTableIsStrictAndTheLogIsWrittenAhead() throws Exception {
        try (Database database = Database.open(folder.resolve("store"));
                Statement statement = database.writer().createStatement()) {
            try (ResultSet row = statement.executeQuery("PRAGMA journal_mode")) {
                assertThat(row.getString(1)).isEqualTo("wal");
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'")) {
                int tables = 0;
                while (row.next()) {
                    tables++;
                    assertThat(row.getInt("strict")).as(row.getString("name")).isEqualTo(1);
                }
                assertThat(tables).isGreaterThan(5);
            }
        }
    }
}
