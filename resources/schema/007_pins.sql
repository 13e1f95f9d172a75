-- What a person joins by hand where two reports are set side by side. Offsets as in 001, words of the text as in 004.

-- Two paragraphs that belong together, by their words. The report with the smaller number comes first; a report may be beside itself. It
-- stays when a report goes, for when that one comes back.
CREATE TABLE pin (
    pin          INTEGER PRIMARY KEY AUTOINCREMENT,
    report       INTEGER NOT NULL,
    quote        TEXT NOT NULL,
    before       TEXT NOT NULL,
    after        TEXT NOT NULL,
    start        INTEGER NOT NULL,
    "end"        INTEGER NOT NULL,       -- = start: the words are not in the text any more
    other_report INTEGER NOT NULL,
    other_quote  TEXT NOT NULL,
    other_before TEXT NOT NULL,
    other_after  TEXT NOT NULL,
    other_start  INTEGER NOT NULL,
    other_end    INTEGER NOT NULL,
    made         TEXT NOT NULL,
    adrift       INTEGER NOT NULL CHECK (adrift IN (0, 1))
) STRICT;
CREATE INDEX pin_by_report ON pin (report, other_report);
CREATE INDEX pin_by_other_report ON pin (other_report);
