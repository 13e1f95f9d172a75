// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/transaction.h"

#include <sqlite3.h>

#include "core/library/library_error.h"

namespace duixian::library {

Transaction::Transaction(Connection& connection) : m_connection(connection), m_within(connection.inTransaction())
{
    if (m_within)
        return;
    m_connection.run("BEGIN IMMEDIATE");
    if (!m_connection.hasMoved())
        return;
    m_connection.run("ROLLBACK");
    throw LibraryError(SQLITE_READONLY_DBMOVED, "BEGIN IMMEDIATE", "the file was moved, removed or replaced while it was open");
}

Transaction::~Transaction()
{
    // SQLite itself knows whether one is still open: a full disk rolls back on its own, a busy COMMIT does not.
    if (m_within || !m_connection.inTransaction())
        return;
    try {
        m_connection.run("ROLLBACK");
    } catch (const LibraryError&) {
        // The journal stays, and whoever opens the file next rolls it back.
        return;
    }
}

void Transaction::commit()
{
    if (!m_within)
        m_connection.run("COMMIT");
}

} // namespace duixian::library
