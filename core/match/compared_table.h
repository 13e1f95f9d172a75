// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/compared_table.h"
#include "core/model/report_statements.h"

namespace duixian {
class Lexicon;
}

namespace duixian::match {

/// Reports side by side, in the order that they come in: a row for each indicator, measure, dimension of unit and shape of period. The
/// standard indicators stand first, in the lexicon's order, the others by first mention. Names that differ in wording share a row where
/// they surely mean one thing, and never where one report gives figures under both.
[[nodiscard]] ComparedTable comparedTable(const std::vector<ReportStatements>& reports, const Lexicon& lexicon);

} // namespace duixian::match
