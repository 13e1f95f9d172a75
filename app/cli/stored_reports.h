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

/// The statement lines of a report with a person's decisions applied; what was rejected is not among them.
[[nodiscard]] std::vector<std::string> judgedLines(const library::Library& library, ReportId id);

/// The report line of one that the library lists, with its passport.
[[nodiscard]] std::string storedReportLine(const library::Library& library, const library::ReportEntry& listed);

} // namespace duixian::cli
