// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/library/connection.h"

namespace duixian::library {

/// Throws LibraryError where the index is not there as one that could be emptied and made anew.
void requireIndex(Connection& connection);

/// In what the index of words is not what the reports are, or can't be read, in words; none: it is in step. Reads all of the index and all
/// texts; writes nothing, and leaves the connection as one that only reads. Throws LibraryError only where it is interrupted, others hold
/// the library, or the disk fails.
[[nodiscard]] std::optional<std::string> indexFault(Connection& connection);

} // namespace duixian::library
