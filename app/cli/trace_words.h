// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace duixian::cli {

/// Why a figure is no statement, in words: "a year, a date or a time of day". Of a code that has none the code itself.
[[nodiscard]] std::string_view wordsForDropped(std::string_view reason);

} // namespace duixian::cli
