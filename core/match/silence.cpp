// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/silence.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/lexicon/lexicon.h"
#include "core/match/indicator_name.h"
#include "core/match/name_words.h"

namespace duixian::match {
namespace {

/// A review of more years is a look back on history (四十年来), for whose years nobody answers.
constexpr int longestTerm = 6;

/// Names of indicators as numbers: one for all wordings that surely are of one thing.
class NameBook {
public:
    explicit NameBook(const Lexicon& lexicon) : m_lexicon(lexicon) {}

    /// A standard indicator's place in the lexicon, else a number behind all of those.
    std::size_t numberOf(const std::u16string& indicator)
    {
        const auto [at, isNew] = m_numbers.try_emplace(indicator, 0);
        if (isNew)
            at->second = newNumber(takeApart(indicator, m_lexicon));
        return at->second;
    }

    [[nodiscard]] const Indicator* standard(std::size_t number) const
    {
        return number < m_lexicon.indicators().size() ? &m_lexicon.indicators()[number] : nullptr;
    }

private:
    std::size_t newNumber(const IndicatorName& name)
    {
        const auto& standard = m_lexicon.indicators();
        if (name.standard != nullptr)
            return static_cast<std::size_t>(name.standard - standard.data());
        const std::u16string work = name.work ? std::u16string(1, static_cast<char16_t>(u'0' + static_cast<int>(*name.work))) : name.action;
        return m_things.try_emplace(work + u"|" + inOneWording(name.thing), standard.size() + m_things.size()).first->second;
    }

    const Lexicon& m_lexicon;
    std::unordered_map<std::u16string, std::size_t> m_numbers;
    std::unordered_map<std::u16string, std::size_t> m_things;
};

/// number: standard indicators in the lexicon's order, the others behind them by first mention.
struct RowKey {
    Kind kind = Kind::Target;
    std::size_t number = 0;
    Measure measure = Measure::Level;

    friend auto operator<=>(const RowKey&, const RowKey&) = default;
};

/// The figure that a report gives for a year. ofTheYear: it is that year's own; else it is of several years, or of one far ahead.
struct Said {
    const Statement* statement = nullptr;
    ReportId report;
    bool ofTheYear = false;
};

struct Row {
    std::u16string indicator;
    bool standard = false;
    std::map<int, Said> said;
    std::map<int, std::pair<ReportId, Span>> unset; ///< declared so
    std::set<int> reportYears;                      ///< of the reports that state it
};

/// Who answers for a year: the reports whose own year it is, else those that have it among several.
struct Answering {
    std::vector<ReportId> own;
    std::vector<ReportId> among;
};

/// What one place's reports say.
class PlaceSpeech {
public:
    PlaceSpeech(const std::vector<const ReportStatements*>& reports, NameBook& names) : m_names(names), m_place(*reports.back()->head.place)
    {
        for (const ReportStatements* const report : reports)
            addYears(*report);
        for (const ReportStatements* const report : reports)
            for (const Statement& statement : report->statements)
                if (statement.period)
                    add(*report, statement);
        for (const ReportStatements* const report : reports)
            for (const Note& note : report->unset)
                if (report->head.planned)
                    addUnset(report->report, report->head.planned->first, note);
    }

    void appendRows(std::vector<MentionRow>& out) const
    {
        for (const auto& [key, row] : m_rows)
            if (row.standard || row.reportYears.size() > 1)
                out.push_back(rowOf(key, row));
    }

private:
    void addYears(const ReportStatements& report)
    {
        const Head& head = report.head;
        if (head.planned)
            answering(Kind::Target, head.planned->first).own.push_back(report.report);
        if (!head.reviewed)
            return;
        answering(Kind::Outcome, head.reviewed->last).own.push_back(report.report);
        for (int year = firstReviewed(head); year < head.reviewed->last; ++year)
            answering(Kind::Outcome, year).among.push_back(report.report);
    }

    static int firstReviewed(const Head& head) { return std::max(head.reviewed->first, head.reviewed->last - longestTerm + 1); }

    Answering& answering(Kind kind, int year)
    {
        m_first = m_answering.empty() ? year : std::min(m_first, year);
        m_last = m_answering.empty() ? year : std::max(m_last, year);
        return m_answering[{kind, year}];
    }

    [[nodiscard]] const std::vector<ReportId>& ownOf(Kind kind, int year) const
    {
        static const std::vector<ReportId> none;
        const auto found = m_answering.find({kind, year});
        return found == m_answering.end() ? none : found->second.own;
    }

    void add(const ReportStatements& report, const Statement& statement)
    {
        const Head& head = report.head;
        const Period period = *statement.period;
        if (statement.kind == Kind::Target) {
            if (head.planned && period.last >= head.planned->first)
                put(report.report, head.planned->first, statement, head.planned->first, period == Period::year(head.planned->first));
            return;
        }
        if (!head.reviewed || period.last < firstReviewed(head))
            return;
        const int last = head.reviewed->last;
        if (period.single()) // what stands now stands for the year that ended
            return put(report.report, last, statement, std::min(period.first, last), true);
        for (int year = std::max(period.first, firstReviewed(head)); year <= std::min(period.last, last); ++year)
            if (year == last || ownOf(Kind::Outcome, year).empty())
                put(report.report, last, statement, year, false);
    }

