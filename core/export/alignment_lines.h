// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/alignment.h"

namespace duixian::exporting {

/// The lines of JSON for two reports side by side: "link" {a_start, a_end, b_start, b_end, joint, strength, about} for each link (spans of
/// paragraphs in the decoded texts), then "alone" {side a | b, start, end} for each paragraph of the reports' own without a link, headings
/// left out.
[[nodiscard]] std::vector<std::string> alignmentLines(const Alignment& alignment);

} // namespace duixian::exporting
