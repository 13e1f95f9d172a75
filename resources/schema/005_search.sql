-- Where words and figures are looked for. All of it is made of the tables above and can be made anew: no part of it is in the history.

-- The words of each report, a row each (rowid = report.report), as tokens that the program prepares: pairs of Chinese characters, whole
-- numbers, Latin words, so that it needs no tokenizer of its own. What it finds is where to look; the text tells what is there. It keeps no
-- texts, only where words are.
CREATE VIRTUAL TABLE search_index USING fts5(text, content='', tokenize="ascii tokenchars '.%'");

-- Which reports are in it. Those that are not are looked through as they stand, and come into it by and by.
CREATE TABLE indexed_report (
    report INTEGER PRIMARY KEY REFERENCES report ON DELETE CASCADE,
    form   INTEGER NOT NULL,             -- the version of the tokens
    tokens INTEGER NOT NULL,             -- how many it has in the index
    mark   INTEGER NOT NULL              -- hash of what it is found by: another one now, and the index is out of step
) STRICT;

-- The names that indicators have in the reports that are in the index, and some that they had: to be found by a part of them.
CREATE TABLE indexed_name (
    name     TEXT PRIMARY KEY,           -- as statement.indicator
    searched TEXT NOT NULL               -- as it is searched: simplified, narrow, small
) STRICT, WITHOUT ROWID;

-- Figures by what is asked of them, without a look at the table itself.
DROP INDEX statement_by_indicator;
CREATE INDEX statement_by_figure ON statement (indicator, kind, measure, strength, period, value, value_max, unit);

-- The words of a person that make other figures of those found.
CREATE INDEX decision_by_indicator ON decision (adrift, ruling, report, indicator);
