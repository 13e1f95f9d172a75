// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace duixian {

/// Bytes as text (RFC 4648, with padding, without line ends).
[[nodiscard]] std::string toBase64(std::string_view bytes);
/// The bytes of such a text; none where it is not exactly one: a foreign character, a missing end, bits left over.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace duixian
