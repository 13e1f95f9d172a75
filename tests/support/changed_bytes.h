// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <vector>

namespace duixian::support {

/// The bytes with one to four changes: a bit turned, a byte replaced, a stretch taken out or said again, one of the words put in.
[[nodiscard]] std::string changedBytes(std::string bytes, std::mt19937& chance, const std::vector<std::string>& words);

} // namespace duixian::support
