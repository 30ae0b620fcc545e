/**
 * The record as it was first laid out. The packed reading is the truth; every other column and table can be made from it
 * and is there so that pages need not unpack.
 */
export const firstRecord = `
CREATE TABLE articles (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- what it was read with; another value means that it must be read again
  fingerprint TEXT NOT NULL,
  -- the least of its current sources; NULL where it no longer counts
  source TEXT,
  url TEXT,
  site TEXT,
  title TEXT,
  published TEXT,
  language TEXT NOT NULL,
  reading BLOB NOT NULL
) STRICT;
CREATE INDEX articles_in_order ON articles (published IS NULL, published, source) WHERE source IS NOT NULL;

CREATE TABLE documents (
  key INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (key),
  read_at TEXT NOT NULL,
  superseded_at TEXT,
  UNIQUE (source, article)
) STRICT;
CREATE UNIQUE INDEX documents_current ON documents (source) WHERE superseded_at IS NULL;
CREATE INDEX documents_of_article ON documents (article, source) WHERE superseded_at IS NULL;

CREATE TABLE statements (
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  stop INTEGER NOT NULL,
  speaker TEXT,
  party TEXT,
  mode TEXT NOT NULL CHECK (mode IN ('direct', 'indirect', 'mixed')),
  force TEXT NOT NULL,
  said_on TEXT,
  content TEXT NOT NULL,
  PRIMARY KEY (article, ordinal),
  CHECK (start < stop)
) STRICT, WITHOUT ROWID;
CREATE INDEX statements_of_speaker ON statements (speaker, said_on) WHERE speaker IS NOT NULL;
CREATE INDEX statements_of_party ON statements (party, said_on) WHERE party IS NOT NULL;

CREATE TABLE diagnostics (
  key INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  -- the article whose reading gave it; NULL where it came from the file or from a reading that failed
  article INTEGER REFERENCES articles (key) ON DELETE CASCADE,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  message TEXT NOT NULL,
  start INTEGER,
  stop INTEGER,
  CHECK ((start IS NULL) = (stop IS NULL)),
  CHECK (start IS NULL OR (start >= 0 AND start < stop))
) STRICT;
CREATE INDEX diagnostics_of_source ON diagnostics (source) WHERE article IS NULL;
CREATE INDEX diagnostics_of_article ON diagnostics (article) WHERE article IS NOT NULL;
`
