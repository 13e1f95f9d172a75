// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/model/report.h"

struct sqlite3;
struct sqlite3_stmt;

namespace duixian::bench {

/// The rows of a library and nothing else: SQLite as it comes, every statement prepared once, the same tables, pragmas and commits. What an
/// import must do at least.
class PlainSqlite {
public:
    /// A new file gets the tables first.
    explicit PlainSqlite(const std::string& path);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite&) = delete;
    PlainSqlite& operator=(const PlainSqlite&) = delete;

    /// One commit.
    void insert(const Report& report, std::string_view bytes);

private:
    [[nodiscard]] bool isEmpty();
    void makeTables();
    void run(const char* sql);
    sqlite3_stmt* prepared(const char* sql);
    void insertFindings(std::int64_t id, const Report& report);
    void insertSketch(std::int64_t id, const Report& report);
    void insertStatements(std::int64_t id, const Report& report);
    void insertIndex(std::int64_t id, const Report& report);
    void insertChange(std::int64_t id, const std::string& place);

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_report = nullptr;
    sqlite3_stmt* m_original = nullptr;
    sqlite3_stmt* m_text = nullptr;
    sqlite3_stmt* m_sketch = nullptr;
    sqlite3_stmt* m_hash = nullptr;
    sqlite3_stmt* m_part = nullptr;
    sqlite3_stmt* m_note = nullptr;
    sqlite3_stmt* m_layer = nullptr;
    sqlite3_stmt* m_evidence = nullptr;
    sqlite3_stmt* m_step = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    sqlite3_stmt* m_words = nullptr;
    sqlite3_stmt* m_indexed = nullptr;
    sqlite3_stmt* m_name = nullptr;
    sqlite3_stmt* m_due = nullptr;
    sqlite3_stmt* m_change = nullptr;
    sqlite3_stmt* m_count = nullptr;
    std::int64_t m_historyStep = 0;
    std::int64_t m_changes = 0; ///< of the step
};

} // namespace duixian::bench
