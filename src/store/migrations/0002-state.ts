/**
 * What a state is made from without unpacking readings, and the lines of states as they were from day to day. All of it can be made
 * from the readings. Days are `YYYY-MM-DD`; '' stands before every day, '~' after every day: for what has none and so counts only where
 * no day is asked for, and '~~' after that.
 */
export const keptState = `
-- what the lines and sheets rest on besides the readings; one row, or none where nothing is settled
CREATE TABLE settled (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  basis TEXT NOT NULL,
  -- ids of issues on which stands about different parties are different stands, as JSON
  per_subject TEXT NOT NULL,
  -- the last day on which an article came out; NULL where none has a day
  last_day TEXT
) STRICT;

-- articles whose claims and text are taken out of the reading
CREATE TABLE sheets (
  article INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  -- what took them out; another value means that it must be done again
  basis TEXT NOT NULL,
  -- first day as of which it counts
  known_from TEXT NOT NULL
) STRICT;
CREATE INDEX sheets_by_day ON sheets (known_from);

-- claims that no claim of another group can alter; an event has no name but belongs to the group of its kind's name ''
CREATE TABLE claim_groups (
  key INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT,
  -- whether its lines where no day is asked for are other ones than those of the last day
  undated INTEGER NOT NULL DEFAULT 0 CHECK (undated IN (0, 1)),
  UNIQUE (kind, name)
) STRICT;
CREATE INDEX undated_groups ON claim_groups (key) WHERE undated = 1;

-- groups of which the lines also rest on the claims and lines of others
CREATE TABLE group_grounds (
  claim_group INTEGER NOT NULL REFERENCES claim_groups (key),
  ground INTEGER NOT NULL REFERENCES claim_groups (key),
  PRIMARY KEY (claim_group, ground)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_grounds_back ON group_grounds (ground);

CREATE TABLE claims (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES sheets (article) ON DELETE CASCADE,
  known_from TEXT NOT NULL,
  -- the group by what it says
  claim_group INTEGER NOT NULL REFERENCES claim_groups (key),
  -- the group that comparing found, where comparing finds it
  event INTEGER REFERENCES claim_groups (key),
  -- JSON: the claim and the days that it counts for
  claim TEXT NOT NULL,
  -- JSON: its words, who says them when
  evidence TEXT NOT NULL
) STRICT;
CREATE INDEX claims_of_article ON claims (article);
CREATE INDEX claims_of_group ON claims (claim_group);
CREATE INDEX claims_of_event ON claims (event) WHERE event IS NOT NULL;

-- hashes of names under which claims are found by others that await them
CREATE TABLE claim_terms (
  term INTEGER NOT NULL,
  claim INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
  PRIMARY KEY (term, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_terms_of_claim ON claim_terms (claim);

-- what a claim awaits: one that has so many of its terms
CREATE TABLE awaited_terms (
  term INTEGER NOT NULL,
  claim INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
  least INTEGER NOT NULL CHECK (least > 0),
  PRIMARY KEY (term, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX awaited_terms_of_claim ON awaited_terms (claim);

-- groups of which lines must be found again, from a day on
CREATE TABLE stale_groups (
  claim_group INTEGER PRIMARY KEY REFERENCES claim_groups (key),
  since TEXT NOT NULL
) STRICT;

-- lines of states as of the days from since to before until
CREATE TABLE lines (
  key INTEGER PRIMARY KEY,
  claim_group INTEGER NOT NULL REFERENCES claim_groups (key),
  list TEXT NOT NULL,
  place INTEGER NOT NULL,
  -- orders events as they were first told; '' for named groups
  rank TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  -- JSON, with keys of claims in the place of evidence
  content TEXT NOT NULL,
  CHECK (since < until)
) STRICT;
CREATE INDEX lines_of_group ON lines (claim_group, until);
CREATE INDEX lines_by_day ON lines (until, since);

-- what is kept of the text of an article to find its family
CREATE TABLE texts (
  article INTEGER PRIMARY KEY REFERENCES sheets (article) ON DELETE CASCADE,
  known_from TEXT NOT NULL,
  -- orders texts by day, then by their ids
  text_order INTEGER NOT NULL,
  -- whether it is in the index
  placed INTEGER NOT NULL CHECK (placed IN (0, 1)),
  -- rows of four words as hashes of 32 bits, in order
  shingles BLOB NOT NULL,
  -- JSON: what tells whence it comes
  credits TEXT NOT NULL
) STRICT;

CREATE INDEX placed_texts ON texts (text_order) WHERE placed = 1;

-- texts as they are in the index, of articles that have another text now
CREATE TABLE left_texts (
  article INTEGER PRIMARY KEY,
  known_from TEXT NOT NULL,
  text_order INTEGER NOT NULL,
  shingles BLOB NOT NULL,
  credits TEXT NOT NULL
) STRICT;

-- articles of which the text came, went or changed since families were followed
CREATE TABLE stale_texts (article INTEGER PRIMARY KEY) STRICT;

-- the inverted index: which texts hold a shingle that stands for them
CREATE TABLE sketches (
  hash INTEGER NOT NULL,
  text_order INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (hash, text_order, article)
) STRICT, WITHOUT ROWID;

-- when shingles are boilerplate, in orders of texts
CREATE TABLE boilerplate (
  hash INTEGER PRIMARY KEY,
  -- many texts hold it, from this one on; NULL: never
  common INTEGER,
  -- JSON: it comes again over weeks, from the first of these on, no more from the second on, and so forth
  recurring TEXT NOT NULL
) STRICT;

CREATE TABLE text_edges (
  later INTEGER NOT NULL,
  earlier INTEGER NOT NULL,
  jaccard REAL NOT NULL,
  -- first day as of which they are alike no more
  until TEXT NOT NULL,
  PRIMARY KEY (later, earlier)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_edges_back ON text_edges (earlier);

-- from a day on the article is of the family of this origin; NULL: of none
CREATE TABLE origins (
  article INTEGER NOT NULL,
  since TEXT NOT NULL,
  origin INTEGER,
  PRIMARY KEY (article, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX origins_back ON origins (origin, since);
`
