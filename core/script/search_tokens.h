// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace duixian::script {

/// What a stretch of a search text is for an index.
enum class TokenSort {
    Han,  ///< a run of Chinese characters
    Word, ///< letters and digits: pm2.5, 15.7, 5g; a number is whole
    Sign, ///< one sign that can be asked for: %, ㎡, a character beyond the basic plane
};

struct TokenRun {
    TokenSort sort;
    Span span;

    friend bool operator==(const TokenRun&, const TokenRun&) = default;
};

/// The runs of a search text in their order. Punctuation and blanks are none and part them.
[[nodiscard]] std::vector<TokenRun> tokenRuns(std::u16string_view searchText);

/// The version of what indexTokens gives: an index made by another one is to be made anew.
inline constexpr int tokenForm = 1;

/// What stands in the index for a search text: UTF-8, separated by blanks. A Han run gives its pairs of characters, one behind the other,
/// and its last character; every other run itself: 15.7亿元 gives "15.7 亿元 元".
[[nodiscard]] std::string indexTokens(std::u16string_view searchText);

/// Words as they are asked of such an index: they stand one behind the other. A Han run at the end may go on in the text, so its last
/// character is not sent.
struct TokenPhrase {
    std::vector<std::string> tokens;
    bool prefix = false; ///< the last one only begins a token: one Han character, or a word that may go on
};

[[nodiscard]] TokenPhrase tokenPhrase(std::u16string_view words, bool prefix);

} // namespace duixian::script
