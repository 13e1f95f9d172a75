// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/figure_candidates.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "core/base/utf.h"
#include "core/library/query.h"
#include "core/library/search_index.h"
#include "core/library/words.h"
#include "core/script/search_text.h"
#include "core/script/search_tokens.h"

namespace duixian::library {
namespace {

/// In which figures are not as the program found them.
constexpr std::string_view correctedReports = "SELECT report FROM decision WHERE adrift = 0 AND ruling = 'corrected'";

std::string places(std::size_t count)
{
    std::string out = "(";
    for (std::size_t i = 0; i < count; ++i)
        out.append(i == 0 ? "?" : ", ?");
    return out + ")";
}

template <class Enum>
void bindWords(Query& query, const std::vector<Enum>& values)
{
    for (const Enum value : values)
        query.bind(nameOf(value));
}

/// Whether the columns of a row of statement are as they are asked for; not where one is not known.
std::string conditionOf(const FigureQuery& asked)
{
    std::string out = "1";
    if (asked.kind)
        out += " AND kind = ?";
    if (!asked.measures.empty())
        out += " AND measure IN " + places(asked.measures.size());
    if (!asked.strengths.empty())
        out += " AND strength IN " + places(asked.strengths.size());
    if (asked.years)
        out += " AND CAST(substr(period, 1, 4) AS INTEGER) <= ? AND CAST(substr(period, -4) AS INTEGER) >= ?";
    return out;
}

void bindCondition(Query& query, const FigureQuery& asked)
{
    if (asked.kind)
        query.bind(nameOf(*asked.kind));
    bindWords(query, asked.measures);
    bindWords(query, asked.strengths);
    if (asked.years)
        query.bind(std::int64_t{asked.years->last}).bind(std::int64_t{asked.years->first});
}

/// What has to stand in a name for some words, apart by blanks, to stand in it: their runs of letters, which no rule of the search parts.
std::vector<std::string> piecesOf(std::u16string_view words)
{
    std::vector<std::string> out;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(u' ', begin), words.size());
        const std::u16string units = script::searchText(words.substr(begin, end - begin)).units;
        for (const script::TokenRun& run : script::tokenRuns(units))
            out.push_back(toUtf8(units.substr(run.span.begin, run.span.length())));
        begin = end + 1;
    }
    return out;
}

class Candidates {
public:
    Candidates(Connection& connection, const FigureQuery& asked, const ValueTest& test)
        : m_connection(connection), m_asked(asked), m_test(test), m_pieces(piecesOf(asked.nameHolds))
    {
    }

    std::vector<ReportId> find()
    {
        for (Query query(m_connection, "SELECT report FROM report"); query.step();)
            m_left.insert(query.integer());
        addFound();
        addJudged();
        if (byNames())
            for (const ReportId report : unindexedReports(m_connection))
                take(report);
        std::sort(m_taken.begin(), m_taken.end());
        return std::move(m_taken);
    }

private:
    /// Whether the list of names is asked, which has only those of the reports in the index.
    [[nodiscard]] bool byNames() const { return m_asked.indicators.empty() && !m_pieces.empty(); }

    [[nodiscard]] std::string nameCondition() const
    {
        if (!m_asked.indicators.empty())
            return "indicator IN " + places(m_asked.indicators.size());
        std::string out = byNames() ? "indicator IN (SELECT name FROM indexed_name WHERE 1" : "1";
        for (std::size_t i = 0; byNames() && i < m_pieces.size(); ++i)
            out += " AND instr(searched, ?) > 0";
        return out + (byNames() ? ")" : "");
    }

    void bindNames(Query& query) const
    {
        for (const std::u16string& name : m_asked.indicators)
            query.bind(toUtf8(name));
        for (std::size_t i = 0; byNames() && i < m_pieces.size(); ++i)
            query.bind(m_pieces[i]);
    }

    /// What the program found. Where a person corrected something in a report, other columns than the name may have become what is asked.
    void addFound()
    {
        Query query(m_connection, "SELECT report, report IN (" + std::string(correctedReports) + ") AS corrected, value, value_max, unit " +
                                      "FROM statement INDEXED BY statement_by_figure WHERE " + nameCondition() + " AND (corrected OR (" +
                                      conditionOf(m_asked) + "))");
        bindNames(query);
        for (bindCondition(query, m_asked); !m_left.empty() && query.step();) {
            const ReportId report{query.integer()};
            if (!m_left.contains(report.value))
                continue;
            const bool corrected = query.integer() == 1;
            const auto value = query.realOrNull();
            const auto valueMax = query.realOrNull();
            if (corrected || !m_test || m_test(value, valueMax, query.text()))
                take(report);
        }
    }

    /// What a person made of it. Names of a person's own are in no list.
    void addJudged()
    {
        Query query(m_connection, "SELECT DISTINCT report, indicator FROM decision WHERE adrift = 0 "
                                  "AND ruling IN ('accepted', 'corrected', 'added')");
        while (query.step())
            if (const ReportId report{query.integer()}; isAsked(query.text()))
                take(report);
    }

    void take(ReportId report)
    {
        if (m_left.erase(report.value) > 0)
            m_taken.push_back(report);
    }

    [[nodiscard]] bool isAsked(const std::string& name) const
    {
        if (!m_asked.indicators.empty())
            return std::find(m_asked.indicators.begin(), m_asked.indicators.end(), toUtf16(name)) != m_asked.indicators.end();
        const std::string searched = toUtf8(script::searchText(toUtf16(name)).units);
        return std::all_of(m_pieces.begin(), m_pieces.end(),
                           [&](const std::string& piece) { return searched.find(piece) != std::string::npos; });
    }

    Connection& m_connection;
    const FigureQuery& m_asked;
    const ValueTest& m_test;
    const std::vector<std::string> m_pieces;
    std::unordered_set<std::int64_t> m_left; ///< reports of which nothing speaks for a look yet
    std::vector<ReportId> m_taken;
};

} // namespace

std::vector<ReportId> figureCandidates(Connection& connection, const FigureQuery& query, const ValueTest& test)
{
    return Candidates(connection, query, test).find();
}

} // namespace duixian::library
