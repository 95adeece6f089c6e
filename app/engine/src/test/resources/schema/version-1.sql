CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE archive (
  id TEXT PRIMARY KEY,
  ordinal INTEGER NOT NULL UNIQUE,
  platform TEXT NOT NULL,
  identity TEXT NOT NULL,
  format TEXT NOT NULL,
  basis TEXT NOT NULL,
  listing TEXT NOT NULL,
  account_name TEXT,
  account_handle TEXT,
  account_file TEXT,
  UNIQUE (platform, identity)
) STRICT;

CREATE TABLE archive_part (
  archive TEXT NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (archive, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE photo (
  sha256 TEXT PRIMARY KEY,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  taken_at TEXT,
  latitude REAL,
  longitude REAL,
  camera TEXT,
  serial TEXT,
  software TEXT,
  remark TEXT,
  pipeline TEXT NOT NULL,
  analyses INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE face (
  photo TEXT NOT NULL REFERENCES photo (sha256) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL,
  width REAL NOT NULL,
  height REAL NOT NULL,
  points TEXT NOT NULL,
  score REAL NOT NULL,
  inter_eye REAL NOT NULL,
  yaw REAL NOT NULL,
  sharpness REAL NOT NULL,
  norm REAL NOT NULL,
  identifiability TEXT NOT NULL,
  embedding BLOB NOT NULL,
  PRIMARY KEY (photo, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  archive TEXT NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  name TEXT NOT NULL,
  part INTEGER NOT NULL,
  size INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  media TEXT NOT NULL,
  in_scope INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'FOUND',
  photo TEXT REFERENCES photo (sha256),
  problem TEXT,
  problem_arguments TEXT,
  listed_in INTEGER NOT NULL,
  UNIQUE (archive, path)
) STRICT;
CREATE INDEX file_name ON file (archive, name);
CREATE INDEX file_photo ON file (photo);
CREATE INDEX file_state ON file (state, media, in_scope, id);

CREATE TABLE appearance (
  id INTEGER PRIMARY KEY,
  archive TEXT NOT NULL REFERENCES archive (id) ON DELETE CASCADE,
  sequence INTEGER NOT NULL,
  file INTEGER REFERENCES file (id) ON DELETE SET NULL,
  path TEXT,
  kind TEXT NOT NULL,
  owner TEXT NOT NULL,
  posted_at TEXT,
  permalink TEXT,
  caption TEXT,
  album TEXT,
  place TEXT,
  tags TEXT NOT NULL,
  audience TEXT NOT NULL,
  evidence_kind TEXT,
  evidence_file TEXT,
  evidence_field TEXT,
  evidence_value TEXT,
  evidence_source TEXT,
  earlier_unknown INTEGER NOT NULL,
  public_from TEXT,
  public_to TEXT,
  was_public INTEGER NOT NULL,
  recorded_taken_at TEXT,
  recorded_latitude REAL,
  recorded_longitude REAL,
  recorded_camera TEXT,
  UNIQUE (archive, sequence)
) STRICT;
CREATE INDEX appearance_file ON appearance (file);

CREATE TABLE problem (
  id INTEGER PRIMARY KEY,
  archive TEXT REFERENCES archive (id) ON DELETE CASCADE,
  path TEXT,
  code TEXT NOT NULL,
  arguments TEXT NOT NULL
) STRICT;
CREATE INDEX problem_archive ON problem (archive);
