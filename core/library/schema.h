// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/library/connection.h"

namespace duixian::library {

/// In the file's header, so that a library is known from any other SQLite file: "DuiX".
inline constexpr std::int64_t applicationId = 0x44756958;

/// The form that this program reads and writes: the number of the last migration (resources/schema/NNN_*.sql), kept in user_version.
[[nodiscard]] int schemaVersion();

/// Brings an empty or older library to schemaVersion(), or to an earlier form, in the transaction of the caller.
void migrate(Connection& connection, int form = schemaVersion());

/// Whether every table of this program's form is there as a plain table with all its columns, so that it can be read, and the index of
/// words as this program makes it; a view or a computed column in one's place is none. There may be more.
[[nodiscard]] bool hasForm(Connection& connection);

} // namespace duixian::library
