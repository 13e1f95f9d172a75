// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace duixian::system {

/// All of the standard input; nothing where it is longer than `most` or cannot be read.
[[nodiscard]] std::optional<std::string> readInput(std::size_t most);
/// Writes to the standard output; false where it did not all go out.
[[nodiscard]] bool writeOutput(std::string_view bytes);

} // namespace duixian::system
