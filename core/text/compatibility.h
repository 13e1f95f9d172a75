// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace duixian::text {

struct Unified {
    std::u16string text;
    std::size_t count = 0; ///< how many forms were replaced
};

/// Forms that fonts of PDFs give instead of the character: radicals (⼈ for 人, ⻓ for 长), compatibility ideographs, full-width digits,
/// letters and signs (the font GBK-EUC-H has no others), Latin ligatures. Signs that mean something else by themselves (㎡, ①) stay.
[[nodiscard]] Unified unified(std::u16string_view text);

} // namespace duixian::text
