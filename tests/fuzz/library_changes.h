// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace duixian::fuzz {

/// A library with a few reports and all that a person can say of them, the same in every call.
[[nodiscard]] const std::string& wholeLibrary();

/// That library with what the bytes ask for done to it: cells set to what no program would write, the list of tables among them, rows taken
/// out; then bytes of the file changed, pages swapped, its tail cut. Every string of bytes is such a list. Bytes that are an SQLite file
/// already stay as they are.
[[nodiscard]] std::string changedLibrary(std::string_view bytes);

} // namespace duixian::fuzz
