// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/library/library.h"
#include "core/model/pair_row.h"

/// The lines of JSON of what a library holds.
namespace duixian::publish {

/// The report line of one that the library lists, with its passport.
[[nodiscard]] std::string reportLine(const library::Library& library, const library::ReportEntry& listed);
/// The statement lines of a report with a person's decisions applied; what was rejected is not among them.
[[nodiscard]] std::vector<std::string> statementLines(const library::Library& library, ReportId id);
/// The pair and unpaired lines of these targets.
[[nodiscard]] std::vector<std::string> pairLines(const std::vector<PairRow>& rows);

} // namespace duixian::publish
