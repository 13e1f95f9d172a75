// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/model/word_query.h"
#include "core/script/search_text.h"

namespace duixian::query {

/// Words found in one paragraph; spans in the units of the search text.
struct Passage {
    Span paragraph;
    std::vector<Span> marks; ///< what was asked for, apart and in order: one at least

    friend bool operator==(const Passage&, const Passage&) = default;
};

/// The paragraphs of a text in which what is asked holds, in order.
[[nodiscard]] std::vector<Passage> passagesWith(const WordQuery& query, std::u16string_view searchUnits);

/// Every place where words stand, from the left, none over the other.
[[nodiscard]] std::vector<Span> placesOf(std::u16string_view words, bool prefix, std::u16string_view searchUnits);

} // namespace duixian::query
