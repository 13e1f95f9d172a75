// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

struct sqlite3;

namespace duixian::library {

/// One open SQLite file, with every guard against hostile or damaged files set before its first page is read. All failures throw
/// LibraryError.
class Connection {
public:
    enum class Mode { ReadWrite, Create };

    Connection(const std::string& path, Mode mode);

    /// Runs one or more statements without parameters and results.
    void run(const std::string& sql);
    /// The first column of the first row, 0 where there is none.
    [[nodiscard]] std::int64_t integer(const std::string& sql);
    /// As above; empty where there is none.
    [[nodiscard]] std::string text(const std::string& sql);

    [[nodiscard]] bool readOnly() const;
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] std::int64_t rowsChanged() const; ///< by this connection, since it was opened
    [[nodiscard]] std::int64_t lastRow() const;     ///< the number of the row inserted last
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

    /// Gives the next statement its whole allowance of work. An endless view in a hostile file runs into its end, an honest query never.
    void renewAllowance() { *m_allowance = allowance; }
    /// Throws what the connection failed at.
    [[noreturn]] void fail(const std::string& doing) const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    /// Counted in thousands of the virtual machine's steps: about three seconds.
    static constexpr int allowance = 200'000;

    void guard();

    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<int> m_allowance; ///< on the heap: SQLite keeps its address while the connection may move
};

} // namespace duixian::library
