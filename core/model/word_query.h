// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace duixian {

/// Words that are asked for, joined. All of it has to stand in one paragraph.
struct WordQuery {
    enum class Kind {
        Words,   ///< these words, one behind the other
        All,     ///< every part; without parts: nothing is asked
        Any,     ///< one part at least
        Near,    ///< every part, no more than `distance` characters from one to the next
        Without, ///< the first part, and none of the others
    };
    Kind kind = Kind::All;
    std::u16string words = {}; ///< of Words, in the form of a search text (core/script/search_text.h)
    bool prefix = false;       ///< of Words: the last word may go on (a Chinese one always may)
    std::vector<WordQuery> parts = {};
    std::size_t distance = 0;

    [[nodiscard]] bool empty() const { return kind != Kind::Words && parts.empty(); }
    friend bool operator==(const WordQuery&, const WordQuery&) = default;
};

} // namespace duixian
