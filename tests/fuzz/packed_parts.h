// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace duixian::fuzz {

/// A zip of parts that stand in one text, each behind a line "@@ name": so that changes reach what reads the parts, which the check sums of
/// a zip would keep out. others: parts of the package that the text need not name. Bytes that are a zip already stay as they are.
[[nodiscard]] std::string packedParts(std::string_view input, std::map<std::string, std::string> others);

} // namespace duixian::fuzz
