// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/second_reader.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "core/base/utf.h"
#include "core/judgement/carry_over.h"

namespace duixian::intake {
namespace {

using Numbers = std::map<std::int64_t, ReportId>; ///< of reports in theirs, those of the same in mine

/// What tells one report of a place from the others; empty where place or years are not known.
std::string whichReport(const library::ReportEntry& entry)
{
    const Head& head = entry.head;
    if (!head.place || !(head.planned || head.reviewed))
        return {};
    std::string key;
    for (const auto* years : {&head.reviewed, &head.planned})
        key += *years ? std::to_string((*years)->first) + "-" + std::to_string((*years)->last) + " " : "– ";
    key += std::to_string(static_cast<int>(head.kind));
    for (const std::u16string& name : head.place->path)
        key += "/" + toUtf8(name);
    return key + "/" + toUtf8(head.place->name);
}

/// By a key that only one entry has.
template <class Key>
std::map<std::string, ReportId> onlyBy(const std::vector<library::ReportEntry>& entries, const Key& key)
{
    std::map<std::string, ReportId> out;
    for (const library::ReportEntry& entry : entries)
        if (const std::string name = key(entry); !name.empty())
            if (const auto [at, fresh] = out.emplace(name, entry.id); !fresh)
                at->second = {};
    return out;
}

ReportId named(const std::map<std::string, ReportId>& by, const std::string& name)
{
    const auto at = by.find(name);
    return at == by.end() ? ReportId() : at->second;
}

/// With the numbers that the reports have in mine; pairs with others go.
void renumber(Judgements& judgements, const Numbers& numbers)
{
    std::erase_if(judgements.pairs, [&numbers](PairDecision& pair) {
        for (PairEnd* const end : {&pair.target, &pair.outcome}) {
            const auto known = numbers.find(end->report.value);
            if (known == numbers.end())
                return true;
            end->report = known->second;
        }
        return false;
    });
}

bool isAdrift(const Decision& decision)
{
    return decision.standing == Standing::Adrift;
}

} // namespace

std::vector<SharedReport> sharedReports(const library::Library& mine, const library::Library& theirs)
{
    const auto hash = [](const library::ReportEntry& entry) { return entry.passport.sha256; };
    const std::vector<library::ReportEntry> here = mine.list();
    const std::vector<library::ReportEntry> there = theirs.list();
    const auto files = onlyBy(there, hash);
    const auto reports = onlyBy(there, whichReport);
    const auto reportsHere = onlyBy(here, whichReport);
    std::vector<SharedReport> out;
    for (const library::ReportEntry& entry : here) {
        ReportId other = named(files, hash(entry));
        if (const std::string which = whichReport(entry); !other.valid() && named(reportsHere, which).valid())
            other = named(reports, which);
        const bool taken = std::any_of(out.begin(), out.end(), [other](const SharedReport& one) { return one.theirs == other; });
        if (other.valid() && !taken)
            out.push_back({entry.id, other, entry.head.title});
    }
    return out;
}

std::vector<Opinions> opinionsOn(const library::Library& mine, const library::Library& theirs, const std::vector<SharedReport>& shared)
{
    Numbers numbers;
    for (const SharedReport& report : shared)
        numbers.emplace(report.theirs.value, report.mine);
    std::vector<Opinions> out;
    for (const SharedReport& report : shared) {
        Opinions opinions{report, {}, mine.judgements(report.mine), theirs.judgements(report.theirs), 0, {}};
        const auto text = mine.text(report.mine);
        if (!text || (opinions.mine.empty() && opinions.theirs.empty()))
            continue;
        opinions.found = mine.statements(report.mine);
        opinions.theirs = judgement::carryOver(opinions.theirs, *text, opinions.found);
        opinions.adrift =
            static_cast<std::size_t>(std::count_if(opinions.theirs.decisions.begin(), opinions.theirs.decisions.end(), isAdrift));
        renumber(opinions.theirs, numbers);
        opinions.seen = judgement::seenTwice({opinions.found, opinions.mine, opinions.theirs});
        out.push_back(std::move(opinions));
    }
    return out;
}

bool merge(library::Library& mine, const Opinions& opinions, const std::vector<judgement::Side>& sides, HistoryStep& step)
{
    if (mine.judgements(opinions.report.mine) != opinions.mine)
        return false;
    const Judgements merged = judgement::merged({opinions.found, opinions.mine, opinions.theirs}, opinions.seen, sides);
    if (merged != opinions.mine)
        mine.judge(opinions.report.mine, merged, step);
    return true;
}

void mergeSecondFigures(library::Library& mine, const library::Library& theirs, judgement::Side holds, HistoryStep& step)
{
    const auto keyOf = [](const SecondFigure& figure) {
        return std::tuple(figure.source, figure.place.path, figure.place.name, figure.indicator, figure.measure, toText(figure.period));
    };
    const std::vector<SecondFigure> here = mine.secondFigures();
    std::set<decltype(keyOf(std::declval<const SecondFigure&>()))> held;
    for (const SecondFigure& figure : here)
        held.insert(keyOf(figure));
    std::vector<SecondFigure> there = theirs.secondFigures();
    std::erase_if(there, [&](const SecondFigure& figure) { return holds == judgement::Side::Mine && held.contains(keyOf(figure)); });
    mine.addSecondFigures(there, step);
}

} // namespace duixian::intake
