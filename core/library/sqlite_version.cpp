// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/sqlite_version.h"

#include <sqlite3.h>

namespace duixian::library {

std::string_view sqliteVersion()
{
    return sqlite3_libversion();
}

} // namespace duixian::library
