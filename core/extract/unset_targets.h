// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/extractor.h"

namespace duixian::extract {

/// Where a report says that it sets no figure for an indicator (不设地区生产总值具体增长目标), as notes TargetUnset in the order of the
/// text, each indicator once. The span is of the words from the name, or the verb where that comes first, to the 目标 or 指标. Only
/// indicators that the lexicon knows, and only in the part that plans, where a report has one. The words: unset_verb, unset_object and
/// whole_economy in resources/lexicon/lists.tsv. parts: of the report, in decoded text. Pure.
[[nodiscard]] std::vector<Note> unsetTargetsIn(const std::vector<Part>& parts, const Source& source, const Lexicon& lexicon);

} // namespace duixian::extract
