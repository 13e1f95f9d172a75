// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "tests/core/extract/recognizers_case.h"

namespace duixian::extract {

// What we read in an input of the outside suite, told in its conventions. They differ from ours in what follows, and nowhere else:
// - Its ends are inclusive, and count in the input as it is; ours are half open, and are led back from the clean, folded text.
// - Its values are multiplied out: 595亿元 is 59500000000, where ours is 595 of 亿元; 打 multiplies by 12, 千字节 by 1000.
// - Percents: 个百分点 is told as %, ‰ as a tenth of one, 成 and 折 as tens (75折 as 75); 万分之三 in %, where ours is a share.
// - A number by itself is told; ours is no figure without a unit, so numbers are looked for with the pass of numerals.
// - 百分之五 is a percent there, and its 五 a number.
// - 人民币50元 is told with the word before it.
// - Ranges: (20,) and [20,) are both our >=; 大于20小于35 are two figures with a bound each for us, one range there. The range is
//   told with the words of its bounds, which are no part of our quotes: our number has to stand inside.
// - Ordinals are told there; here they must be numerals that become no statement.

/// NumberModel: by the passes of numerals and fractions.
[[nodiscard]] std::vector<Quantity> readNumbers(const std::string& input);
/// PercentModel: by the pass of figures.
[[nodiscard]] std::vector<Quantity> readPercents(const std::string& input);
/// CurrencyModel and DimensionModel: by the pass of figures. Units that the suite does not ask for are left out.
[[nodiscard]] std::vector<Quantity> readCurrencies(const std::string& input);
[[nodiscard]] std::vector<Quantity> readDimensions(const std::string& input);
/// NumberRangeModel: by numerals, with the bounds of leads.tsv.
[[nodiscard]] std::vector<Quantity> readRanges(const std::string& input);
/// OrdinalModel: numerals behind 第; none where one of them became a statement.
[[nodiscard]] std::vector<Quantity> readOrdinals(const std::string& input);

} // namespace duixian::extract
