// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/search_index.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <sqlite3.h>

#include "core/base/utf.h"
#include "core/library/library_error.h"
#include "core/library/query.h"
#include "core/library/words.h"
#include "core/script/search_text.h"
#include "core/script/search_tokens.h"

namespace duixian::library {
namespace {

std::string tokensOf(const IndexedContent& content)
{
    return script::indexTokens(script::searchText(toUtf16(content.text), content.brokenLines).units);
}

std::int64_t countOf(const std::string& tokens)
{
    return tokens.empty() ? 0 : std::count(tokens.begin(), tokens.end(), ' ') + 1;
}

void insertNames(Connection& connection, const IndexedContent& content)
{
    Query known(connection, "SELECT 1 FROM indexed_name WHERE name = ?");
    Query name(connection, "INSERT INTO indexed_name (name, searched) VALUES (?, ?)");
    for (const std::string& one : content.indicators) {
        if (!known.bind(one).step())
            name.bind(one).bind(toUtf8(script::searchText(toUtf16(one)).units)).run();
        known.reset();
    }
}

void insert(Connection& connection, ReportId report, const IndexedContent& content)
{
    // One that is in it and not in the list of those that are: whoever did that may have done more.
    if (connection.integer("SELECT count(*) FROM search_index WHERE rowid = " + std::to_string(report.value)) > 0)
        emptyIndex(connection);
    const LongValues longer(connection);
    const std::string tokens = tokensOf(content);
    Query(connection, "INSERT INTO search_index (rowid, text) VALUES (?, ?)").bind(report.value).bind(tokens).run();
    Query(connection, "INSERT INTO indexed_report (report, form, tokens, mark) VALUES (?, ?, ?, ?)")
        .bind(report.value)
        .bind(std::int64_t{script::tokenForm})
        .bind(countOf(tokens))
        .bind(markOf(content))
        .run();
    insertNames(connection, content);
}

/// The index keeps no texts, so it has to be told what it had.
void erase(Connection& connection, ReportId report, const IndexedContent& content)
{
    const LongValues longer(connection);
    Query(connection, "INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', ?, ?)")
        .bind(report.value)
        .bind(tokensOf(content))
        .run();
    Query(connection, "DELETE FROM indexed_report WHERE report = ?").bind(report.value).run();
}

/// FTS5 meets bytes that it can't have written, or finds that what it writes is there already.
bool isOfTheIndex(const LibraryError& error)
{
    return error.fault() == LibraryFault::Damaged || error.code() == SQLITE_CONSTRAINT;
}

/// What FTS5 keeps of a table without rows, put in the place of what it can't even begin to read.
void beginIndexAnew(Connection& connection)
{
    const auto guard = [&](int on) { sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, on, nullptr); };
    guard(0);
    try {
        connection.run("DELETE FROM search_index_data; DELETE FROM search_index_idx; DELETE FROM search_index_docsize; "
                       "INSERT INTO search_index_data (id, block) VALUES (1, x''), (10, x'00000000000000')");
    } catch (const LibraryError&) {
        guard(1);
        throw;
    }
    guard(1);
}

/// A damaged index is no damage of the library: it is emptied, and comes to be anew.
template <class Work>
void inIndex(Connection& connection, Work&& work)
{
    connection.run("SAVEPOINT search_index");
    try {
        work();
        connection.run("SAVEPOINT written"); // FTS5 writes what it has in memory, and would meet the damage at the COMMIT otherwise
        connection.run("RELEASE search_index");
    } catch (const LibraryError& error) {
        if (!isOfTheIndex(error))
            throw;
        connection.run("ROLLBACK TO search_index");
        connection.run("RELEASE search_index");
        emptyIndex(connection);
    }
}

/// A new reading mostly finds other figures in the same text.
bool hasSameText(const IndexedContent& a, const IndexedContent& b)
{
    return a.text == b.text && a.brokenLines == b.brokenLines;
}

class Hash {
public:
    void add(std::string_view bytes)
    {
        for (const char byte : bytes)
            step(static_cast<unsigned char>(byte));
        step(0xFF); // in no UTF-8: one part ends here
    }
    [[nodiscard]] std::int64_t value() const { return static_cast<std::int64_t>(m_value); }

private:
    void step(std::uint64_t byte) { m_value = (m_value ^ byte) * 0x100000001B3; }

