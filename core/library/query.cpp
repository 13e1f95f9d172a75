// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/query.h"

#include <cassert>

#include <sqlite3.h>

namespace duixian::library {

void Query::Finalize::operator()(sqlite3_stmt* handle) const
{
    sqlite3_finalize(handle);
}

Query::Query(Connection& connection, std::string_view sql) : m_connection(&connection)
{
    connection.renewAllowance();
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr) != SQLITE_OK)
        connection.fail(std::string(sql));
    m_handle.reset(raw);
}

Query& Query::bind(std::int64_t value)
{
    check(sqlite3_bind_int64(m_handle.get(), ++m_bound, value));
    return *this;
}

Query& Query::bind(double value)
{
    check(sqlite3_bind_double(m_handle.get(), ++m_bound, value));
    return *this;
}

Query& Query::bind(std::string_view text)
{
    // An empty view may have no address, which SQLite would take for NULL.
    check(sqlite3_bind_text64(m_handle.get(), ++m_bound, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Query& Query::bindBlob(std::string_view bytes)
{
    check(sqlite3_bind_blob64(m_handle.get(), ++m_bound, bytes.empty() ? "" : bytes.data(), bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Query& Query::bindNull()
{
    check(sqlite3_bind_null(m_handle.get(), ++m_bound));
    return *this;
}

bool Query::step()
{
    assert(m_bound == sqlite3_bind_parameter_count(m_handle.get()) && "an unbound ? would run as NULL");
    m_column = 0;
    const int code = sqlite3_step(m_handle.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_connection->fail(sqlite3_sql(m_handle.get()));
    return code == SQLITE_ROW;
}

void Query::run()
{
    while (step()) {
    }
    reset();
}

void Query::reset()
{
    sqlite3_reset(m_handle.get());
    m_connection->renewAllowance();
    m_bound = 0;
}

std::int64_t Query::integer()
{
    return sqlite3_column_int64(m_handle.get(), m_column++);
}

double Query::real()
{
    return sqlite3_column_double(m_handle.get(), m_column++);
}

std::string Query::text()
{
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_handle.get(), m_column));
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(m_handle.get(), m_column++));
    return bytes == nullptr ? std::string{} : std::string(bytes, length);
}

std::string Query::blob()
{
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(m_handle.get(), m_column));
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(m_handle.get(), m_column++));
    return bytes == nullptr ? std::string{} : std::string(bytes, length);
}

std::optional<std::int64_t> Query::integerOrNull()
{
    if (isNull())
        return ++m_column, std::nullopt;
    return integer();
}

std::optional<double> Query::realOrNull()
{
    if (isNull())
        return ++m_column, std::nullopt;
    return real();
}

std::optional<std::string> Query::textOrNull()
{
    if (isNull())
        return ++m_column, std::nullopt;
    return text();
}

std::optional<std::string> Query::blobOrNull()
{
    if (isNull())
        return ++m_column, std::nullopt;
    return blob();
}

bool Query::isNull() const
{
    return sqlite3_column_type(m_handle.get(), m_column) == SQLITE_NULL;
}

void Query::check(int code)
{
    if (code != SQLITE_OK)
        m_connection->fail(sqlite3_sql(m_handle.get()));
}

} // namespace duixian::library
