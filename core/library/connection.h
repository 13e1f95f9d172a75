// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

struct sqlite3;

namespace duixian::library {

/// One open SQLite file, with every guard against hostile or damaged files set before its first page is read. Where another program holds
/// the file, it waits for some ten seconds. All failures throw LibraryError.
class Connection {
public:
    enum class Mode { ReadWrite, Create, Memory }; ///< Memory: a file of its own that is gone with it; the path is not looked at

    Connection(const std::string& path, Mode mode);

    /// Runs one or more statements without parameters and results.
    void run(const std::string& sql);
    /// The first column of the first row, 0 where there is none.
    [[nodiscard]] std::int64_t integer(const std::string& sql);
    /// As above; empty where there is none.
    [[nodiscard]] std::string text(const std::string& sql);

    [[nodiscard]] bool readOnly() const;
    [[nodiscard]] bool inTransaction() const;
    /// Whether another file, or none, stands where this one was opened: what is written from then on would go nowhere.
    [[nodiscard]] bool hasMoved() const;
    /// Whether another connection is in the middle of a change now.
    [[nodiscard]] bool othersWrite() const;
    [[nodiscard]] std::int64_t rowsChanged() const; ///< by this connection, since it was opened
    [[nodiscard]] std::int64_t lastRow() const;     ///< the number of the row inserted last
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

    /// Gives the next statement its whole allowance of work. An endless view in a hostile file runs into its end, an honest query never.
    void renewAllowance();
    /// Throws what the connection failed at.
    [[noreturn]] void fail(const std::string& doing) const;

private:
    friend class LongWork;
    struct Limits;
    struct Close {
        void operator()(sqlite3* handle) const;
    };

    void guard();

    std::unique_ptr<sqlite3, Close> m_handle;
    std::shared_ptr<Limits> m_limits; ///< on the heap: SQLite keeps its address while the connection may move
};

/// While it lives, a statement may work as long as a look at every row of the file takes (a check, a migration, a copy): the allowance
/// grows with the file, so that a hostile one still comes to an end.
class LongWork {
public:
    explicit LongWork(Connection& connection);
    ~LongWork();
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;

private:
    std::shared_ptr<Connection::Limits> m_limits;
};

/// While it lives, a value may be as long as a report with its file and all that was found in it. For the history alone.
class LongValues {
public:
    explicit LongValues(Connection& connection);
    ~LongValues();
    LongValues(const LongValues&) = delete;
    LongValues& operator=(const LongValues&) = delete;

private:
    Connection& m_connection;
    int m_before;
};

} // namespace duixian::library
