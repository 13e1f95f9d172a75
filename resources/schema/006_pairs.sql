-- What pairs, task sheets and silence need of a library. Words, offsets and years as in 001.

-- Of a note that a report sets no figure for an indicator, which one. NULL of all other notes, also where a step of the history from
-- before this form is undone.
ALTER TABLE note ADD COLUMN indicator TEXT;

-- An annotation may be the unit that answers for a target. A check can't be altered, so the table is made anew; a number that was used
-- is not used again.
ALTER TABLE annotation RENAME TO annotation_before;
CREATE TABLE annotation (
    annotation INTEGER PRIMARY KEY AUTOINCREMENT,
    report     INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('remark', 'tag', 'responsible')),
    text       TEXT NOT NULL,            -- of a tag its name, of responsible the unit's
    made       TEXT NOT NULL,
    adrift     INTEGER NOT NULL CHECK (adrift IN (0, 1)),
    quote      TEXT NOT NULL,            -- the words that it is about; empty: the whole report
    before     TEXT NOT NULL,
    after      TEXT NOT NULL,
    start      INTEGER NOT NULL,
    "end"      INTEGER NOT NULL
) STRICT;
INSERT INTO sqlite_sequence (name, seq) SELECT 'annotation', seq FROM sqlite_sequence WHERE name = 'annotation_before';
INSERT INTO annotation (annotation, report, kind, text, made, adrift, quote, before, after, start, "end")
    SELECT annotation, report, kind, text, made, adrift, quote, before, after, start, "end" FROM annotation_before;
DROP TABLE annotation_before;
CREATE INDEX annotation_by_report ON annotation (report);
CREATE INDEX annotation_by_text ON annotation (kind, text);

-- A figure that a source other than the reports gives: a yearbook, a bulletin. It stands beside what the reports say, never in its place.
CREATE TABLE second_figure (
    second_figure INTEGER PRIMARY KEY AUTOINCREMENT,
    source        TEXT NOT NULL,         -- as the person names it: 2020年统计年鉴
    place_name    TEXT NOT NULL,
    place_code    TEXT,                  -- as in report
    place_path    TEXT NOT NULL,
    indicator     TEXT NOT NULL,         -- the standard name where there is one, else as written
    measure       TEXT NOT NULL,         -- as in statement
    period        TEXT NOT NULL,
    value         REAL NOT NULL,         -- in unit; a fall is negative
    unit          TEXT NOT NULL
) STRICT;
-- A source says a thing once.
CREATE UNIQUE INDEX second_figure_once ON second_figure (source, place_path, place_name, indicator, measure, period);
