// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duixian::query {

/// A piece of a question of words.
struct QuestionToken {
    enum class Sort { Words, And, Or, Not, Near, Open, Close };
    Sort sort = Sort::Words;
    std::u16string words = {};                ///< of Words, in the form of a search text; never without a word
    bool prefix = false;                      ///< of Words: a star stands behind them
    bool opens = false;                       ///< of Near: a bracket with the words opens behind it
    std::optional<std::size_t> distance = {}; ///< of Near, where it is said
};

/// AND, OR, NOT and NEAR in capitals, | for OR, - before a word for NOT, brackets of both widths, words between quotation marks of any
/// kind. A quotation mark without its other half is none. Only the first 4,000 units are read.
[[nodiscard]] std::vector<QuestionToken> questionTokens(std::u16string_view question);

} // namespace duixian::query
