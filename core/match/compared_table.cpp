// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/compared_table.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <tuple>
#include <unordered_map>

#include "core/lexicon/dimension.h"
#include "core/lexicon/lexicon.h"
#include "core/match/one_thing.h"

namespace duixian::match {
namespace {

/// The standard indicators first, in the lexicon's order, then the others by first mention.
using Key = std::tuple<std::size_t, Measure, PeriodShape, std::u16string>;

/// What one report says of one row, of one kind.
using Said = std::vector<const Statement*>;

struct Draft {
    const ComparedName* name = nullptr; ///< of the first mention
    std::u16string indicator;
    std::vector<std::array<Said, 2>> said; ///< by report and kind
};

/// 到2025年 in a report that plans 2021 is a target of the term.
PeriodShape shapeOf(const Statement& statement, const Head& head)
{
    if (!statement.period)
        return PeriodShape::Year;
    const bool beyond = statement.kind == Kind::Target && head.planned && statement.period->first > head.planned->last;
    return statement.period->single() && !beyond ? PeriodShape::Year : PeriodShape::Years;
}

/// The years that a report is about.
std::optional<Period> ownPeriod(const Head& head, Kind kind, PeriodShape shape)
{
    if (shape == PeriodShape::Years)
        return kind == Kind::Target ? head.plannedTerm : head.reviewed;
    if (kind == Kind::Target)
        return head.planned ? std::optional(Period::year(head.planned->first)) : std::nullopt;
    return head.reviewed ? std::optional(Period::year(head.reviewed->last)) : std::nullopt;
}

/// How far from what the report is about; less goes first.
std::tuple<bool, int, bool> distance(const Statement& statement, const std::optional<Period>& own)
{
    constexpr int unknown = 1;
    const int years = !own || statement.period == own ? 0
                      : !statement.period             ? unknown
                                                      : unknown + 1 + std::abs(statement.period->last - own->last);
    return {!statement.value, years, statement.stretchOf.has_value()};
}

class TableBuilder {
public:
    TableBuilder(const std::vector<ReportStatements>& reports, const Lexicon& lexicon) : m_reports(reports), m_lexicon(lexicon) {}

    ComparedTable built()
    {
        for (std::size_t report = 0; report < m_reports.size(); ++report)
            for (const Statement& statement : m_reports[report].statements)
                add(report, statement);
        joinWordings();
        ComparedTable table;
        for (const ReportStatements& report : m_reports)
            table.columns.push_back({report.report, report.head, report.passport});
        for (const auto& [key, draft] : m_drafts)
            table.rows.push_back(rowOf(key, draft));
        return table;
    }

private:
    const ComparedName& nameOf(const std::u16string& indicator)
    {
        const auto found = m_names.find(indicator);
        return found != m_names.end() ? found->second : m_names.emplace(indicator, ComparedName(indicator, m_lexicon)).first->second;
    }

    std::size_t rankOf(const IndicatorName& name)
    {
        const auto& standard = m_lexicon.indicators();
        if (name.standard != nullptr)
            return static_cast<std::size_t>(name.standard - standard.data());
        return m_ranks.try_emplace(name.action + u"|" + name.thing, standard.size() + m_ranks.size()).first->second;
    }

    void add(std::size_t report, const Statement& statement)
    {
        const ComparedName& name = nameOf(statement.indicator);
        const PeriodShape shape = shapeOf(statement, m_reports[report].head);
        Draft& draft = m_drafts[Key{rankOf(name.name), statement.measure, shape, dimensionOf(statement.unit).base}];
        if (draft.name == nullptr) {
            draft.name = &name;
            draft.indicator = name.name.standard != nullptr ? name.name.standard->name : statement.indicator;
            draft.said.resize(m_reports.size());
        }
        draft.said[report].at(static_cast<std::size_t>(statement.kind)).push_back(&statement);
    }

    /// Which reports speak of it, a bit for each report and kind.
    static std::uint64_t speakersOf(const Draft& draft)
    {
        std::uint64_t out = 0;
        for (std::size_t report = 0; report < draft.said.size(); ++report)
            for (std::size_t kind = 0; kind < 2; ++kind)
                if (!draft.said[report].at(kind).empty())
                    out |= std::uint64_t{1} << (2 * report + kind);
        return out;
    }

    /// Rows of one measure, shape and dimension whose names are one thing become one, the first.
    void joinWordings()
    {
        std::map<std::tuple<Measure, PeriodShape, std::u16string>, std::vector<Key>> fields;
        for (const auto& [key, draft] : m_drafts)
            fields[{std::get<1>(key), std::get<2>(key), std::get<3>(key)}].push_back(key);
        for (const auto& [field, keys] : fields) {
            std::vector<Worded> wordings;
            for (const Key& key : keys)
                wordings.push_back({m_drafts.at(key).name, speakersOf(m_drafts.at(key))});
            for (const std::vector<std::size_t>& group : oneThings(wordings))
                for (std::size_t i = 1; i < group.size(); ++i)
                    moveInto(keys[group.front()], keys[group[i]]);
        }
    }

    void moveInto(const Key& to, const Key& from)
    {
        Draft& kept = m_drafts.at(to);
        Draft& moved = m_drafts.at(from);
        for (std::size_t report = 0; report < kept.said.size(); ++report)
            for (std::size_t kind = 0; kind < 2; ++kind) {
                Said& said = kept.said[report].at(kind);
                const Said& other = moved.said[report].at(kind);
                said.insert(said.end(), other.begin(), other.end());
            }
        m_drafts.erase(from);
    }

    [[nodiscard]] ComparedRow rowOf(const Key& key, const Draft& draft) const
    {
        ComparedRow row{draft.indicator, draft.name->name.standard != nullptr, std::get<1>(key), std::get<2>(key), {}, {}};
        for (std::size_t report = 0; report < draft.said.size(); ++report) {
            ComparedCell& cell = row.cells.emplace_back();
            for (const Kind kind : {Kind::Target, Kind::Outcome})
                if (const Said& said = draft.said[report].at(static_cast<std::size_t>(kind)); !said.empty())
                    cell.of(kind) = figureOf(said, ownPeriod(m_reports[report].head, kind, row.shape), row.unit);
        }
        return row;
    }

    /// unit: the row's; where it has none yet, the figure gives it.
    static ComparedFigure figureOf(Said said, const std::optional<Period>& own, std::u16string& unit)
    {
        std::stable_sort(said.begin(), said.end(),
                         [&](const Statement* a, const Statement* b) { return distance(*a, own) < distance(*b, own); });
        ComparedFigure figure{*said.front(), std::nullopt, {}};
        if (unit.empty())
            unit = figure.statement.unit;
        const auto inRowUnit = [&](const Statement& one) { return one.value ? inUnit(*one.value, one.unit, unit) : std::nullopt; };
        figure.value = inRowUnit(figure.statement);
        for (auto other = said.begin() + 1; other != said.end(); ++other)
            figure.more.push_back({**other, inRowUnit(**other)});
        return figure;
    }

    const std::vector<ReportStatements>& m_reports;
    const Lexicon& m_lexicon;
    std::unordered_map<std::u16string, ComparedName> m_names;
    std::unordered_map<std::u16string, std::size_t> m_ranks;
    std::map<Key, Draft> m_drafts;
};

} // namespace

ComparedTable comparedTable(const std::vector<ReportStatements>& reports, const Lexicon& lexicon)
{
    return TableBuilder(reports, lexicon).built();
}

} // namespace duixian::match
