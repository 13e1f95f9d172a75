// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/rescue.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string_view>

#include <sqlite3.h>

#include "core/base/sha256.h"
#include "core/library/choice_rows.h"
#include "core/library/departed_rows.h"
#include "core/library/file_header.h"
#include "core/library/judgement_rows.h"
#include "core/library/library_error.h"
#include "core/library/own_rows.h"
#include "core/library/pin_rows.h"
#include "core/library/query.h"
#include "core/library/report_rows.h"
#include "core/library/row_salvage.h"
#include "core/library/schema.h"
#include "core/library/second_figure_rows.h"
#include "core/library/sketch_rows.h"
#include "core/system/put_in_place.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

/// What is made anew from the rest, and the history.
constexpr std::array<std::string_view, 8> leftBehind{"sketch_hash", "pair",           "unpaired",       "pairing_due",
                                                     "history",     "history_change", "indexed_report", "indexed_name"};

/// What a query of a damaged library tells before it fails.
template <class Read>
void readWhile(Connection& damaged, const std::string& sql, Read&& read)
{
    try {
        for (Query query(damaged, sql); query.step();)
            read(query);
    } catch (const LibraryError&) {
        return;
    }
}

class Rescue {
public:
    Rescue(Connection& damaged, Connection& sound, const Stopped& stopped) : m_damaged(damaged), m_sound(sound), m_stopped(stopped) {}

    std::optional<Rescued> run()
    {
        m_sound.run("BEGIN");
        prepareSound();
        for (const SharedTable& table : m_tables)
            m_salvages.emplace_back(m_damaged, m_sound, table);
        for (const std::int64_t number : numbers()) {
            if (m_stopped && m_stopped())
                return std::nullopt;
            takeReport(number);
        }
        for (std::size_t i = 0; i < m_tables.size(); ++i)
            if (!m_tables[i].ofReport && m_tables[i].name != "report")
                takeWords(i);
        bringUpToDate();
        keepWhatCanBeRead();
        m_sound.run("COMMIT");
        return std::move(m_result);
    }

    [[nodiscard]] bool hasTables() const { return m_hasTables; }

private:
    /// In the form of the damaged library, so that what its columns lack is made up by the migrations, as for any library of that form.
    void prepareSound()
    {
        std::int64_t form = 0;
        readWhile(m_damaged, "PRAGMA user_version", [&](Query& query) { form = query.integer(); });
        const bool known = form > 0 && form <= schemaVersion();
        migrate(m_sound, known ? static_cast<int>(form) : schemaVersion());
        std::vector<SharedTable> tables;
        for (Query query(m_sound, "SELECT name, wr = 0, EXISTS (SELECT 1 FROM pragma_foreign_key_list(name) WHERE \"table\" = 'report') "
                                  "FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' "
                                  "ORDER BY name <> 'report', name");
             query.step();) {
            SharedTable table;
            table.name = query.text();
            table.hasRowId = query.integer() == 1;
            table.ofReport = query.integer() == 1;
            tables.push_back(table);
        }
        for (SharedTable& table : tables)
            if (std::find(leftBehind.begin(), leftBehind.end(), table.name) == leftBehind.end() && findColumns(table))
                m_tables.push_back(table);
    }

    /// False where the damaged library has no such table, or does not tell.
    bool findColumns(SharedTable& table)
    {
        const std::string sql = "SELECT name FROM pragma_table_info('" + table.name + "')";
        std::set<std::string> there;
        readWhile(m_damaged, sql, [&](Query& query) { there.insert(query.text()); });
        for (Query query(m_sound, sql); query.step();)
            if (std::string column = query.text(); there.contains(column))
                table.columns.push_back(std::move(column));
        m_hasTables = m_hasTables || !table.columns.empty();
        return !table.columns.empty();
    }

    /// Of all reports of which anything is left, from both ends of each table that has a row for each of them, and from an index.
    std::set<std::int64_t> numbers()
    {
        std::set<std::int64_t> found;
        for (const char* const sql :
             {"SELECT report FROM report NOT INDEXED ORDER BY rowid", "SELECT report FROM report NOT INDEXED ORDER BY rowid DESC",
              "SELECT report FROM report INDEXED BY report_by_place", "SELECT report FROM report_text ORDER BY rowid",
              "SELECT report FROM report_text ORDER BY rowid DESC", "SELECT report FROM report_original ORDER BY rowid",
              "SELECT report FROM report_original ORDER BY rowid DESC"})
            readWhile(m_damaged, sql, [&](Query& query) {
                if (const std::int64_t number = query.integer(); number > 0)
                    found.insert(number);
            });
        return found;
    }

