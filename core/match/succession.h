// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/report_matching.h"
#include "core/model/report_statements.h"

namespace duixian {
class Lexicon;
}

namespace duixian::match {

/// Every report that sets targets, matched with those that answer them, a person's words on the pairs applied; in the order given, of one
/// report the next one's answers first. A target is answered by the first later report of the place that reviews its year, the last one
/// where it is for several; where a person joined it with an outcome of another report, by that one.
/// Many reports are shared out among threads; the answer is the same.
[[nodiscard]] std::vector<ReportMatching> matchAll(const std::vector<ReportStatements>& reports, const Lexicon& lexicon);

} // namespace duixian::match
