// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/panel_survey.h"

#include <algorithm>
#include <set>
#include <utility>

#include "app/workspace/library_faults.h"
#include "app/workspace/place_walk.h"
#include "core/lexicon/lexicon.h"
#include "core/match/measures.h"
#include "core/match/panel.h"

namespace duixian {
namespace {

int placesOf(const std::vector<library::ReportEntry>& listed, const std::vector<ReportId>& reports)
{
    const std::set<ReportId> wanted(reports.begin(), reports.end());
    std::set<std::vector<std::u16string>> places;
    for (const library::ReportEntry& entry : listed)
        if (entry.head.place && wanted.contains(entry.id))
            places.insert(entry.head.place->path.empty() ? std::vector{entry.head.place->name} : entry.head.place->path);
    return static_cast<int>(places.size());
}

} // namespace

PanelSurvey::PanelSurvey(std::string libraryPath, std::shared_ptr<const std::vector<library::ReportEntry>> listed,
                         std::shared_ptr<const Lexicon> lexicon, const VerdictRules& rules, QObject* parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_listed(std::move(listed)), m_lexicon(std::move(lexicon)), m_rules(rules)
{
}

PanelSurvey::~PanelSurvey()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void PanelSurvey::start(std::vector<ReportId> reports, std::vector<std::u16string> indicators)
{
    m_thread = std::thread([this, reports = std::move(reports), indicators = std::move(indicators)] {
        try {
            run(reports, indicators);
        } catch (const library::LibraryError& error) {
            Q_EMIT failed(errorOf(error, m_libraryPath));
        }
        Q_EMIT finished();
    });
}

void PanelSurvey::run(const std::vector<ReportId>& reports, const std::vector<std::u16string>& indicators)
{
    const auto library = library::Library::open(m_libraryPath, library::Access::ReadOnly);
    if (!library) {
        Q_EMIT failed(library.error());
        return;
    }
    const std::vector<SecondFigure> second = library->secondFigures();
    const std::set<std::u16string> wanted(indicators.begin(), indicators.end());
    const int total = placesOf(*m_listed, reports);
    int done = 0;
    MeasuredPanel panel;
    walkPlaces(*library, *m_listed, reports, [&](const std::vector<ReportStatements>& ofPlace) {
        if (m_stopped)
            return false;
        for (PanelRow& row : match::panel(ofPlace, *m_lexicon, m_rules, second))
            if (wanted.empty() || wanted.contains(row.indicator))
                panel.rows.push_back(std::move(row));
        Q_EMIT progress(std::min(++done, total), total);
        return !m_stopped;
    });
    if (m_stopped)
        return;
    panel.measures = match::measures(panel.rows);
    Q_EMIT found(panel);
}

} // namespace duixian
