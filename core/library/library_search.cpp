// SPDX-License-Identifier: GPL-3.0-or-later
// The doors of a library to its index, which tells where to look and can be made again: it is in no history.
#include <algorithm>

#include "core/base/utf.h"
#include "core/library/figure_candidates.h"
#include "core/library/library_error.h"
#include "core/library/query.h"
#include "core/library/search_expression.h"
#include "core/library/search_index.h"
#include "core/library/store.h"
#include "core/script/search_tokens.h"

namespace duixian::library {
namespace {

std::vector<Candidate> allReports(Connection& connection)
{
    std::vector<Candidate> out;
    for (Query query(connection, "SELECT report FROM report ORDER BY report"); query.step();)
        out.push_back({{query.integer()}});
    return out;
}

/// In one statement, so that a report which comes into the index meanwhile is in one of its halves.
std::vector<Candidate> candidatesFor(Connection& connection, const std::string& expression, Weighing weighing)
{
    const std::string weight = weighing == Weighing::Weights ? "-bm25(search_index)" : "0.0";
    Query query(connection, "SELECT rowid, " + weight +
                                " FROM search_index WHERE search_index MATCH ?2 "
                                "AND (SELECT form FROM indexed_report WHERE report = search_index.rowid) = ?1 "
                                "UNION ALL SELECT report, 0.0 FROM report WHERE NOT EXISTS "
                                "(SELECT 1 FROM indexed_report WHERE indexed_report.report = report.report AND form = ?1) ORDER BY 1");
    query.bind(std::int64_t{script::tokenForm}).bind(expression);
    std::vector<Candidate> out;
    while (query.step()) {
        const ReportId report{query.integer()};
        out.push_back({report, query.real()});
    }
    return out;
}

} // namespace

std::vector<Candidate> Library::mayHold(const WordQuery& query, Weighing weighing) const
{
    const auto expression = matchExpression(query);
    if (!expression || m_store->indexDamaged)
        return allReports(m_store->connection);
    try {
        return candidatesFor(m_store->connection, *expression, weighing);
    } catch (const LibraryError& error) {
        if (error.fault() != LibraryFault::Damaged && error.fault() != LibraryFault::Other)
            throw;
        m_store->indexDamaged = true; // the texts are there, and so is all that can be found
        return allReports(m_store->connection);
    }
}

std::vector<ReportId> Library::mayAnswer(const FigureQuery& query, const ValueTest& test) const
{
    std::vector<ReportId> reports = figureCandidates(m_store->connection, query, test);
    if (query.words.empty())
        return reports;
    const std::vector<Candidate> holding = mayHold(query.words, Weighing::None);
    std::erase_if(reports, [&](ReportId report) {
        const auto at = std::lower_bound(holding.begin(), holding.end(), report,
                                         [](const Candidate& candidate, ReportId wanted) { return candidate.report < wanted; });
        return at == holding.end() || at->report != report;
    });
    return reports;
}

std::optional<std::u16string> Library::text(ReportId id) const
{
    Query query(m_store->connection, "SELECT text FROM report_text WHERE report = ?");
    return query.bind(id.value).step() ? std::optional(toUtf16(query.text())) : std::nullopt;
}

std::size_t Library::unindexed() const
{
    if (m_store->indexDamaged)
        return static_cast<std::size_t>(m_store->connection.integer("SELECT count(*) FROM report"));
    Query query(m_store->connection, "SELECT count(*) FROM report WHERE report NOT IN (SELECT report FROM indexed_report WHERE form = ?)");
    return query.bind(std::int64_t{script::tokenForm}).step() ? static_cast<std::size_t>(query.integer()) : 0;
}

std::size_t Library::index(std::size_t most)
{
    Transaction transaction(m_store->connection);
    if (m_store->indexDamaged || isOfOtherTokens(m_store->connection))
        emptyIndex(m_store->connection);
    const std::vector<ReportId> waiting = unindexedReports(m_store->connection, static_cast<std::int64_t>(most));
    putIntoIndex(m_store->connection, waiting);
    transaction.commit();
    m_store->indexDamaged = false;
    return waiting.size();
}

void Library::indexAnew()
{
    Transaction transaction(m_store->connection);
    emptyIndex(m_store->connection);
    transaction.commit();
    m_store->indexDamaged = false;
}

} // namespace duixian::library
