// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/merging.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/base/utf.h"
#include "core/intake/merged_shelves.h"
#include "core/intake/returning.h"
#include "core/judgement/carry_over.h"
#include "core/judgement/first_holds.h"
#include "core/model/names.h"

namespace duixian::intake {
namespace {

using library::Library;
using library::ReportEntry;

/// One library on its way into another.
class Merging {
public:
    Merging(Library& into, const Library& from, HistoryStep& step) : m_into(into), m_from(from), m_step(step) {}

    Merged run()
    {
        for (const library::DepartedReport& departed : m_into.departed())
            m_departedHere.emplace(departed.sha256, departed.id);
        std::vector<ReportEntry> entries = m_from.list();
        std::sort(entries.begin(), entries.end(), [](const ReportEntry& a, const ReportEntry& b) { return a.id < b.id; });
        m_told.reports = entries.size();
        for (const ReportEntry& entry : entries)
            bring(entry);
        for (const library::DepartedReport& departed : m_from.departed())
            bring(departed);
        for (const auto& [theirs, mine] : m_numbers)
            bringJudgements(theirs, mine);
        for (const auto& [theirs, mine] : m_numbers)
            bringPins(theirs);
        mergeShelves(m_into, m_from, m_step, m_told.differences);
        return std::move(m_told);
    }

private:
    void bring(const ReportEntry& entry)
    {
        const ReportId there = m_into.holding(entry.passport.sha256);
        m_numbers[entry.id] = there.valid() ? there : added(entry);
        if (there.valid())
            settle(entry, there);
    }

    ReportId added(const ReportEntry& entry)
    {
        const auto report = m_from.load(entry.id);
        const auto bytes = m_from.bytes(entry.id);
        if (!report || !bytes) // another program removed it just now
            return {};
        library::Arrival arrival{m_from.choices(entry.id), {}, {}};
        if (const auto former = m_departedHere.find(entry.passport.sha256); former != m_departedHere.end()) {
            arrival.former = former->second;
            arrival.judgements = judgement::carryOver(m_into.judgements(arrival.former), report->text, report->statements);
        }
        const ReportId id = m_into.add(*report, *bytes, arrival, m_step).id;
        if (arrival.former.valid()) {
            carryPairsTo(m_into, id, *report, m_step);
            carryPinsTo(m_into, id, *report, m_step);
        }
        m_fresh.insert(id);
        m_told.added += 1;
        return id;
    }

    /// A report that both have, and of which a person settled there how it is read: where nobody did so here, that holds.
    void settle(const ReportEntry& entry, ReportId mine)
    {
        const Choices theirs = m_from.choices(entry.id);
        const Choices here = m_into.choices(mine);
        if (theirs == here || theirs == Choices{})
            return;
        if (here != Choices{}) {
            m_told.differences.push_back({MergeSubject::Reading, mine, {}, entry.head.title, wordsFor(here), wordsFor(theirs), {}});
            return;
        }
        const auto report = m_from.load(entry.id);
        if (!report)
            return;
        const Judgements said = judgement::carryOver(m_into.judgements(mine), report->text, report->statements);
        if (!m_into.replace(mine, *report, theirs, said, m_step))
            return;
        carryPairsTo(m_into, mine, *report, m_step);
        carryPinsTo(m_into, mine, *report, m_step);
    }

    /// What was said of a report that is gone there belongs to the one that is here, or waits here as it did there.
    void bring(const library::DepartedReport& departed)
    {
        const ReportId there = m_into.holding(departed.sha256);
        const auto alsoGone = m_departedHere.find(departed.sha256);
        if (there.valid())
            m_numbers[departed.id] = there;
        else
            m_numbers[departed.id] = alsoGone != m_departedHere.end() ? alsoGone->second : m_into.addDeparted(departed, m_step);
    }

