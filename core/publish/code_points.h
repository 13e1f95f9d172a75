// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace duixian::publish {

/// Places in a text counted in Unicode code points, as REFI-QDA counts, in the place of UTF-16 code units. A surrogate that stands alone
/// counts as one: it is written as U+FFFD.
class CodePoints {
public:
    explicit CodePoints(std::u16string_view text);

    [[nodiscard]] std::size_t at(std::size_t unit) const;

private:
    std::vector<std::size_t> m_seconds; ///< the second halves of the pairs
};

} // namespace duixian::publish
