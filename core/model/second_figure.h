// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/period.h"
#include "core/model/report.h"
#include "core/model/statement.h"

namespace duixian {

using SecondFigureId = Id<struct SecondFigureTag>;

/// A figure that a source other than the report gives (a yearbook, a bulletin). It stands beside the report's own and never in its place.
struct SecondFigure {
    SecondFigureId id;        ///< none: not stored yet
    Place place;              ///< of the gazetteer where it is known there, else the name as written
    std::u16string indicator; ///< the standard name where there is one, else as written
    Measure measure = Measure::Level;
    Period period;
    double value = 0;      ///< in unit; a fall is negative
    std::u16string unit;   ///< as written: 亿元, %
    std::u16string source; ///< as the person names it: 2020年统计年鉴

    friend bool operator==(const SecondFigure&, const SecondFigure&) = default;
};

/// A figure of another source beside one of a report.
struct SecondBeside {
    SecondFigure figure;
    std::optional<double> difference; ///< figure - the report's, in the report's unit; none where the report says nothing, or no number
    bool differs = false;             ///< by more than the rounding of the two as written

    friend bool operator==(const SecondBeside&, const SecondBeside&) = default;
};

/// Why a line of a file of such figures can't be taken.
enum class SecondFigureProblem {
    ColumnMissing,  ///< the file lacks a column; line 1, words: its name
    FieldMissing,   ///< the line does; words: the column's name
    YearMalformed,  ///< words: as written
    ValueMalformed, ///< words: as written
    PlaceUnknown,   ///< no division of the gazetteer bears the name, nor any place of the library; words: as written
    PlaceAmbiguous, ///< several do; words: as written
    TooManyFields,  ///< more than there are columns (a comma that no quotation marks hold); words: the first that is too many
    QuoteUnclosed,  ///< a quotation mark that nothing closes: from this line on the file is not read
    Repeated,       ///< an earlier line says the same place, indicator, measure, year and source
};

struct SecondFigureFault {
    std::size_t line = 0; ///< of the file, from 1
    SecondFigureProblem problem;
    std::u16string words;

    friend bool operator==(const SecondFigureFault&, const SecondFigureFault&) = default;
};

/// What a file of such figures holds: columns place, indicator, year, value, unit, source (their names also in Chinese), in any order.
struct SecondFigureFile {
    std::vector<SecondFigure> figures;
    std::vector<SecondFigureFault> faults; ///< by line; what has one is not among the figures

    friend bool operator==(const SecondFigureFile&, const SecondFigureFile&) = default;
};

} // namespace duixian
