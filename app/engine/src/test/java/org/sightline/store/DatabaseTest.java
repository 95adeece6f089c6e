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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.system.FailPoints;
import org.sightline.vault.KeyFiles;
import org.sightline.vault.Passphrases;
import org.sightline.vault.StoreKey;

class DatabaseTest {

    private static final String VAULT = Schema.FRESH.substring(0, Schema.FRESH.indexOf("CREATE TABLE setting"));

    @TempDir
    private Path folder;

    private KeySource keys() {
        return new KeySource(new KeyFiles(folder.resolve("keys")), Passphrases.NONE);
    }

    private Database open(Path file) {
        return open(file, Database.Layout.CURRENT);
    }

    private Database open(Path file, Database.Layout layout) {
        return Database.open(file, new Unlocking(file, keys()), FailPoints.NONE, layout);
    }

    private static Database.Layout layout(String fresh, String... upgrades) {
        return new Database.Layout(VAULT + fresh, List.of(upgrades));
    }

    /** The schema in the words of SQLite, without what differs only in spaces. */
    private static List<String> schema(Database database) throws Exception {
        List<String> lines = new ArrayList<>();
        try (SealedConnection reader = database.reader();
                Statement statement = reader.sql().createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")) {
            while (row.next()) {
                lines.add(row.getString(1).replaceAll("\\s+", " ").strip());
            }
        }
        return lines;
    }

    private static void inFile(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Path oldStore(int version) throws Exception {
        Path file = folder.resolve("version" + version + ".sightline");
        try (InputStream in = DatabaseTest.class.getResourceAsStream("/schema/version-" + version + ".sql")) {
            assertThat(in)
                    .as("src/test/resources/schema/version-%d.sql keeps the schema as it was released", version)
                    .isNotNull();
            inFile(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        inFile(file, "PRAGMA user_version = " + version);
        return file;
    }

    @Test
    void everyOlderVersionIsUpgradedToWhatANewFileHas() throws Exception {
        List<String> fresh;
        try (Database database = open(folder.resolve("fresh.sightline"))) {
            fresh = schema(database);
        }
        assertThat(fresh).isNotEmpty();
        for (int version = Schema.FIRST_SEALED; version <= Schema.VERSION; version++) {
            Path file = oldStore(version);
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    StoreKey key = StoreKey.random()) {
                String store = UUID.randomUUID().toString();
                new VaultRow(store, new Unlocking(file, keys()).wrapNew(key, store)).write(connection);
            }
            try (Database upgraded = open(file)) {
                assertThat(schema(upgraded)).as("from version %d", version).isEqualTo(fresh);
            }
        }
    }

    @Test
    void aStoreThatWasNotEncryptedIsRefusedWithTheWayOut() throws Exception {
        Path file = oldStore(1);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("did not encrypt")
                .hasMessageContaining("wipe --store")
                .extracting(failure -> ((StoreException) failure).reason())
                .isEqualTo(StoreException.Reason.OLDER_VERSION);
        assertThat(before).startsWith("SQLite format 3".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anUpgradeThatEndsElsewhereWouldBeNoticed() throws Exception {
        Path fresh = folder.resolve("a");
        Path old = folder.resolve("b");
        String step = "ALTER TABLE t ADD COLUMN z TEXT";
        open(old, layout("CREATE TABLE t (x TEXT) STRICT")).close();
        try (Database made = open(fresh, layout("CREATE TABLE t (x TEXT, y TEXT) STRICT", step));
                Database upgraded = open(old, layout("CREATE TABLE t (x TEXT, y TEXT) STRICT", step))) {
            assertThat(schema(upgraded)).isNotEqualTo(schema(made));
        }
    }

    @Test
    void anUpgradeThatFailsLeavesTheFileAsItWas() throws Exception {
        Path file = folder.resolve("store");
        open(file, layout("CREATE TABLE t (x TEXT) STRICT")).close();

        assertThatThrownBy(() ->
                        open(file, layout("CREATE TABLE t (x TEXT) STRICT", "ALTER TABLE t ADD COLUMN y TEXT; BROKEN")))
                .isInstanceOf(StoreException.class);

        try (Database database = open(file, layout("CREATE TABLE t (x TEXT) STRICT"))) {
            assertThat(schema(database)).contains("CREATE TABLE t (x TEXT) STRICT");
        }
    }

    @Test
    void aStoreOfANewerVersionIsRefusedAndNotChanged() throws Exception {
        Path file = folder.resolve("newer");
        open(file).close();
        inFile(file, "PRAGMA user_version = " + (Schema.VERSION + 1));
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> open(file)).isInstanceOf(StoreException.class).hasMessageContaining("newer version");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        Path file = folder.resolve("other");
        inFile(file, "CREATE TABLE theirs (x)");

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not one of Sightline's");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndNotChanged() throws Exception {
        Path file = Files.writeString(folder.resolve("text"), "this is a text and no database, ".repeat(50));
        String before = Files.readString(file);

        assertThatThrownBy(() -> open(file)).isInstanceOf(StoreException.class);
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(folder.resolve("text.lock")).doesNotExist();
    }

    @Test
    void everyTableIsStrictTheLogIsWrittenAheadAndWhatIsDeletedIsOverwritten() throws Exception {
        try (Database database = open(folder.resolve("store"));
                Statement statement = database.writer().sql().createStatement()) {
            try (ResultSet row = statement.executeQuery("PRAGMA journal_mode")) {
                assertThat(row.getString(1)).isEqualTo("wal");
            }
            try (ResultSet row = statement.executeQuery("PRAGMA secure_delete")) {
                assertThat(row.getInt(1)).isEqualTo(1);
            }
            try (ResultSet row = statement.executeQuery("PRAGMA temp_store")) {
                assertThat(row.getInt(1)).as("memory").isEqualTo(2);
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
