// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/index_fault.h"

#include <sqlite3.h>

#include "core/library/library_error.h"
#include "core/library/query.h"
#include "core/library/search_index.h"
#include "core/script/search_tokens.h"

namespace duixian::library {
namespace {

/// What tells of the words in it. Beside the file: nothing of it is written there.
void makeVocabulary(Connection& connection)
{
    connection.run("PRAGMA query_only = OFF");
    connection.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_index_words USING fts5vocab(main, search_index, row)");
    connection.run("PRAGMA query_only = ON");
}

/// FTS5's own integrity-check is a writer, for whom everybody would wait. This reads every list of places that it has.
std::optional<std::string> faultOfCounts(Connection& connection)
{
    Query query(connection, "SELECT (SELECT coalesce(sum(cnt), 0) FROM temp.search_index_words), "
                            "(SELECT coalesce(sum(tokens), 0) FROM indexed_report)");
    if (!query.step())
        return std::nullopt;
    const std::int64_t there = query.integer();
    const std::int64_t due = query.integer();
    if (there == due)
        return std::nullopt;
    return std::to_string(there) + " tokens instead of " + std::to_string(due);
}

std::optional<std::string> faultOfNames(Connection& connection)
{
    Query query(connection, "SELECT report, indicator FROM statement WHERE indicator NOT IN (SELECT name FROM indexed_name) "
                            "AND report IN (SELECT report FROM indexed_report) LIMIT 1");
    if (!query.step())
        return std::nullopt;
    const std::string report = query.text();
    return "report " + report + " has a name that is not in it: " + query.text();
}

std::optional<std::string> faultOfMarks(Connection& connection)
{
    Query query(connection, "SELECT report, mark FROM indexed_report WHERE form = ? ORDER BY report");
    for (query.bind(std::int64_t{script::tokenForm}); query.step();) {
        const ReportId report{query.integer()};
        const auto content = readIndexedContent(connection, report);
        if (!content || markOf(*content) != query.integer())
            return "report " + std::to_string(report.value) + " has changed";
    }
    return std::nullopt;
}

} // namespace

void requireIndex(Connection& connection)
{
    static_cast<void>(connection.integer("SELECT count(*) FROM search_index WHERE rowid = 0"));
}

std::optional<std::string> indexFault(Connection& connection)
{
    try {
        makeVocabulary(connection);
        for (const auto faultOf : {faultOfCounts, faultOfNames, faultOfMarks})
            if (auto fault = faultOf(connection))
                return fault;
        return std::nullopt;
    } catch (const LibraryError& error) {
        if (error.code() == SQLITE_INTERRUPT || (error.fault() != LibraryFault::Damaged && error.fault() != LibraryFault::Other))
            throw;
        return error.what();
    }
}

} // namespace duixian::library
