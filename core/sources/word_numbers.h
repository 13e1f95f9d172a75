// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace duixian::sources {

/// A number as a numbered paragraph shows it, by the names that WordprocessingML gives the formats (ECMA-376 part 1, 17.18.59
/// ST_NumberFormat): decimal 12, chineseCounting 十二, ideographTraditional 甲, decimalEnclosedCircle ⑫. Formats that are not known, and
/// numbers that a format has no sign for, are written as decimals; "bullet" and "none" as nothing.
[[nodiscard]] std::u16string writtenNumber(int value, std::string_view format);

} // namespace duixian::sources
