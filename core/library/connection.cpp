// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/connection.h"

#include <chrono>
#include <filesystem>
#include <thread>

#include <limits>

#include <sqlite3.h>

#include "core/library/library_error.h"
#include "core/library/query.h"

namespace duixian::library {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int longestValue = 64 * 1024 * 1024;
constexpr std::chrono::seconds patience{10};
/// Of a statement, counted in thousands of the virtual machine's steps: about three seconds.
constexpr std::int64_t usualAllowance = 200'000;
/// Of long work, for each thousand bytes of the file. A row of a statement takes some 250 bytes, and a check of it some 150 steps.
constexpr std::int64_t longAllowance = 8;

int flagsOf(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::Memory:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY;
    case Connection::Mode::ReadWrite:
        break;
    }
    return SQLITE_OPEN_READWRITE;
}

/// Names that SQLite would read as something else than a file (":memory:", "file:x?mode=ro", "") are files of that name here.
std::string fileOf(const std::string& path, Connection::Mode mode)
{
    return mode == Connection::Mode::Memory ? std::string(":memory:") : std::filesystem::absolute(path).string();
}

} // namespace

struct Connection::Limits {
    std::int64_t allowance = usualAllowance;
    std::int64_t left = usualAllowance;
    Clock::time_point waitingSince;

    static int workLeft(void* limits) { return --static_cast<Limits*>(limits)->left < 0 ? 1 : 0; }

    /// Looks often and at uneven times: a program that imports holds the file nearly all the time and lets go for a millisecond or two.
    static int waitOn(void* limits, int attempt)
    {
        auto& self = *static_cast<Limits*>(limits);
        if (attempt == 0)
            self.waitingSince = Clock::now();
        if (Clock::now() - self.waitingSince > patience)
            return 0;
        std::this_thread::sleep_for(std::chrono::milliseconds(1 + attempt * 7 % 11));
        return 1;
    }
};

void Connection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Connection::Connection(const std::string& path, Mode mode) : m_limits(std::make_shared<Limits>())
{
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(fileOf(path, mode).c_str(), &raw, flagsOf(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
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
    sqlite3_progress_handler(handle, 1000, Limits::workLeft, m_limits.get());
    sqlite3_busy_handler(handle, Limits::waitOn, m_limits.get());
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

bool Connection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

bool Connection::othersWrite() const
{
    sqlite3_file* file = nullptr;
    int held = 0;
    return sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file)) == SQLITE_OK &&
           file != nullptr && file->pMethods != nullptr && file->pMethods->xCheckReservedLock(file, &held) == SQLITE_OK && held != 0;
}

std::int64_t Connection::rowsChanged() const
{
    return sqlite3_total_changes64(m_handle.get());
}

std::int64_t Connection::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

void Connection::renewAllowance()
{
    m_limits->left = m_limits->allowance;
}

void Connection::fail(const std::string& doing) const
{
    throw LibraryError(sqlite3_extended_errcode(m_handle.get()), doing, sqlite3_errmsg(m_handle.get()));
}

LongWork::LongWork(Connection& connection) : m_limits(connection.m_limits)
{
    const std::int64_t bytes = connection.integer("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    m_limits->allowance = usualAllowance + bytes / 1000 * longAllowance;
    connection.renewAllowance();
}

LongWork::~LongWork()
{
    m_limits->allowance = usualAllowance;
    m_limits->left = usualAllowance;
}

LongValues::LongValues(Connection& connection)
    : m_connection(connection), m_before(sqlite3_limit(connection.handle(), SQLITE_LIMIT_LENGTH, std::numeric_limits<int>::max()))
{
}

LongValues::~LongValues()
{
    sqlite3_limit(m_connection.handle(), SQLITE_LIMIT_LENGTH, m_before);
}

} // namespace duixian::library
