// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/library/library.h"
#include "core/model/report_statements.h"

namespace duixian {
class Lexicon;
}

namespace duixian::intake {

/// The word tables that a library's reports are read and matched with: the program's with the person's own words.
[[nodiscard]] std::shared_ptr<const Lexicon> lexiconOf(const library::Library& library);

/// A report that the library lists, with a person's decisions applied to its statements, and what it declares unset.
[[nodiscard]] ReportStatements effectiveReport(const library::Library& library, const library::ReportEntry& listed);
/// All reports of a library with those, in the order of its list.
[[nodiscard]] std::vector<ReportStatements> effectiveReports(const library::Library& library);
/// The same of some entries of the list.
[[nodiscard]] std::vector<ReportStatements> effectiveReports(const library::Library& library,
                                                             const std::vector<library::ReportEntry>& entries);

} // namespace duixian::intake
