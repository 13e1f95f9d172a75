// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/row_salvage.h"

#include <sqlite3.h>

#include "core/library/library_error.h"

namespace duixian::library {

void RowSalvage::Finalize::operator()(sqlite3_stmt* handle) const
{
    sqlite3_finalize(handle);
}

RowSalvage::RowSalvage(Connection& damaged, Connection& sound, const SharedTable& table)
    : m_damaged(damaged), m_sound(sound), m_table(table)
{
    std::string places;
    for (const std::string& column : table.columns) {
        m_columns.append(m_columns.empty() ? "\"" : ", \"").append(column).append("\"");
        places.append(places.empty() ? "?" : ", ?");
    }
    m_insert = prepared(m_sound, "INSERT INTO \"" + table.name + "\" (" + m_columns + ") VALUES (" + places + ")");
    if (!m_insert)
        m_sound.fail(table.name);
}

/// Null where the connection does not take it.
RowSalvage::Prepared RowSalvage::prepared(Connection& connection, const std::string& sql) const
{
    connection.renewAllowance();
    sqlite3_stmt* raw = nullptr;
    sqlite3_prepare_v2(connection.handle(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    return Prepared(raw);
}

RowSalvage::Row RowSalvage::copyNext(sqlite3_stmt* select)
{
    const int read = sqlite3_step(select);
    if (read != SQLITE_ROW)
        return read == SQLITE_DONE ? Row::End : Row::Unreadable;
    const int width = static_cast<int>(m_table.columns.size());
    for (int column = 0; column < width; ++column)
        if (sqlite3_bind_value(m_insert.get(), column + 1, sqlite3_column_value(select, column)) != SQLITE_OK)
            m_sound.fail(m_table.name);
    m_sound.renewAllowance();
    const int written = sqlite3_step(m_insert.get());
    sqlite3_reset(m_insert.get());
    switch (written & 0xFF) {
    case SQLITE_DONE:
        return Row::Taken;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return Row::Refused;
    default:
        m_sound.fail(m_table.name);
    }
}

RowSalvage::Row RowSalvage::drain(sqlite3_stmt* select, Salvaged& so)
{
    for (;;) {
        const Row row = copyNext(select);
        if (row == Row::End || row == Row::Unreadable)
            return row;
        so.rows += row == Row::Taken ? 1 : 0;
        so.whole = so.whole && row == Row::Taken;
    }
}

Salvaged RowSalvage::ofReport(std::int64_t report)
{
    Salvaged so;
    const Prepared select = prepared(m_damaged, "SELECT " + m_columns + " FROM \"" + m_table.name + "\" WHERE report = ?");
    if (!select || sqlite3_bind_int64(select.get(), 1, report) != SQLITE_OK)
        return {0, false};
    so.whole = drain(select.get(), so) == Row::End && so.whole;
    return so;
}

Salvaged RowSalvage::all()
{
    Salvaged so;
    const std::string from = "SELECT " + m_columns + " FROM \"" + m_table.name + "\"";
    const Prepared forward = prepared(m_damaged, from + (m_table.hasRowId ? " ORDER BY rowid" : ""));
    if (!forward)
        return {0, false};
    if (drain(forward.get(), so) == Row::End)
        return so;
    so.whole = false;
    // The rows that are there already are refused for their key.
    const Prepared back = m_table.hasRowId ? prepared(m_damaged, from + " ORDER BY rowid DESC") : nullptr;
    if (back)
        static_cast<void>(drain(back.get(), so));
    return so;
}

} // namespace duixian::library
