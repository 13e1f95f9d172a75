// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::fuzz {

/// SQLite's own memory comes from the system, past the address sanitizer, which watches nothing that Debian's SQLite does and took half of
/// the time of a library. To be called before the first use of SQLite; with another C library than GNU's it does nothing.
void takeSqliteMemoryFromSystem();

} // namespace duixian::fuzz
