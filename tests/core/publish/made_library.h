// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/library/library.h"
#include "tests/support/temporary_folder.h"

namespace duixian::publish {

/// A library of three reports of an invented district and one of the city above it. One is of a file with \r\n and characters beyond the
/// basic plane before and between its figures; a person accepted one statement, rejected another and overruled a verdict; one figure is
/// known from another source, and one name of a file begins like a formula.
class MadeLibrary {
public:
    MadeLibrary();

    support::TemporaryFolder folder;
    library::Library library;
};

/// All bytes of a file or, of a folder, those of its files with their names.
[[nodiscard]] std::string allBytes(const std::string& path);
/// How many entries a folder has.
[[nodiscard]] std::size_t entriesIn(const std::string& folder);

} // namespace duixian::publish