    void takeReport(std::int64_t number)
    {
        m_sound.run("SAVEPOINT report");
        bool whole = true;
        for (std::size_t i = 0; whole && i < m_tables.size(); ++i)
            if (m_tables[i].ofReport || m_tables[i].name == "report")
                whole = m_salvages[i].ofReport(number).whole;
        if (whole && isWhole(number)) {
            ++m_result.reports;
        } else {
            m_sound.run("ROLLBACK TO report");
            m_result.lost.push_back(lostReport(number));
        }
        m_sound.run("RELEASE report");
    }

    /// Whether what came over is what came in: the bytes by their hash, the rest by its count.
    bool isWhole(std::int64_t number)
    {
        Query bytes(m_sound, "SELECT sha256, bytes FROM report JOIN report_original USING (report) JOIN report_text USING (report) "
                             "WHERE report = ?");
        bytes.bind(number);
        if (!bytes.step())
            return false;
        const std::string hash = bytes.text();
        if (sha256(bytes.blob()) != hash)
            return false;
        if (m_sound.integer("SELECT count(*) FROM pragma_table_info('report') WHERE name = 'targets'") == 0)
            return true;
        Query counts(m_sound, "SELECT targets + outcomes = (SELECT count(*) FROM statement WHERE statement.report = report.report) "
                              "FROM report WHERE report = ?");
        counts.bind(number);
        return counts.step() && counts.integer() == 1;
    }

    LostReport lostReport(std::int64_t number)
    {
        LostReport lost{{number}, {}, {}};
        readWhile(m_damaged, "SELECT file, title FROM report WHERE report = " + std::to_string(number), [&](Query& query) {
            lost.file = query.text();
            lost.title = query.text();
        });
        return lost;
    }

    void takeWords(std::size_t index)
    {
        const Salvaged so = m_salvages[index].all();
        m_result.words += so.rows;
        if (!so.whole)
            m_result.torn.push_back(m_tables[index].name);
    }

    void bringUpToDate()
    {
        if (m_sound.integer("PRAGMA user_version") < schemaVersion())
            migrate(m_sound);
        for (Query query(m_sound, "SELECT report, hashes FROM report_sketch"); query.step();) {
            const ReportId report{query.integer()};
            const std::string hashes = query.blob();
            if (canBeRead([&] { static_cast<void>(sketchFrom(hashes)); }))
                insertSearched(m_sound, report, sketchFrom(hashes));
        }
        m_sound.run("INSERT INTO pairing_due (place_path) SELECT DISTINCT place_path FROM report WHERE place_path IS NOT NULL "
                    "ON CONFLICT DO NOTHING");
    }

    /// Bytes that came over may still say what no library says: a word that its column does not have, a stretch outside of the text.
    void keepWhatCanBeRead()
    {
        for (const std::int64_t number : soundNumbers("report")) {
            if (canBeRead([&] { static_cast<void>(readReport(m_sound, {number})); }))
                continue;
            m_sound.run("DELETE FROM report WHERE report = " + std::to_string(number));
            --m_result.reports;
            m_result.lost.push_back(lostReport(number));
        }
        std::sort(m_result.lost.begin(), m_result.lost.end(), [](const LostReport& a, const LostReport& b) { return a.id < b.id; });
        for (const char* const table : {"decision", "annotation", "pair_decision"})
            for (const std::int64_t number : soundNumbers(table))
                if (!canBeRead([&] { readRows(m_sound, table, {number}); }))
                    leaveOut(table, " WHERE report = " + std::to_string(number));
        // What people settled of a report goes as a whole: the rest of it would read the report another way.
        for (const std::int64_t number : soundNumbers("choice"))
            if (!canBeRead([&] { static_cast<void>(readChoices(m_sound, {number})); }))
                for (const char* const table : {"choice", "passage_choice"})
                    leaveOut(table, " WHERE report = " + std::to_string(number));
        for (const std::int64_t number : soundNumbers("pin"))
            if (!canBeRead([&] { static_cast<void>(readPins(m_sound, {number})); }))
                leaveOut("pin", " WHERE report = " + std::to_string(number));
        if (!canBeRead([&] { static_cast<void>(readOwnWords(m_sound)); }))
            leaveOut("own_indicator", {});
        if (!canBeRead([&] { static_cast<void>(readDeparted(m_sound)); }))
            leaveOut("departed_report", {});
        if (!canBeRead([&] { static_cast<void>(readSecondFigures(m_sound)); }))
            leaveOut("second_figure", {});
    }

