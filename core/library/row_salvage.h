// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/library/connection.h"

struct sqlite3_stmt;

namespace duixian::library {

/// A table that a sound and a damaged library have in common.
struct SharedTable {
    std::string name;
    std::vector<std::string> columns; ///< those that both have
    bool ofReport = false;            ///< its rows belong to a report and go with it
    bool hasRowId = false;
};

/// How it went with some rows.
struct Salvaged {
    std::size_t rows = 0;
    bool whole = true; ///< false: not all could be read, or the sound library did not take one
};

/// Copies rows of one table from a damaged library to a sound one. What can't be read, or breaks a rule of the sound one, is left out and
/// told; failures of the sound one throw LibraryError.
class RowSalvage {
public:
    RowSalvage(Connection& damaged, Connection& sound, const SharedTable& table);

    /// Those of one report.
    [[nodiscard]] Salvaged ofReport(std::int64_t report);
    /// All that can be reached from the first row on, and then from the last one back.
    [[nodiscard]] Salvaged all();

private:
    struct Finalize {
        void operator()(sqlite3_stmt* handle) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    enum class Row { Taken, Refused, End, Unreadable };

    [[nodiscard]] Prepared prepared(Connection& connection, const std::string& sql) const;
    [[nodiscard]] Row copyNext(sqlite3_stmt* select);
    [[nodiscard]] Row drain(sqlite3_stmt* select, Salvaged& so);

    Connection& m_damaged;
    Connection& m_sound;
    SharedTable m_table;
    std::string m_columns;
    Prepared m_insert;
};

} // namespace duixian::library
