// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/check.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <thread>
#include <utility>

#include <sqlite3.h>

#include "core/base/sha256.h"
#include "core/library/connection.h"
#include "core/library/file_header.h"
#include "core/library/index_fault.h"
#include "core/library/library_error.h"
#include "core/library/query.h"
#include "core/library/schema.h"

namespace duixian::library {
namespace {

constexpr int attempts = 6;
constexpr std::chrono::milliseconds pause{300};
/// So often in a row another one is seen at writing (some thirty milliseconds): it waits for this check.
constexpr int signsOfWaiting = 3;

std::string sqlName(std::string_view name)
{
    std::string out = "\"";
    for (const char unit : name)
        out.append(unit == '"' ? 2 : 1, unit);
    return out + "\"";
}

class Check {
public:
    Check(const std::string& library, const Stopped& stopped)
        : m_connection(library, Connection::Mode::ReadWrite), m_witness(library, Connection::Mode::ReadWrite), m_stopped(stopped)
    {
        m_connection.run("PRAGMA cell_size_check = ON");
        m_connection.run("PRAGMA query_only = ON");
    }

    CheckResult run(Depth depth)
    {
        std::vector<std::string> tables;
        const bool readable = piece("sqlite_schema", [&] { tables = readTables(); });
        for (const std::string& table : tables)
            piece(table, [&] { damage("PRAGMA quick_check(" + sqlName(table) + ")", table); });
        if (readable)
            piece("sqlite_schema", [&] { requireForm(); });
        if (depth == Depth::Full)
            checkFully(tables);
        return std::move(m_result);
    }

private:
    void checkFully(const std::vector<std::string>& tables)
    {
        if (m_result.sound())
            piece("", [&] { damage("PRAGMA integrity_check", ""); });
        for (const std::string& table : tables)
            piece(table, [&] { orphans(table); });
        if (m_result.sound())
            compareBytes();
        if (m_result.sound())
            piece("search_index", [&] {
                requireIndex(m_connection);
                if (const auto fault = indexFault(m_connection))
                    add(FindingKind::IndexOutOfStep, "search_index", *fault);
            });
    }

    std::vector<std::string> readTables()
    {
        Query query(m_connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        std::vector<std::string> tables;
        while (query.step())
            tables.push_back(query.text());
        return tables;
    }

    void add(FindingKind kind, const std::string& table, std::string words)
    {
        m_result.findings.push_back({kind, table, std::move(words)});
    }

    void damage(const std::string& sql, const std::string& table)
    {
        std::vector<std::string> rows;
        for (Query query(m_connection, sql); query.step();)
            if (std::string words = query.text(); words != "ok")
                rows.push_back(std::move(words));
        for (std::string& words : rows)
            add(FindingKind::Damage, table, std::move(words));
    }

    void requireForm()
    {
        if (!hasForm(m_connection))
            add(FindingKind::FormMissing, "", "");
    }

    void orphans(const std::string& table)
    {
        std::vector<std::string> rows;
        for (Query query(m_connection, "PRAGMA foreign_key_check(" + sqlName(table) + ")"); query.step();) {
            static_cast<void>(query.text());
            const std::string row = query.text();
            rows.push_back(row + " -> " + query.text());
        }
        for (std::string& words : rows)
            add(FindingKind::Orphan, table, std::move(words));
    }

    void compareBytes()
    {
        std::vector<std::int64_t> reports;
        piece("report", [&] {
            reports.clear();
            for (Query query(m_connection, "SELECT report FROM report ORDER BY report"); query.step();)
                reports.push_back(query.integer());
        });
        for (const std::int64_t report : reports)
            if (!piece("report_original", [&] { compareBytes(report); }))
                break;
    }

    void compareBytes(std::int64_t report)
    {
        Query query(m_connection, "SELECT sha256, file, bytes FROM report JOIN report_original USING (report) WHERE report = ?");
        query.bind(report);
        if (!query.step())
            return; // removed in the meantime
        const std::string hash = query.text();
        const std::string file = query.text();
        if (sha256(query.blob()) != hash)
            add(FindingKind::BytesChanged, "report_original", std::to_string(report) + " " + file);
    }

    /// One piece of the work, once more where it gave way. False where it was stopped, or others did not let it come about.
    template <class Work>
    bool piece(const std::string& table, Work&& work)
    {
        for (int attempt = 0; attempt < attempts; ++attempt) {
            m_result.stopped = m_stopped && m_stopped();
            if (m_result.stopped)
                return false;
            std::atomic<bool> gaveWay = false;
            try {
                const WatchedWork watched(m_connection, [this, &gaveWay, signs = 0]() mutable {
                    signs = m_witness.othersWrite() ? signs + 1 : 0;
                    gaveWay = gaveWay || signs >= signsOfWaiting;
                    return gaveWay || (m_stopped && m_stopped());
                });
                work();
                return true;
            } catch (const LibraryError& error) {
                if (!interrupted(error, table))
                    return true;
            }
            std::this_thread::sleep_for(pause);
        }
        m_result.skipped.push_back(table);
        return false;
    }

    /// False where the error is a finding.
    bool interrupted(const LibraryError& error, const std::string& table)
    {
        if (error.code() == SQLITE_INTERRUPT || error.fault() == LibraryFault::Busy)
            return true;
        if (error.fault() != LibraryFault::Damaged && error.fault() != LibraryFault::Other)
            throw error;
        add(FindingKind::Damage, table, error.what());
        return false;
    }

    Connection m_connection;
    Connection m_witness; ///< asked from the thread that watches
    const Stopped& m_stopped;
    CheckResult m_result;
};

} // namespace

bool CheckResult::sound() const
{
    return std::all_of(findings.begin(), findings.end(), [](const Finding& one) { return one.kind == FindingKind::IndexOutOfStep; });
}

bool CheckResult::indexDue() const
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding& one) { return one.kind == FindingKind::IndexOutOfStep; });
}

std::string_view nameOf(FindingKind kind)
{
    static constexpr std::array<std::string_view, 5> names{"damage", "form_missing", "orphan", "bytes_changed", "index_out_of_step"};
    return names[static_cast<std::size_t>(kind)];
}

Result<CheckResult> check(const std::string& library, Depth depth, const Stopped& stopped)
{
    std::error_code ignored;
    if (!std::filesystem::exists(library, ignored))
        return failure(ErrorCode::LibraryMissing, library);
    const auto header = readFileHeader(library);
    if (!header)
        return tl::unexpected(header.error());
    if (!header->sqlite || header->applicationId != applicationId)
        return failure(ErrorCode::LibraryForeign, library);
    try {
        return Check(library, stopped).run(depth);
    } catch (const LibraryError& error) {
        if (error.fault() != LibraryFault::Damaged)
            throw;
        return CheckResult{{{FindingKind::Damage, "", error.what()}}, {}, false};
    }
}

} // namespace duixian::library
