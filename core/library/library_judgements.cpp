// SPDX-License-Identifier: GPL-3.0-or-later
// The doors of a library to a person's word.
#include <algorithm>
#include <iterator>
#include <map>

#include "core/base/utf.h"
#include "core/library/departed_rows.h"
#include "core/library/judgement_rows.h"
#include "core/library/own_rows.h"
#include "core/library/pin_rows.h"
#include "core/library/query.h"
#include "core/library/second_figure_rows.h"
#include "core/library/store.h"

namespace duixian::library {
namespace {

/// How many of the things after are new or other than before, and how many of those before are gone.
template <class Thing>
std::size_t changed(const std::vector<Thing>& before, const std::vector<Thing>& after)
{
    const auto lacks = [](const std::vector<Thing>& things, const auto& fits) { return std::none_of(things.begin(), things.end(), fits); };
    const auto gone = std::count_if(before.begin(), before.end(),
                                    [&](const Thing& old) { return lacks(after, [&](const Thing& thing) { return thing.id == old.id; }); });
    const auto other = std::count_if(after.begin(), after.end(),
                                     [&](const Thing& thing) { return lacks(before, [&](const Thing& old) { return thing == old; }); });
    return static_cast<std::size_t>(gone + other);
}

std::size_t changed(const Judgements& before, const Judgements& after)
{
    return changed(before.decisions, after.decisions) + changed(before.annotations, after.annotations) + changed(before.pairs, after.pairs);
}

template <class Thing>
std::vector<Thing> adrift(std::vector<Thing> things)
{
    std::erase_if(things, [](const Thing& thing) { return thing.standing == Standing::Holds; });
    return things;
}

} // namespace

Judgements Library::judgements(ReportId id) const
{
    return readJudgements(m_store->connection, id);
}

void Library::judge(ReportId id, const Judgements& judgements, HistoryStep& step)
{
    m_store->change(step, id, [&] {
        const Judgements before = readJudgements(m_store->connection, id);
        writeJudgements(m_store->connection, id, judgements);
        m_store->pairsDue(id);
        return changed(before, judgements);
    });
}

std::vector<ReportId> Library::pairedTo(ReportId outcomes) const
{
    return reportsPairedTo(m_store->connection, outcomes);
}

std::vector<DepartedReport> Library::departed() const
{
    return readDeparted(m_store->connection);
}

ReportId Library::addDeparted(const DepartedReport& report, HistoryStep& step)
{
    ReportId id;
    m_store->change(step, {}, [&] {
        id = insertDeparted(m_store->connection, report);
        return std::size_t{0};
    });
    return id;
}

std::vector<LooseJudgements> Library::looseJudgements() const
{
    std::map<ReportId, std::u16string> departedTitles;
    for (DepartedReport& report : departed())
        departedTitles.emplace(report.id, std::move(report.title));
    Query title(m_store->connection, "SELECT title FROM report WHERE report = ?");
    std::vector<LooseJudgements> out;
    for (const ReportId id : judgedReports(m_store->connection)) {
        LooseJudgements loose{id, {}, false, judgements(id)};
        title.bind(id.value);
        loose.departed = !title.step();
        if (const auto gone = departedTitles.find(id); gone != departedTitles.end())
            loose.title = gone->second;
        if (!loose.departed) {
            loose.title = toUtf16(title.text());
            loose.judgements = {adrift(std::move(loose.judgements.decisions)), adrift(std::move(loose.judgements.annotations)),
                                adrift(std::move(loose.judgements.pairs))};
        }
        title.reset();
        if (!loose.judgements.empty())
            out.push_back(std::move(loose));
    }
    return out;
}

std::vector<ReportAnnotation> Library::annotations() const
{
    return readAnnotations(m_store->connection);
}

void Library::renameTag(std::u16string_view tag, std::u16string_view name, HistoryStep& step)
{
    m_store->change(step, {}, [&] {
        const std::string from = toUtf8(std::u16string(tag));
        const std::string to = toUtf8(std::u16string(name));
        const std::int64_t before = m_store->connection.rowsChanged();
        Query twice(m_store->connection,
                    "DELETE FROM annotation WHERE kind = 'tag' AND text = ?1 AND ?1 != ?2 AND EXISTS (SELECT 1 FROM annotation AS other "
                    "WHERE other.report = annotation.report AND other.kind = 'tag' AND other.text = ?2 "
                    "AND other.quote = annotation.quote AND other.start = annotation.start)");
        twice.bind(from).bind(to).run();
        Query query(m_store->connection, "UPDATE annotation SET text = ?2 WHERE kind = 'tag' AND text = ?1");
        query.bind(from).bind(to).run();
        return static_cast<std::size_t>(m_store->connection.rowsChanged() - before);
    });
}

std::vector<Pin> Library::pins(ReportId a, ReportId b) const
{
    return readPins(m_store->connection, a, b);
}

std::vector<Pin> Library::pins(ReportId report) const
{
    return readPins(m_store->connection, report);
}

void Library::setPins(ReportId a, ReportId b, const std::vector<Pin>& pins, HistoryStep& step)
{
    m_store->change(step, {}, [&] {
        const std::vector<Pin> before = readPins(m_store->connection, a, b);
        writePins(m_store->connection, a, b, pins);
        return changed(before, readPins(m_store->connection, a, b));
    });
}

OwnWords Library::ownWords() const
{
    return readOwnWords(m_store->connection);
}

void Library::setOwnWords(const OwnWords& words, HistoryStep& step)
{
    m_store->change(step, {}, [&] {
        writeOwnWords(m_store->connection, words);
        return std::size_t{1};
    });
}

std::vector<SavedSearch> Library::savedSearches() const
{
    return readSearches(m_store->connection);
}

void Library::setSavedSearches(const std::vector<SavedSearch>& searches, HistoryStep& step)
{
    m_store->change(step, {}, [&] {
        writeSearches(m_store->connection, searches);
        return std::size_t{1};
    });
}

std::vector<SecondFigure> Library::secondFigures() const
{
    return readSecondFigures(m_store->connection);
}

void Library::addSecondFigures(const std::vector<SecondFigure>& figures, HistoryStep& step)
{
    m_store->change(step, {}, [&] {
        writeSecondFigures(m_store->connection, figures);
        return figures.size();
    });
}

void Library::removeSecondFigures(std::u16string_view source, HistoryStep& step)
{
    m_store->change(step, {}, [&] { return deleteSecondFigures(m_store->connection, source); });
}

} // namespace duixian::library
