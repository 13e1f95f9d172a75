// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace duixian::text {

/// The rows of a built-in table of two columns (core/base/embedded.h), without its # lines.
[[nodiscard]] std::vector<std::pair<std::u16string, std::u16string>> rowsOf(std::string_view table);

} // namespace duixian::text
