// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/extract/head.h"

namespace duixian::extract {

/// The head of a text, with the built-in gazetteer.
[[nodiscard]] HeadReading read(std::string_view words, std::string_view file = "1.txt");

/// "name code province/city/name", "-" where there is none.
[[nodiscard]] std::string placeOf(const HeadReading& reading);
/// "kind reviewed planned term"
[[nodiscard]] std::string yearsOf(const HeadReading& reading);
[[nodiscard]] bool notes(const HeadReading& reading, NoteCode code);

/// A short report of 2019, given for 我代表ADDRESS.
[[nodiscard]] std::string report(std::string_view address, std::string_view body = "");

} // namespace duixian::extract
