// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/model/hit.h"
#include "core/script/search_text.h"

namespace duixian::query {

/// Marks of one text, put into the sentences that they stand in: a hit for each sentence that has one, in order. A sentence ends with
/// 。！？； and with its paragraph; one that a mark runs over is one with the next.
/// text: the decoded one; searched: its search text; marks: in the units of the search text, in order.
[[nodiscard]] std::vector<Hit> sentencesWith(std::u16string_view text, const script::SearchText& searched, const std::vector<Span>& marks,
                                             Excerpt excerpt = Excerpt::AroundMarks);

} // namespace duixian::query
