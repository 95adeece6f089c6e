package org.sightline.store;

import java.util.List;

/**
 * The store's tables. {@link #FRESH} is how they are; {@link #UPGRADES} bring an older file there, one version at a time. A
 * test holds that both ways end at the same schema. What is not listed in {@link PlainColumns} is sealed.
 */
final class Schema {

    /** The first version that sealed what it holds; older files are refused, since what is in them lies open. */
    static final int FIRST_SEALED = 2;

    /** What a new file is made with. */
    static final String FRESH = """
            CREATE TABLE vault (
              id INTEGER PRIMARY KEY CHECK (id = 1),
              store TEXT NOT NULL,
              protection TEXT NOT NULL,
              salt BLOB NOT NULL,
              memory INTEGER NOT NULL,
              passes INTEGER NOT NULL,
              lanes INTEGER NOT NULL,
              sealed_key BLOB NOT NULL
            ) STRICT;

            CREATE TABLE setting (
              name TEXT PRIMARY KEY,
              sealed BLOB NOT NULL
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE archive (
              id INTEGER PRIMARY KEY,
              identity_hash BLOB NOT NULL UNIQUE,
              listing_hash BLOB NOT NULL,
              sealed BLOB NOT NULL
            ) STRICT;

            CREATE TABLE photo (
              id BLOB PRIMARY KEY,
              pipeline TEXT NOT NULL,
              analyses INTEGER NOT NULL,
              remarked INTEGER NOT NULL,
              sealed BLOB NOT NULL
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE face (
              photo BLOB NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
              ordinal INTEGER NOT NULL,
              sealed BLOB NOT NULL,
              PRIMARY KEY (photo, ordinal)
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE file (
              id INTEGER PRIMARY KEY,
              archive INTEGER NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
              path_hash BLOB NOT NULL,
              name_hash BLOB NOT NULL,
              fingerprint_hash BLOB NOT NULL,
              part INTEGER NOT NULL,
              position INTEGER NOT NULL,
              media TEXT NOT NULL,
              in_scope INTEGER NOT NULL DEFAULT 0,
              state TEXT NOT NULL DEFAULT 'FOUND',
              retry INTEGER NOT NULL DEFAULT 0,
              photo BLOB REFERENCES photo (id),
              sealed BLOB NOT NULL,
              problem BLOB,
              listed_in INTEGER NOT NULL, shown BLOB,
              UNIQUE (archive, path_hash)
            ) STRICT;
            CREATE INDEX file_name ON file (archive, name_hash);
            CREATE INDEX file_photo ON file (photo);
            CREATE INDEX file_shown ON file (shown);
            CREATE INDEX file_position ON file (archive, position);
            CREATE INDEX file_state ON file (state, media, in_scope, id);

            CREATE TABLE appearance (
              id INTEGER PRIMARY KEY,
              archive INTEGER NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
              sequence INTEGER NOT NULL,
              file INTEGER REFERENCES file (id) ON DELETE SET NULL,
              path_hash BLOB,
              kind TEXT NOT NULL,
              sealed BLOB NOT NULL,
              UNIQUE (archive, sequence)
            ) STRICT;
            CREATE INDEX appearance_file ON appearance (file);

            CREATE TABLE problem (
              id INTEGER PRIMARY KEY,
              archive INTEGER REFERENCES archive (id) ON DELETE CASCADE,
              sealed BLOB NOT NULL
            ) STRICT;
            CREATE INDEX problem_archive ON problem (archive);

            CREATE TABLE report (
              id INTEGER PRIMARY KEY,
              sealed BLOB NOT NULL
            ) STRICT;

            CREATE TABLE answer (
              id INTEGER PRIMARY KEY,
              sealed BLOB NOT NULL
            ) STRICT;

            CREATE TABLE person (
              id INTEGER PRIMARY KEY,
              sealed BLOB NOT NULL
            ) STRICT;

            CREATE TABLE correction (
              id INTEGER PRIMARY KEY,
              sealed BLOB NOT NULL
            ) STRICT;

            CREATE TABLE watched (
              photo BLOB NOT NULL,
              part INTEGER NOT NULL,
              pipeline TEXT NOT NULL,
              sealed BLOB NOT NULL,
              PRIMARY KEY (photo, part)
            ) STRICT, WITHOUT ROWID;
            """;

    /**
     * The step at index n brings version {@link #FIRST_SEALED} + n to the next. The last one has videos looked through again, and
     * no photos: what their files tell beside the pictures was not read before.
     */
    static final List<String> UPGRADES = List.of("""
            CREATE TABLE answer (
              id INTEGER PRIMARY KEY,
              sealed BLOB NOT NULL
            ) STRICT
            """, """
            ALTER TABLE file ADD COLUMN shown BLOB;
            UPDATE file SET shown = photo;
            CREATE INDEX file_shown ON file (shown);
            """, """
            CREATE TABLE person (
              id INTEGER PRIMARY KEY,
              sealed BLOB NOT NULL
            ) STRICT;
            CREATE TABLE correction (
              id INTEGER PRIMARY KEY,
              sealed BLOB NOT NULL
            ) STRICT;
            """, """
            CREATE TABLE watched (
              photo BLOB NOT NULL,
              part INTEGER NOT NULL,
              pipeline TEXT NOT NULL,
              sealed BLOB NOT NULL,
              PRIMARY KEY (photo, part)
            ) STRICT, WITHOUT ROWID;
            UPDATE archive SET listing_hash = x'';
            """, """
            UPDATE photo SET pipeline = '' WHERE id IN (SELECT photo FROM file WHERE media = 'VIDEO');
            DELETE FROM watched;
            """);

    static final int VERSION = FIRST_SEALED + UPGRADES.size();

    private Schema() {}
}
