-- A person's word on what was found, the way back from every change, and what belongs to a library beside its reports.
-- Words, offsets and years as in 001; moments are ISO 8601 in UTC: 2026-03-05T08:30:00Z. Flags are 0 or 1.

ALTER TABLE report ADD COLUMN targets  INTEGER NOT NULL DEFAULT 0; -- how many statements of each kind the program found in it
ALTER TABLE report ADD COLUMN outcomes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN words    TEXT NOT NULL DEFAULT '';   -- which of the person's own words it was read with: their hash, or empty
UPDATE report SET targets  = (SELECT count(*) FROM statement s WHERE s.report = report.report AND s.kind = 'target'),
                  outcomes = (SELECT count(*) FROM statement s WHERE s.report = report.report AND s.kind = 'outcome');

ALTER TABLE choice ADD COLUMN title TEXT;                          -- the name that a person gave the report

-- ------------------------------------------------------------------------------------------------------------------------------------
-- A person's word. It outlives the report that it was said of: where the same report comes in again, it finds its way back to it. So
-- report is no foreign key here.

-- One word on one statement a row. The columns of the anchor are how it is found again after a new reading; those of the statement, from
-- start on, are as the person left it, and mean what they mean in statement.
CREATE TABLE decision (
    decision        INTEGER PRIMARY KEY AUTOINCREMENT,
    report          INTEGER NOT NULL,
    ruling          TEXT NOT NULL CHECK (ruling IN ('accepted', 'corrected', 'rejected', 'added')),
    corrected       TEXT NOT NULL,       -- names of the fields that the person set, separated by blanks: indicator period
    reason          TEXT NOT NULL,
    made            TEXT NOT NULL,
    adrift          INTEGER NOT NULL CHECK (adrift IN (0, 1)), -- 1: its words are not in the text as it is read now; it has no effect
    found_kind      TEXT NOT NULL,       -- of the statement as the program found it
    found_measure   TEXT NOT NULL,
    found_indicator TEXT NOT NULL,
    found_quote     TEXT NOT NULL,
    before          TEXT NOT NULL,       -- up to 32 code units in front of found_quote
    after           TEXT NOT NULL,       -- up to 32 code units behind it
    found_start     INTEGER NOT NULL,
    found_end       INTEGER NOT NULL,
    start           INTEGER NOT NULL,
    "end"           INTEGER NOT NULL,
    kind            TEXT NOT NULL CHECK (kind IN ('target', 'outcome')),
    quote           TEXT NOT NULL,
    value           REAL,
    value_max       REAL,
    unit            TEXT NOT NULL,
    measure         TEXT NOT NULL,
    bound           TEXT NOT NULL,
    indicator       TEXT NOT NULL,
    subject         TEXT NOT NULL,
    subject_start   INTEGER NOT NULL,
    subject_end     INTEGER NOT NULL,
    period          TEXT,
    section         TEXT NOT NULL,
    strength        TEXT,
    stretch_of      INTEGER,
    confidence      REAL NOT NULL,
    doubts          TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_report ON decision (report);

-- What a person wrote beside a report, a statement or a passage.
CREATE TABLE annotation (
    annotation INTEGER PRIMARY KEY AUTOINCREMENT,
    report     INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('remark', 'tag')),
    text       TEXT NOT NULL,            -- of a tag its name
    made       TEXT NOT NULL,
    adrift     INTEGER NOT NULL CHECK (adrift IN (0, 1)),
    quote      TEXT NOT NULL,            -- the words that it is about; empty: the whole report
    before     TEXT NOT NULL,
    after      TEXT NOT NULL,
    start      INTEGER NOT NULL,
    "end"      INTEGER NOT NULL
) STRICT;
CREATE INDEX annotation_by_report ON annotation (report);
CREATE INDEX annotation_by_text ON annotation (kind, text);

-- A person's word on a target and an outcome.
CREATE TABLE pair_decision (
    pair_decision     INTEGER PRIMARY KEY AUTOINCREMENT,
    report            INTEGER NOT NULL,  -- of the target
    ruling            TEXT NOT NULL CHECK (ruling IN ('joined', 'parted', 'overruled')),
    verdict           TEXT,              -- reached | not reached | undecidable; of overruled
    reason            TEXT NOT NULL,
    made              TEXT NOT NULL,
    adrift            INTEGER NOT NULL CHECK (adrift IN (0, 1)),
    target_indicator  TEXT NOT NULL,
    target_quote      TEXT NOT NULL,
    target_before     TEXT NOT NULL,
    target_after      TEXT NOT NULL,
    target_start      INTEGER NOT NULL,
    target_end        INTEGER NOT NULL,
    outcome_report    INTEGER NOT NULL,
    outcome_indicator TEXT NOT NULL,
    outcome_quote     TEXT NOT NULL,
    outcome_before    TEXT NOT NULL,
    outcome_after     TEXT NOT NULL,
    outcome_start     INTEGER NOT NULL,
    outcome_end       INTEGER NOT NULL
) STRICT;
CREATE INDEX pair_decision_by_report ON pair_decision (report);
CREATE INDEX pair_decision_by_outcome ON pair_decision (outcome_report);

