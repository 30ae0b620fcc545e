/**
 * What a state is made from without unpacking readings, and the lines of states as they were from day to day. All of it can be made
 * from the readings. Days are `YYYY-MM-DD`; '' stands before every day and '~' after every day.
 */
export const keptState = `
-- what the lines and sheets rest on besides the readings; one row, or none where nothing is settled
CREATE TABLE settled (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  basis TEXT NOT NULL,
  -- ids of issues on which stands about different parties are different stands, as JSON
  per_subject TEXT NOT NULL
) STRICT;

-- articles whose claims and text are taken out of the reading
CREATE TABLE sheets (
  article INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  -- what took them out; another value means that it must be done again
  basis TEXT NOT NULL,
  -- first day as of which it counts; '' always
  known_from TEXT NOT NULL
) STRICT;
CREATE INDEX sheets_by_day ON sheets (known_from);

-- claims that no claim of another group can alter; an event has no name but belongs to the group of its kind's name ''
CREATE TABLE claim_groups (
  key INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT,
  UNIQUE (kind, name)
) STRICT;

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
`
