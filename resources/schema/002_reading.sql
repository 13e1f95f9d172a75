-- How a report was read, and what a person settled about it. Words, offsets and years as in 001; the tables above the line hold what the
-- program found and are written anew with each reading, those below it hold a person's word and are not.
-- report.format has more words now: text | markdown | html | docx | odt | pdf.

ALTER TABLE report ADD COLUMN address  TEXT NOT NULL DEFAULT ''; -- where a saved page says it came from (http…), or empty
ALTER TABLE report ADD COLUMN imported TEXT NOT NULL DEFAULT ''; -- when it came in, ISO 8601 in UTC: 2026-03-05T08:30:00Z; empty of what came in by 001

-- A few hashes that tell copies of one text from other texts. Apart, so that lists do not read over them. None of what came in by 001.
CREATE TABLE report_sketch (
    report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
    hashes BLOB NOT NULL                 -- rising; eight bytes each, the lowest first
) STRICT;

-- The sixteen smallest hashes of each sketch once more, to be found by: two texts that are half the same share three of them or more.
CREATE TABLE sketch_hash (
    hash   INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    PRIMARY KEY (hash, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX sketch_hash_by_report ON sketch_hash (report);

-- Furniture and damage: stretches of the text that are not simply read as they stand.
CREATE TABLE layer (
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    number INTEGER NOT NULL,             -- 0, 1, 2 … in the order of the text
    start  INTEGER NOT NULL,
    "end"  INTEGER NOT NULL,
    reason TEXT NOT NULL,                -- navigation, advertisement, page_margin … · censored, lost_bytes, broken_line …
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

-- What spoke for a field of the head: one row for each field that is known.
CREATE TABLE evidence (
    report   INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    number   INTEGER NOT NULL,           -- 0, 1, 2 … in the order of the fields
    field    TEXT NOT NULL,              -- place | kind | reviewed | planned | planned_term | date | session | speaker | title
    witness  TEXT NOT NULL,              -- person | title | address | headings | targets | page | body | file_name
    start    INTEGER NOT NULL,           -- start = end: no single place of the text said it
    "end"    INTEGER NOT NULL,
    doubtful INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

-- What was done on the way from the bytes to what the rules read.
CREATE TABLE cleaning_step (
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    number INTEGER NOT NULL,             -- 0, 1, 2 … in the order done
    step   TEXT NOT NULL,                -- line_ends, markup, width_narrowed …
    count  INTEGER NOT NULL,             -- at how many places
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------------------------------------------------------------------------

-- What a person settled about how a report is read: at most one row each. NULL: left to the program.
CREATE TABLE choice (
    report     INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
    encoding   TEXT,                     -- as report.encoding
    place_name TEXT,                     -- the place as a whole, as in report: a code and a path only beside a name
    place_code TEXT,
    place_path TEXT,
    kind       TEXT,
    reviewed   TEXT,
    planned    TEXT
) STRICT;

-- Passages that a person took out of what the rules read, or put back. Found again by their words and what stands around them.
CREATE TABLE passage_choice (
    report    INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    number    INTEGER NOT NULL,          -- 0, 1, 2 … in the order settled; of two on one passage the later one holds
    taken_out INTEGER NOT NULL CHECK (taken_out IN (0, 1)),
    quote     TEXT NOT NULL,
    before    TEXT NOT NULL,             -- up to 32 code units in front of it
    after     TEXT NOT NULL,             -- up to 32 code units behind it
    start     INTEGER NOT NULL,          -- where it stood when it was settled
    "end"     INTEGER NOT NULL,
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;
