// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/transaction.h"

#include "core/library/library_error.h"

namespace duixian::library {

Transaction::Transaction(Connection& connection) : m_connection(connection)
{
    m_connection.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // SQLite itself knows whether one is still open: a full disk rolls back on its own, a busy COMMIT does not.
    if (!m_connection.inTransaction())
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
    m_connection.run("COMMIT");
}

} // namespace duixian::library