    void bringJudgements(ReportId theirNumber, ReportId mine)
    {
        Judgements theirs = m_from.judgements(theirNumber);
        if (theirs.empty() || !mine.valid())
            return;
        m_told.judged += 1;
        renumber(theirs);
        const auto text = m_into.text(mine);
        const std::vector<Statement> found = text ? m_into.statements(mine) : std::vector<Statement>{};
        if (text && !readAsThere(mine))
            theirs = judgement::carryOver(theirs, *text, found);
        carryOutcomes(theirs);
        const Judgements here = m_into.judgements(mine);
        judgement::FirstHolds held = judgement::firstHolds({found, here, theirs});
        for (MergeDifference& difference : held.differences) {
            difference.report = mine;
            m_told.differences.push_back(std::move(difference));
        }
        if (held.judgements != here)
            m_into.judge(mine, held.judgements, m_step);
    }

    void renumber(Judgements& judgements) const
    {
        std::erase_if(judgements.pairs, [this](PairDecision& pair) {
            pair.target.report = numberOf(pair.target.report);
            pair.outcome.report = numberOf(pair.outcome.report);
            return !pair.target.report.valid() || !pair.outcome.report.valid();
        });
    }

    /// The other ends of pairs, where they lie in reports that were here before and may have been read otherwise.
    void carryOutcomes(Judgements& theirs) const
    {
        std::set<ReportId> reports;
        for (const PairDecision& pair : theirs.pairs)
            if (pair.outcome.report != pair.target.report)
                reports.insert(pair.outcome.report);
        for (const ReportId report : reports)
            if (const auto text = readAsThere(report) ? std::nullopt : m_into.text(report))
                theirs.pairs = judgement::carryEnds(theirs.pairs, report, *text, m_into.statements(report));
    }

    void bringPins(ReportId theirNumber)
    {
        std::map<ReportId, std::vector<Pin>> byOther;
        for (Pin& pin : m_from.pins(theirNumber))
            if (pin.a.report < pin.b.report) // each once
                byOther[pin.b.report].push_back(std::move(pin));
        for (auto& [other, theirs] : byOther)
            addPins(numberOf(theirNumber), numberOf(other), theirs);
    }

    void addPins(ReportId a, ReportId b, std::vector<Pin>& theirs)
    {
        if (!a.valid() || !b.valid())
            return;
        for (Pin& pin : theirs) {
            pin.id = {};
            pin.a.report = a;
            pin.b.report = b;
        }
        for (const ReportId end : {a, b})
            if (const auto text = readAsThere(end) ? std::nullopt : m_into.text(end))
                theirs = judgement::carryPins(theirs, end, *text);
        std::vector<Pin> pins = m_into.pins(a, b);
        const auto same = [](const Pin& one, const Pin& other) { return one.a.anchor == other.a.anchor && one.b.anchor == other.b.anchor; };
        const std::size_t before = pins.size();
        for (const Pin& pin : theirs)
            if (std::none_of(pins.begin(), pins.end(), [&](const Pin& one) { return same(one, pin); }))
                pins.push_back(pin);
        if (pins.size() > before)
            m_into.setPins(a, b, pins, m_step);
    }

    /// Whether a report has the text and the statements that it has there: then every word is in its place.
    [[nodiscard]] bool readAsThere(ReportId mine) const
    {
        if (m_fresh.contains(mine))
            return true;
        const auto same = std::find_if(m_numbers.begin(), m_numbers.end(), [mine](const auto& one) { return one.second == mine; });
        return same != m_numbers.end() && m_from.text(same->first) == m_into.text(mine) &&
               m_from.statements(same->first) == m_into.statements(mine);
    }

    [[nodiscard]] ReportId numberOf(ReportId theirs) const
    {
        const auto known = m_numbers.find(theirs);
        return known == m_numbers.end() ? ReportId{} : known->second;
    }

    Library& m_into;
    const Library& m_from;
    HistoryStep& m_step;
    std::map<ReportId, ReportId> m_numbers; ///< of reports there, those of the same here
    std::set<ReportId> m_fresh;             ///< here, that came in just now: read as there
    std::map<std::string, ReportId> m_departedHere;
    Merged m_told;
};

} // namespace

Merged merge(Library& into, const Library& from, HistoryStep& step)
{
    Merged told;
    into.asOne([&] { told = Merging(into, from, step).run(); });
    return told;
}

} // namespace duixian::intake
