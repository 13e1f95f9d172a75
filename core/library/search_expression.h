// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/model/word_query.h"

namespace duixian::library {

/// What an FTS5 index is asked (… MATCH ?), so that every report in which the words stand is among the answers; there may be others, as of
/// words that are too far apart, or of those behind NOT. None: the words leave nothing that an index could tell. Never one that FTS5 does
/// not take, and never a costly one: of very many words only the first are asked for.
[[nodiscard]] std::optional<std::string> matchExpression(const WordQuery& query);

} // namespace duixian::library
