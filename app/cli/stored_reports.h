// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/console.h"
#include "core/library/library.h"

namespace duixian::cli {

/// A library to read from; none, and the console knows why, where it can't be opened.
[[nodiscard]] std::optional<library::Library> openToRead(const std::string& path, Console& console);

/// A library to write to; none, and the console knows why, where it can't be opened or written.
[[nodiscard]] std::optional<library::Library> openToWrite(const std::string& path, Console& console);

/// Makes the pairs anew of the places where a command changed something.
void bringPairsUp(library::Library& library);

} // namespace duixian::cli