    std::set<std::int64_t> soundNumbers(const std::string& table)
    {
        std::set<std::int64_t> numbers;
        for (Query query(m_sound, "SELECT DISTINCT report FROM " + table); query.step();)
            numbers.insert(query.integer());
        return numbers;
    }

    template <class Read>
    static bool canBeRead(Read&& read)
    {
        try {
            read();
            return true;
        } catch (const LibraryError&) {
            return false;
        }
    }

    void leaveOut(const std::string& table, const std::string& condition)
    {
        const std::int64_t before = m_sound.rowsChanged();
        m_sound.run("DELETE FROM " + table + condition);
        if (!isOfReport(table))
            m_result.words -= static_cast<std::size_t>(m_sound.rowsChanged() - before);
        if (std::find(m_result.torn.begin(), m_result.torn.end(), table) == m_result.torn.end())
            m_result.torn.push_back(table);
    }

    [[nodiscard]] bool isOfReport(const std::string& table) const
    {
        return std::any_of(m_tables.begin(), m_tables.end(), [&](const SharedTable& one) { return one.ofReport && one.name == table; });
    }

    Connection& m_damaged;
    Connection& m_sound;
    const Stopped& m_stopped;
    std::vector<SharedTable> m_tables;
    std::vector<RowSalvage> m_salvages;
    bool m_hasTables = false;
    Rescued m_result;
};

/// Reads on where the list of tables is damaged, too.
void loosen(Connection& damaged)
{
    sqlite3_db_config(damaged.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(damaged.handle(), SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    damaged.run("PRAGMA cell_size_check = ON");
    damaged.run("PRAGMA query_only = ON");
}

Result<std::optional<Rescued>> rescueInto(const std::string& damaged, const std::string& partial, const Stopped& stopped)
{
    Connection sound(partial, Connection::Mode::Create);
    sound.run("PRAGMA journal_mode = MEMORY");
    sound.run("PRAGMA synchronous = OFF");
    sound.run("PRAGMA foreign_keys = ON");
    try {
        Connection source(damaged, Connection::Mode::ReadWrite);
        loosen(source);
        const LongWork reading(source);
        Rescue rescue(source, sound, stopped);
        auto done = rescue.run();
        if (!rescue.hasTables())
            return failure(ErrorCode::LibraryDamaged, damaged);
        return done;
    } catch (const LibraryError& error) {
        if (error.fault() == LibraryFault::Full)
            return failure(ErrorCode::WriteFailed, partial + ": " + error.what());
        if (error.fault() == LibraryFault::Damaged)
            return failure(ErrorCode::LibraryDamaged, damaged + ": " + error.what());
        throw;
    }
}

} // namespace

Result<std::optional<Rescued>> rescue(const std::string& damaged, const std::string& target, const Stopped& stopped)
{
    std::error_code ignored;
    if (!fs::exists(damaged, ignored))
        return failure(ErrorCode::LibraryMissing, damaged);
    const auto header = readFileHeader(damaged);
    if (!header)
        return tl::unexpected(header.error());
    if (!header->sqlite)
        return failure(ErrorCode::LibraryForeign, damaged);
    if (fs::exists(target, ignored))
        return failure(ErrorCode::WriteFailed, target);
    const std::string partial = target + ".partial";
    fs::remove(partial, ignored);
    Result<std::optional<Rescued>> done;
    try {
        done = rescueInto(damaged, partial, stopped);
    } catch (const LibraryError& error) {
        fs::remove(partial, ignored);
        if (error.fault() != LibraryFault::ReadOnly)
            throw;
        return failure(ErrorCode::WriteFailed, target + ": " + error.what());
    }
    if (done && *done)
        if (const auto placed = system::putInPlace(partial, target); !placed)
            done = tl::unexpected(placed.error());
    if (!done || !*done)
        fs::remove(partial, ignored);
    return done;
}

} // namespace duixian::library