-- A report that was removed and of which a person had said something: how it is known again when it comes back.
CREATE TABLE departed_report (
    report  INTEGER PRIMARY KEY,         -- the number it had
    file    TEXT NOT NULL,
    title   TEXT NOT NULL,
    sha256  TEXT NOT NULL,               -- of its original bytes
    hashes  BLOB NOT NULL,               -- its sketch, as in report_sketch
    removed TEXT NOT NULL
) STRICT;

-- What a person taught the rules. The rows enter the word tables that this library's reports are read with; simplified script.
CREATE TABLE own_indicator (
    indicator  TEXT PRIMARY KEY,
    aliases    TEXT NOT NULL,            -- separated by line ends
    measures   TEXT NOT NULL,            -- level growth …, separated by blanks
    units      TEXT NOT NULL,            -- separated by blanks
    direction  TEXT NOT NULL,            -- more | less | neither is better
    definition TEXT NOT NULL,
    source     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE own_alias (
    alias     TEXT PRIMARY KEY,
    indicator TEXT NOT NULL              -- a standard indicator, or one of own_indicator
) STRICT, WITHOUT ROWID;

CREATE TABLE own_word (
    list TEXT NOT NULL,                  -- one of the program's lists of words: slogan_noun, recovery_word …
    word TEXT NOT NULL,
    PRIMARY KEY (list, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_search (
    name  TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    made  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ------------------------------------------------------------------------------------------------------------------------------------
-- Pairs, made anew from the statements with a person's decisions applied, whenever those of a place change. Not in the history.

-- A target with the outcome that answers it.
CREATE TABLE pair (
    target_report    INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    target_start     INTEGER NOT NULL,
    target_indicator TEXT NOT NULL,
    outcome_report   INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    outcome_start    INTEGER NOT NULL,
    outcome_indicator TEXT NOT NULL,
    indicator        TEXT NOT NULL,      -- the name for both
    verdict          TEXT NOT NULL,      -- reached | not reached | undecidable
    rule             TEXT NOT NULL,      -- which rule judged it
    difference       REAL,               -- outcome - target, in the target's unit
    decision         INTEGER,            -- the pair_decision that joined it or overruled its verdict
    PRIMARY KEY (target_report, target_start, target_indicator)
) STRICT, WITHOUT ROWID;
CREATE INDEX pair_by_outcome ON pair (outcome_report);

-- A target that nothing answers.
CREATE TABLE unpaired (
    target_report    INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    target_start     INTEGER NOT NULL,
    target_indicator TEXT NOT NULL,
    reason           TEXT NOT NULL,      -- not_reported | dropped | unit_changed | no_next_report | term_report
    PRIMARY KEY (target_report, target_start, target_indicator)
) STRICT, WITHOUT ROWID;

-- Places whose pairs are to be made anew.
CREATE TABLE pairing_due (
    place_path TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO pairing_due (place_path) SELECT DISTINCT place_path FROM report WHERE place_path IS NOT NULL;

-- ------------------------------------------------------------------------------------------------------------------------------------
-- The history: what was done, and how it is undone.

-- One step a row, in the order done; a person undoes and redoes it as a whole. Those undone come last.
CREATE TABLE history (
    step    INTEGER PRIMARY KEY AUTOINCREMENT,
    action  TEXT NOT NULL,               -- import | remove | settle | accept …
    subject TEXT NOT NULL,               -- a title, a file, an indicator; of many the first
    count   INTEGER NOT NULL,            -- of how many
    made    TEXT NOT NULL,
    undone  INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;

-- The changes of a step, in the order done.
CREATE TABLE history_change (
    step      INTEGER NOT NULL REFERENCES history ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    report    INTEGER,                   -- the report that was changed; NULL: no single one
    changeset BLOB,                      -- of SQLite's session extension; NULL: the report came in with this change
    PRIMARY KEY (step, number)
) STRICT;
