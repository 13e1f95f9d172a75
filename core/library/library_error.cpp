// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_error.h"

#include <utility>

#include <sqlite3.h>

namespace duixian::library {

LibraryError::LibraryError(int extendedCode, std::string doing, const std::string& words)
    : std::runtime_error(words), m_extendedCode(extendedCode), m_doing(std::move(doing))
{
}

LibraryFault LibraryError::fault() const
{
    switch (code()) {
    case SQLITE_FULL:
        return LibraryFault::Full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return LibraryFault::Busy;
    case SQLITE_READONLY:
        return m_extendedCode == SQLITE_READONLY_DBMOVED ? LibraryFault::Moved : LibraryFault::ReadOnly;
    case SQLITE_CANTOPEN: // a folder without leave to write: the journal can't be made
        return LibraryFault::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return LibraryFault::Damaged;
    case SQLITE_IOERR:
        // A quota or a file size limit shows as a failed write, not as a full disk.
        return m_extendedCode == SQLITE_IOERR_WRITE ? LibraryFault::Full : LibraryFault::InputOutput;
    default:
        return LibraryFault::Other;
    }
}

} // namespace duixian::library
