// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/connection.h"

#include <sqlite3.h>

#include "core/library/library_error.h"
#include "core/library/query.h"

namespace duixian::library {
namespace {

constexpr int longestValue = 64 * 1024 * 1024;
constexpr int busyMilliseconds = 5000;

int flagsOf(Connection::Mode mode)
{
    return SQLITE_OPEN_READWRITE | (mode == Connection::Mode::Create ? SQLITE_OPEN_CREATE : 0);
}

int workLeft(void* allowance)
{
    return --*static_cast<int*>(allowance) < 0 ? 1 : 0;
}

} // namespace

void Connection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Connection::Connection(const std::string& path, Mode mode) : m_allowance(std::make_unique<int>(allowance))
{
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &raw, flagsOf(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    m_handle.reset(raw);
    if (code != SQLITE_OK)
        throw LibraryError(code, "opening " + path, sqlite3_errstr(code));
    guard();
}

void Connection::guard()
{
    sqlite3* const handle = m_handle.get();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_progress_handler(handle, 1000, workLeft, m_allowance.get());
    sqlite3_busy_timeout(handle, busyMilliseconds);
}

void Connection::run(const std::string& sql)
{
    renewAllowance();
    if (sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sql);
}

std::int64_t Connection::integer(const std::string& sql)
{
    Query query(*this, sql);
    return query.step() ? query.integer() : 0;
}

std::string Connection::text(const std::string& sql)
{
    Query query(*this, sql);
    return query.step() ? query.text() : std::string{};
}

bool Connection::readOnly() const
{
    return sqlite3_db_readonly(m_handle.get(), "main") == 1;
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

std::int64_t Connection::rowsChanged() const
{
    return sqlite3_total_changes64(m_handle.get());
}

std::int64_t Connection::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

void Connection::fail(const std::string& doing) const
{
    throw LibraryError(sqlite3_extended_errcode(m_handle.get()), doing, sqlite3_errmsg(m_handle.get()));
}

} // namespace duixian::library
