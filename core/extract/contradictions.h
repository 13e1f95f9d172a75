// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/extractor.h"

namespace duixian::extract {

/// Where a report contradicts itself, as notes in the order of the text (spans in the decoded text): a growth that is not that of the two
/// levels, one indicator with two values in one year, a rate over 100 % or parts that do not make the whole, a 分别 with more figures than
/// names or fewer. Only standard indicators in their own words are compared, and figures that are stated as such: what is about, at least
/// or doubtful contradicts nothing. statements: in the order of the text. Pure.
[[nodiscard]] std::vector<Note> contradictionsIn(const std::vector<Statement>& statements, const Source& source, const Lexicon& lexicon);

} // namespace duixian::extract
