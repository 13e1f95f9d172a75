// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/pair_survey.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <set>
#include <utility>

#include "app/workspace/library_faults.h"
#include "app/workspace/place_walk.h"
#include "core/lexicon/lexicon.h"
#include "core/match/pair_rows.h"
#include "core/match/silence.h"
#include "core/match/succession.h"

namespace duixian {

/// take: what is made of a place's reports; tell: what was made since the last telling.
struct PairSurvey::Work {
    std::function<void(const std::vector<ReportStatements>& ofPlace)> take;
    std::function<void()> tell;
};

PairSurvey::PairSurvey(std::string libraryPath, std::shared_ptr<const std::vector<library::ReportEntry>> listed,
                       std::shared_ptr<const Lexicon> lexicon, const VerdictRules& rules, QObject* parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_listed(std::move(listed)), m_lexicon(std::move(lexicon)), m_rules(rules)
{
}

PairSurvey::~PairSurvey()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void PairSurvey::startRows(std::vector<ReportId> reports, std::function<bool(const PairRow&)> wanted)
{
    auto rows = std::make_shared<std::vector<PairRow>>();
    const auto take = [this, rows, wanted = std::move(wanted)](const std::vector<ReportStatements>& ofPlace) {
        for (PairRow& row : match::pairRows(ofPlace, match::matchAll(ofPlace, *m_lexicon), *m_lexicon, m_rules, m_second))
            if (wanted(row))
                rows->push_back(std::move(row));
    };
    start(std::move(reports), {take, [this, rows] { Q_EMIT found(std::exchange(*rows, {})); }});
}

void PairSurvey::startPairs(std::vector<ReportId> reports)
{
    std::set<ReportId> chosen(reports.begin(), reports.end());
    startRows(std::move(reports), [chosen = std::move(chosen)](const PairRow& row) { return chosen.contains(row.earlier); });
}

void PairSurvey::startAround(ReportId report)
{
    startRows({report}, [report](const PairRow& row) { return row.earlier == report || (row.outcome && row.later == report); });
}

void PairSurvey::startSilence(std::vector<ReportId> reports)
{
    auto rows = std::make_shared<std::vector<MentionRow>>();
    const auto take = [this, rows](const std::vector<ReportStatements>& ofPlace) {
        for (MentionRow& row : match::silence(ofPlace, *m_lexicon))
            rows->push_back(std::move(row));
    };
    start(std::move(reports), {take, [this, rows] { Q_EMIT silenceFound(std::exchange(*rows, {})); }});
}

void PairSurvey::start(std::vector<ReportId> reports, Work work)
{
    m_thread = std::thread([this, reports = std::move(reports), work = std::move(work)] {
        try {
            run(reports, work);
        } catch (const library::LibraryError& error) {
            Q_EMIT failed(errorOf(error, m_libraryPath));
        }
        Q_EMIT finished();
    });
}

void PairSurvey::run(const std::vector<ReportId>& reports, const Work& work)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds pause(100); // between two tellings: the window is not to be busy with them
    const auto library = library::Library::open(m_libraryPath, library::Access::ReadOnly);
    if (!library) {
        Q_EMIT failed(library.error());
        return;
    }
    m_second = library->secondFigures();
    auto told = Clock::now();
    walkPlaces(*library, *m_listed, reports, [&](const std::vector<ReportStatements>& ofPlace) {
        if (m_stopped)
            return false;
        work.take(ofPlace);
        if (Clock::now() - told >= pause) {
            work.tell();
            told = Clock::now();
        }
        return !m_stopped;
    });
    work.tell();
}

} // namespace duixian
