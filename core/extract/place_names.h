// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/lexicon/places.h"

namespace duixian::extract {

/// The last character of a division's name says its level: 省市区县旗州盟镇乡道 (of 街道); 0 for what has none (国务院).
[[nodiscard]] char16_t levelOf(std::u16string_view name);

/// A division as a text names it: 哈尔滨市香坊区 has the name 香坊区 and above it 哈尔滨市.
struct Naming {
    std::u16string name;
    std::vector<std::u16string> above;
    Span span; ///< of the whole, in the text that was read
};

/// The division whose name ends right where `end` is, with those above it: before 人民政府, 政府工作报告, 第三届. Known names, short ones
/// of those above (深圳龙岗区), and unknown ones by their last character (云川市澄江区), but no 全区, 我市 and the like. An empty name
/// where there is none.
[[nodiscard]] Naming namingBefore(std::u16string_view text, std::size_t end, const Places& places);

} // namespace duixian::extract
