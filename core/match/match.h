// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/pair.h"
#include "core/model/statement.h"

namespace duixian {
class Lexicon;
}

namespace duixian::match {

/// Joins the targets among the earlier report's statements with the outcomes among the later one's (indices into the two vectors).
/// Every target is in pairs or in unpaired, once.
[[nodiscard]] Matching match(const std::vector<Statement>& earlier, const std::vector<Statement>& later, const Lexicon& lexicon);

} // namespace duixian::match
