// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace duixian::sources {

/// Text as bytes of an encoding, by ICU's name for it; empty where a character has no place in it.
[[nodiscard]] std::string bytesIn(std::u16string_view text, const char* name);

} // namespace duixian::sources
