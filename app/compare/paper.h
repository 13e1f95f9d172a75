// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace duixian::comparing {

/// How words of a paper are set.
enum class Tone { Plain, Quiet, Strong, Target, Outcome };

/// Words in one tone. All strings of a paper are plain text.
struct PaperWords {
    QString text;
    Tone tone = Tone::Plain;
    QString to = {};    ///< the place in the paper that they lead to; empty: to none
    QString place = {}; ///< what leads here says this; unique in a paper, ASCII
};

using PaperLine = std::vector<PaperWords>;

struct PaperCell {
    std::vector<PaperLine> lines;
    bool number = false;   ///< set to the right, for figures
    bool ofReport = false; ///< a report's own words, in its language
};

/// A row of one cell only goes over the whole table: a heading between the others.
struct PaperRow {
    std::vector<PaperCell> cells;
};

struct PaperTable {
    std::vector<int> widths; ///< of the columns, in per cent
    PaperRow head;           ///< may be empty
    std::vector<PaperRow> rows;
};

struct PaperPart {
    QString place;
    QString heading;
    std::vector<PaperLine> lines; ///< before the tables
    std::vector<PaperTable> tables;
};

/// A comparison report as values, before it is HTML or pages.
struct Paper {
    QString title;
    QString under; ///< a line below the title
    std::vector<PaperPart> parts;
};

} // namespace duixian::comparing
