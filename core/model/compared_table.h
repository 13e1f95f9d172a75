// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/report.h"
#include "core/model/statement.h"

namespace duixian {

/// Whether figures are of one year or of several: a target of the term (到2025年) is another thing than one of the year.
enum class PeriodShape { Year, Years };

/// A figure with its number in the row's unit, of a range its lower end; none where it has no number.
struct ComparedMention {
    Statement statement;
    std::optional<double> value;

    friend bool operator==(const ComparedMention&, const ComparedMention&) = default;
};

/// What a report says in one cell.
struct ComparedFigure {
    Statement statement;               ///< of the year that the report plans or reviews where there is one, then the first mention
    std::optional<double> value;       ///< as of a mention
    std::vector<ComparedMention> more; ///< what else the report says of the row, in the same order

    friend bool operator==(const ComparedFigure&, const ComparedFigure&) = default;
};

struct ComparedCell {
    std::optional<ComparedFigure> target;
    std::optional<ComparedFigure> outcome;

    [[nodiscard]] const std::optional<ComparedFigure>& of(Kind kind) const { return kind == Kind::Target ? target : outcome; }
    [[nodiscard]] std::optional<ComparedFigure>& of(Kind kind) { return kind == Kind::Target ? target : outcome; }
    friend bool operator==(const ComparedCell&, const ComparedCell&) = default;
};

/// What the reports say of one indicator in one measure, one dimension of unit and one shape of period.
struct ComparedRow {
    std::u16string indicator; ///< the standard name, else that of the first mention
    bool standard = false;
    Measure measure = Measure::Level;
    PeriodShape shape = PeriodShape::Year;
    std::u16string unit;             ///< of the first figure, with its multiplier: 亿元
    std::vector<ComparedCell> cells; ///< of each report

    friend bool operator==(const ComparedRow&, const ComparedRow&) = default;
};

/// A report as a column of a comparison.
struct ComparedColumn {
    ReportId report; ///< not valid outside of a library
    Head head;
    Passport passport;

    friend bool operator==(const ComparedColumn&, const ComparedColumn&) = default;
};

/// Indicators in rows, reports in columns.
struct ComparedTable {
    std::vector<ComparedColumn> columns;
    std::vector<ComparedRow> rows;

    friend bool operator==(const ComparedTable&, const ComparedTable&) = default;
};

/// Which column a figure is set against.
enum class ComparedWith { Before, First };

/// What lies between a figure and the one that it is set against. Bounds and ranges count with their number or lower end, and exact is
/// false where one of the two is such.
struct ComparedChange {
    double difference = 0;        ///< in the row's unit; of a growth or a rate in percentage points
    std::optional<double> growth; ///< in per cent, of levels that are no rates and were above zero
    bool exact = true;

    friend bool operator==(const ComparedChange&, const ComparedChange&) = default;
};

/// The column against which one is set; none for the first.
[[nodiscard]] std::optional<std::size_t> comparedWith(std::size_t column, ComparedWith with);
/// None in the first column, and where either of the two has no number.
[[nodiscard]] std::optional<ComparedChange> changeOf(const ComparedRow& row, Kind kind, std::size_t column, ComparedWith with);

/// In how many reports a row has a figure of that kind; of either kind where none is named.
[[nodiscard]] std::size_t reportsWith(const ComparedRow& row, std::optional<Kind> kind = std::nullopt);
/// Whether two reports give different figures of that kind: other numbers, other bounds, or other words where there is no number.
[[nodiscard]] bool differs(const ComparedRow& row, Kind kind);

} // namespace duixian
