// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duixian::align {

/// The fields of work that reports of this genre speak of, by resources/lexicon/themes.tsv, in its order: 工业, 教育, 政府建设, …
[[nodiscard]] const std::vector<std::u16string>& themeNames();

/// How much a simplified text speaks of each theme, by themeNames(): the weights of its words that are found in the text.
[[nodiscard]] std::vector<double> themeWeights(std::u16string_view simplified);

/// The theme that it speaks of most; none where no word of any stands there, or where none prevails.
[[nodiscard]] std::optional<std::size_t> themeOf(std::u16string_view simplified);

} // namespace duixian::align