    void put(ReportId report, int reportYear, const Statement& statement, int year, bool ofTheYear)
    {
        Row& row = rowFor(statement.kind, statement.indicator, statement.measure);
        row.reportYears.insert(reportYear);
        Said& said = row.said[year];
        if (said.statement == nullptr || (ofTheYear && !said.ofTheYear))
            said = {&statement, report, ofTheYear};
    }

    Row& rowFor(Kind kind, const std::u16string& indicator, Measure measure)
    {
        const std::size_t number = m_names.numberOf(indicator);
        const Indicator* const standard = m_names.standard(number);
        Row& row = m_rows[{kind, number, measure}];
        if (row.indicator.empty()) {
            row.indicator = standard != nullptr ? standard->name : indicator;
            row.standard = standard != nullptr;
        }
        return row;
    }

    /// What is not set is the growth, where targets of growth are ever set; else whatever is; and where nothing ever is, the growth that
    /// might be.
    void addUnset(ReportId report, int year, const Note& note)
    {
        const std::size_t number = m_names.numberOf(note.indicator);
        const Indicator* const standard = m_names.standard(number);
        const bool grows = standard == nullptr || standard->measures.contains(Measure::Growth);
        std::vector<Measure> measures;
        for (auto row = m_rows.lower_bound({Kind::Target, number, Measure::Level});
             row != m_rows.end() && row->first.kind == Kind::Target && row->first.number == number; ++row)
            measures.push_back(row->first.measure);
        if (measures.empty() || std::find(measures.begin(), measures.end(), Measure::Growth) != measures.end())
            measures = {grows ? Measure::Growth : Measure::Level};
        for (const Measure measure : measures)
            rowFor(Kind::Target, note.indicator, measure).unset.try_emplace(year, report, note.span);
    }

    [[nodiscard]] MentionRow rowOf(const RowKey& key, const Row& row) const
    {
        MentionRow out{m_place, row.indicator, row.standard, key.kind, key.measure, {}};
        for (int year = m_first; year <= m_last; ++year)
            out.cells.push_back(cellOf(key.kind, row, year));
        return out;
    }

    [[nodiscard]] static bool statedFor(const Row& row, int year)
    {
        const auto said = row.said.find(year);
        return said != row.said.end() && said->second.ofTheYear;
    }

    [[nodiscard]] MentionCell cellOf(Kind kind, const Row& row, int year) const
    {
        MentionCell cell;
        cell.year = year;
        const auto answering = m_answering.find({kind, year});
        if (answering == m_answering.end()) {
            cell.mention = Mention::ReportMissing;
            return cell;
        }
        const std::vector<ReportId>& own = answering->second.own;
        const bool before = statedFor(row, year - 1);
        cell.report = own.empty() ? answering->second.among.front() : own.front();
        if (const auto said = row.said.find(year); said != row.said.end()) {
            cell.mention = Mention::Stated;
            cell.report = said->second.report;
            cell.statement = *said->second.statement;
            cell.first = said->second.ofTheYear && !own.empty() && !ownOf(kind, year - 1).empty() && !row.said.contains(year - 1);
        } else if (const auto unset = row.unset.find(year); unset != row.unset.end()) {
            cell.mention = Mention::DeclaredUnset;
            std::tie(cell.report, cell.declared) = unset->second;
            cell.dropped = before;
        } else {
            cell.dropped = before && !own.empty();
            cell.mention = cell.dropped ? Mention::NotMentioned : Mention::NotFound;
        }
        return cell;
    }

    NameBook& m_names;
    Place m_place;
    int m_first = 0;
    int m_last = -1;
    std::map<std::pair<Kind, int>, Answering> m_answering;
    std::map<RowKey, Row> m_rows;
};

/// A division keeps its code when it is put under another city; without a code a path tells.
std::vector<std::vector<const ReportStatements*>> byPlace(const std::vector<ReportStatements>& reports)
{
    const auto pathOf = [](const Place& place) { return place.path.empty() ? std::vector{place.name} : place.path; };
    std::map<std::vector<std::u16string>, std::vector<const ReportStatements*>> places;
    std::map<std::string, std::vector<std::u16string>> paths;
    for (const ReportStatements& report : reports) {
        if (!report.head.place)
            continue;
        const Place& place = *report.head.place;
        const auto path = place.code.empty() ? pathOf(place) : paths.try_emplace(place.code, pathOf(place)).first->second;
        places[path].push_back(&report);
    }
    std::vector<std::vector<const ReportStatements*>> out;
    for (auto& [path, ofPlace] : places)
        out.push_back(std::move(ofPlace));
    return out;
}

} // namespace

std::vector<MentionRow> silence(const std::vector<ReportStatements>& reports, const Lexicon& lexicon)
{
    NameBook names(lexicon);
    std::vector<MentionRow> out;
    for (const auto& ofPlace : byPlace(reports))
        PlaceSpeech(ofPlace, names).appendRows(out);
    return out;
}

} // namespace duixian::match
