-- The first form of a library. Names are the words of the command line's JSON lines, so that any SQLite tool can read the file.
-- All text is UTF-8. Every offset counts UTF-16 code units into report_text.text, whose line ends are \n.
-- Years stand as text: 2018, or 2016-2020 for several. NULL is: not known.

-- One report a row. AUTOINCREMENT, so that the number of a removed report never comes back as another one's.
CREATE TABLE report (
    report       INTEGER PRIMARY KEY AUTOINCREMENT,
    file         TEXT NOT NULL,          -- the file's name as the person knows it, without folders
    path         TEXT NOT NULL,          -- where it lay when it was imported; empty where there was no file
    title        TEXT NOT NULL,          -- as written, or made of place, year and kind
    place_name   TEXT,                   -- the government that reports: 惠济区
    place_code   TEXT,                   -- six digits of GB/T 2260; NULL for an area that is none or that is not known for sure
    place_path   TEXT,                   -- from the province down: 河南省/郑州市/惠济区
    kind         TEXT NOT NULL,          -- annual | new-term | plan-only | review-only | none
    reviewed     TEXT,                   -- the years looked back on
    planned      TEXT,                   -- the year or years planned for
    planned_term TEXT,                   -- the term planned for, beside the next year
    date         TEXT NOT NULL,          -- ISO, as far as known: 2019-03-15, 2019-03, 2019, or empty
    session      TEXT NOT NULL,          -- the congress and its session
    speaker      TEXT NOT NULL,
    encoding     TEXT NOT NULL,          -- how the bytes were read: UTF-8, GB18030, Big5, UTF-16LE, UTF-16BE
    format       TEXT NOT NULL,          -- text | markdown
    length       INTEGER NOT NULL,       -- of the decoded text
    byte_count   INTEGER NOT NULL,       -- of the original file
    sha256       TEXT NOT NULL UNIQUE,   -- of the original bytes, lower-case hexadecimal: the same bytes are in once
    rules        INTEGER NOT NULL        -- version of the rules that read it
) STRICT;
CREATE INDEX report_by_place ON report (place_path, planned);

-- The bytes as they came, never altered. Apart, so that lists do not read over them.
CREATE TABLE report_original (
    report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
    bytes  BLOB NOT NULL
) STRICT;

-- The decoded text: what is shown, and what all offsets count in.
CREATE TABLE report_text (
    report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
    text   TEXT NOT NULL
) STRICT;

-- The outline: one heading a row with the part that it opens.
CREATE TABLE part (
    report        INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    number        INTEGER NOT NULL,      -- 0, 1, 2 … in the order of the text
    level         INTEGER NOT NULL,      -- 1: 一、 · 2: (一) · 3: 1.
    section       TEXT NOT NULL,         -- review | plan | other
    heading_start INTEGER NOT NULL,
    heading_end   INTEGER NOT NULL,
    body_start    INTEGER NOT NULL,
    body_end      INTEGER NOT NULL,
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

-- One figure for one indicator a row, as the rules found it.
CREATE TABLE statement (
    report        INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    number        INTEGER NOT NULL,      -- 0, 1, 2 … in the order of the text
    start         INTEGER NOT NULL,      -- of the quote
    "end"         INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('target', 'outcome')),
    quote         TEXT NOT NULL,         -- the figure as written, with its unit
    value         REAL,                  -- in the unit as written; a fall is negative; NULL where there is no number
    value_max     REAL,                  -- the upper end of a range
    unit          TEXT NOT NULL,         -- as written: 亿元, 个百分点; empty for a ratio
    measure       TEXT NOT NULL,         -- level | growth | average_growth | change | gap | multiple | ratio | sync
    bound         TEXT NOT NULL,         -- = | ~ | >= | <= | range
    indicator     TEXT NOT NULL,         -- what is measured; the standard name where there is one
    subject       TEXT NOT NULL,         -- the words of the text that name it
    subject_start INTEGER NOT NULL,
    subject_end   INTEGER NOT NULL,
    period        TEXT,                  -- the year or years that the figure is of
    section       TEXT NOT NULL,         -- review | plan | other
    strength      TEXT,                  -- binding | ensured | plain | aspired; NULL for an outcome
    stretch_of    INTEGER,               -- the start of the floor that this stretch target belongs to
    confidence    REAL NOT NULL,         -- 0 to 1
    doubts        TEXT NOT NULL,         -- codes, separated by blanks
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_by_indicator ON statement (indicator, period);

-- What the program doubts about a report as a whole.
CREATE TABLE note (
    report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
    number INTEGER NOT NULL,             -- 0, 1, 2 … in the order found
    code   TEXT NOT NULL,
    start  INTEGER NOT NULL,             -- start = end: about the whole report
    "end"  INTEGER NOT NULL,
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;
