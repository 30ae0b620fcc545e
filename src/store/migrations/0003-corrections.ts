/** What people hold against what was read: beside the readings, so that no re-reading touches it. `content` is a `Correction` as JSON. */
export const corrections = `
CREATE TABLE corrections (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'rename', 'reject')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  made_by TEXT,
  why TEXT NOT NULL CHECK (why <> ''),
  made_at TEXT NOT NULL,
  undone_at TEXT
) STRICT;
CREATE INDEX rejections_of_article ON corrections (content ->> 'article') WHERE kind = 'reject';
`
