// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/figure_candidates.h"

#include <algorithm>
#include <set>
#include <string>

#include "core/base/utf.h"
#include "core/library/query.h"
#include "core/library/words.h"
#include "core/script/search_text.h"
#include "core/script/search_tokens.h"

namespace duixian::library {
namespace {

/// A person's word under which a report has figures that the program did not find so.
constexpr std::string_view judgedReports = "SELECT report FROM decision WHERE adrift = 0 AND ruling = 'corrected'";

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

/// Whether the columns of a row of statement are as they are asked for; NULL where one is not known.
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

/// Names of indicators in which some words stand. By their runs of Chinese characters, so that no rule of the search can ask for more.
class NamesWith {
public:
    explicit NamesWith(std::u16string_view words)
    {
        for (const script::TokenRun& run : script::tokenRuns(words))
            if (run.sort == script::TokenSort::Han)
                m_runs.emplace_back(words.substr(run.span.begin, run.span.length()));
    }

    /// Rows come name by name, so that each is looked at once.
    [[nodiscard]] bool fits(const std::string& name)
    {
        if (m_runs.empty())
            return true;
        if (name == m_last)
            return m_lastFits;
        m_last = name;
        const std::u16string units = script::searchText(toUtf16(name)).units;
        m_lastFits = std::all_of(m_runs.begin(), m_runs.end(), [&](const auto& run) { return units.find(run) != std::u16string::npos; });
        return m_lastFits;
    }

private:
    std::vector<std::u16string> m_runs;
    std::string m_last;
    bool m_lastFits = true;
};

class Candidates {
public:
    Candidates(Connection& connection, const FigureQuery& asked, const ValueTest& test)
        : m_connection(connection), m_asked(asked), m_test(test), m_names(asked.nameHolds)
    {
    }

    std::vector<ReportId> find()
    {
        addFound();
        addJudged();
        return {m_reports.begin(), m_reports.end()};
    }

private:
    [[nodiscard]] std::string nameCondition() const
    {
        return m_asked.indicators.empty() ? "1" : "indicator IN " + places(m_asked.indicators.size());
    }

    void bindNames(Query& query) const
    {
        for (const std::u16string& name : m_asked.indicators)
            query.bind(toUtf8(name));
    }

    /// What the program found. Where a person corrected something in a report, other columns than the name may have become what is asked.
    void addFound()
    {
        Query query(m_connection, "SELECT report, indicator, coalesce(" + conditionOf(m_asked) +
                                      ", 0) AS asked, value, value_max, unit FROM statement INDEXED BY statement_by_figure WHERE " +
                                      nameCondition() + " AND (asked OR report IN (" + std::string(judgedReports) + "))");
        bindCondition(query, m_asked);
        for (bindNames(query); query.step();) {
            const ReportId report{query.integer()};
            if (m_reports.contains(report) || !m_names.fits(query.text()))
                continue;
            const bool asked = query.integer() == 1;
            const auto value = query.realOrNull();
            const auto valueMax = query.realOrNull();
            if (!asked || !m_test || m_test(value, valueMax, query.text()))
                m_reports.insert(report);
        }
    }

    /// What a person made of it.
    void addJudged()
    {
        Query query(m_connection,
                    "SELECT report, indicator FROM decision WHERE adrift = 0 AND ruling IN ('accepted', 'corrected', 'added') "
                    "AND report IN (SELECT report FROM report) AND " +
                        nameCondition());
        for (bindNames(query); query.step();)
            if (const ReportId report{query.integer()}; m_names.fits(query.text()))
                m_reports.insert(report);
    }

    Connection& m_connection;
    const FigureQuery& m_asked;
    const ValueTest& m_test;
    NamesWith m_names;
    std::set<ReportId> m_reports;
};

} // namespace

std::vector<ReportId> figureCandidates(Connection& connection, const FigureQuery& query, const ValueTest& test)
{
    return Candidates(connection, query, test).find();
}

} // namespace duixian::library
