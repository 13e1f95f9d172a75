// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/silence.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "core/lexicon/lexicon.h"
#include "core/match/indicator_name.h"

namespace duixian::match {
namespace {

/// rank: the standard indicators first, in the lexicon's order, then the others by first mention.
using Key = std::tuple<Kind, std::size_t, Measure>;
using PlaceKey = std::vector<std::u16string>;

/// What one place's reports say.
class PlaceSpeech {
public:
    explicit PlaceSpeech(const Lexicon& lexicon) : m_lexicon(lexicon) {}

    void add(const ReportStatements& report)
    {
        m_place = *report.head.place;
        if (report.head.planned)
            m_reports[{Kind::Target, report.head.planned->last}] = &report;
        if (report.head.reviewed)
            m_reports[{Kind::Outcome, report.head.reviewed->last}] = &report;
        for (const Statement& statement : report.statements)
            add(statement);
    }

    [[nodiscard]] std::vector<MentionRow> rows() const
    {
        std::vector<MentionRow> out;
        for (const auto& [key, name] : m_names)
            out.push_back(rowOf(key, name));
        return out;
    }

private:
    struct Name {
        std::u16string indicator;
        bool standard = false;
    };

    [[nodiscard]] Key keyOf(const Statement& statement)
    {
        const IndicatorName name = takeApart(statement.indicator, m_lexicon);
        const auto& standard = m_lexicon.indicators();
        if (name.standard != nullptr)
            return {statement.kind, static_cast<std::size_t>(name.standard - standard.data()), statement.measure};
        const auto next = standard.size() + m_ranks.size();
        return {statement.kind, m_ranks.try_emplace(name.action + u"|" + name.thing, next).first->second, statement.measure};
    }

    void add(const Statement& statement)
    {
        if (!statement.period)
            return;
        const Key key = keyOf(statement);
        const IndicatorName name = takeApart(statement.indicator, m_lexicon);
        m_names.try_emplace(key, Name{name.standard != nullptr ? name.standard->name : statement.indicator, name.standard != nullptr});
        m_said[key].try_emplace(statement.period->last, &statement);
    }

    [[nodiscard]] MentionRow rowOf(const Key& key, const Name& name) const
    {
        MentionRow row{m_place, name.indicator, name.standard, std::get<Kind>(key), std::get<Measure>(key), {}};
        const auto& said = m_said.at(key);
        int first = m_reports.begin()->first.second;
        int last = first;
        for (const auto& [when, report] : m_reports) {
            first = std::min(first, when.second);
            last = std::max(last, when.second);
        }
        for (int year = first; year <= last; ++year)
            row.cells.push_back(cellOf(row.kind, said, year));
        return row;
    }

    [[nodiscard]] MentionCell cellOf(Kind kind, const std::map<int, const Statement*>& said, int year) const
    {
        MentionCell cell;
        cell.year = year;
        const auto report = m_reports.find({kind, year});
        const bool before = said.contains(year - 1);
        if (report == m_reports.end()) {
            cell.mention = Mention::ReportMissing;
            return cell;
        }
        cell.report = report->second->report;
        if (const auto found = said.find(year); found != said.end()) {
            cell.mention = Mention::Stated;
            cell.statement = *found->second;
            cell.first = !before && m_reports.contains({kind, year - 1});
            return cell;
        }
        cell.mention = before ? Mention::NotMentioned : Mention::NotFound;
        cell.dropped = before;
        return cell;
    }

    const Lexicon& m_lexicon;
    Place m_place;
    std::map<std::pair<Kind, int>, const ReportStatements*> m_reports;
    std::map<Key, Name> m_names;
    std::map<Key, std::map<int, const Statement*>> m_said;
    std::map<std::u16string, std::size_t> m_ranks;
};

} // namespace

std::vector<MentionRow> silence(const std::vector<ReportStatements>& reports, const Lexicon& lexicon)
{
    std::map<PlaceKey, PlaceSpeech> places;
    for (const ReportStatements& report : reports)
        if (report.head.place) {
            const Place& place = *report.head.place;
            PlaceKey key = place.path.empty() ? PlaceKey{place.name} : place.path;
            places.try_emplace(std::move(key), lexicon).first->second.add(report);
        }
    std::vector<MentionRow> out;
    for (const auto& [key, place] : places)
        for (MentionRow& row : place.rows())
            out.push_back(std::move(row));
    return out;
}

} // namespace duixian::match