    std::uint64_t m_value = 0xCBF29CE484222325; ///< FNV-1a
};

} // namespace

std::optional<IndexedContent> readIndexedContent(Connection& connection, ReportId report)
{
    Query text(connection, "SELECT text FROM report_text WHERE report = ?");
    if (!text.bind(report.value).step())
        return std::nullopt;
    IndexedContent out;
    out.text = text.text();
    Query lines(connection, "SELECT start, \"end\" FROM layer WHERE report = ? AND reason = ? ORDER BY number");
    for (lines.bind(report.value).bind(nameOf(LayerReason::BrokenLine)); lines.step();)
        out.brokenLines.push_back(spanColumns(lines));
    std::set<std::string> seen;
    Query names(connection, "SELECT indicator FROM statement WHERE report = ? ORDER BY number");
    for (names.bind(report.value); names.step();)
        if (std::string name = names.text(); seen.insert(name).second)
            out.indicators.push_back(std::move(name));
    return out;
}

std::int64_t markOf(const IndexedContent& content)
{
    Hash hash;
    hash.add(content.text);
    hash.add(spansText(content.brokenLines));
    for (const std::string& name : content.indicators)
        hash.add(name);
    return hash.value();
}

void putIntoIndex(Connection& connection, const std::vector<ReportId>& reports)
{
    inIndex(connection, [&] {
        for (const ReportId report : reports)
            if (const auto content = readIndexedContent(connection, report))
                insert(connection, report, *content);
    });
}

void emptyIndex(Connection& connection)
{
    try {
        connection.run("INSERT INTO search_index (search_index) VALUES ('delete-all')");
    } catch (const LibraryError& error) {
        if (!isOfTheIndex(error))
            throw;
        beginIndexAnew(connection);
    }
    connection.run("DELETE FROM indexed_report");
    connection.run("DELETE FROM indexed_name");
}

bool isOfOtherTokens(Connection& connection)
{
    Query query(connection, "SELECT 1 FROM indexed_report WHERE form <> ? LIMIT 1");
    return query.bind(std::int64_t{script::tokenForm}).step();
}

std::vector<ReportId> unindexedReports(Connection& connection, std::int64_t most)
{
    Query query(connection, "SELECT report FROM report WHERE report NOT IN (SELECT report FROM indexed_report WHERE form = ?) "
                            "ORDER BY report LIMIT ?");
    query.bind(std::int64_t{script::tokenForm}).bind(most);
    std::vector<ReportId> out;
    while (query.step())
        out.push_back({query.integer()});
    return out;
}

IndexedChange::IndexedChange(Connection& connection, ReportId report) : m_connection(connection), m_report(report)
{
    Query query(connection, "SELECT form, mark FROM report LEFT JOIN indexed_report USING (report) WHERE report = ?");
    m_wasThere = query.bind(report.value).step();
    const auto form = m_wasThere ? query.integerOrNull() : std::nullopt;
    if (!form)
        return;
    const std::int64_t mark = query.integer();
    query.reset();
    auto content = readIndexedContent(connection, report);
    // What the index has of it is not known any more, so it can't be taken out of it alone.
    if (*form == script::tokenForm && content && markOf(*content) == mark)
        m_before = std::move(content);
    else
        emptyIndex(connection);
}

void IndexedChange::settle()
{
    const auto after = readIndexedContent(m_connection, m_report);
    if (m_before == after || (m_wasThere && !m_before))
        return;
    inIndex(m_connection, [&] {
        if (m_before && after && hasSameText(*m_before, *after)) {
            insertNames(m_connection, *after);
            Query(m_connection, "UPDATE indexed_report SET mark = ? WHERE report = ?").bind(markOf(*after)).bind(m_report.value).run();
            return;
        }
        if (m_before)
            erase(m_connection, m_report, *m_before);
        if (after)
            insert(m_connection, m_report, *after);
    });
}

} // namespace duixian::library
