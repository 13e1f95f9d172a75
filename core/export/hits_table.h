// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/export/table.h"
#include "core/model/report_hits.h"
#include "core/model/understood.h"

namespace duixian::exporting {

/// A row for each sentence, with its report's place and years, the words that were found in it (separated by " | "), of a question for
/// figures what is known of the figure, and last the passport of its report.
[[nodiscard]] Table hitsTable(const std::vector<ReportHits>& reports);

/// The lines of JSON of one hit, one for each of its marks: start and end are the mark's. Of a figure they say what it is.
[[nodiscard]] std::vector<std::string> hitLines(const Hit& hit, const Head& head);
/// How a question was understood.
[[nodiscard]] std::string questionLine(const Understood& question);

} // namespace duixian::exporting
