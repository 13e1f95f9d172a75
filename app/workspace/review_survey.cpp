// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/review_survey.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "app/workspace/library_faults.h"
#include "core/judgement/review.h"
#include "core/library/library.h"

namespace duixian {
namespace {

ReviewCount countOf(const library::Library& library, ReportId id, const judgement::ReviewTest& test)
{
    ReviewCount count{id};
    for (const ReviewItem& item : judgement::reviewItems(id, library.statements(id), library.judgements(id).decisions)) {
        ++count.all;
        count.reviewed += item.ruling ? 1 : 0;
        count.shown += test.passes(item) ? 1 : 0;
    }
    return count;
}

} // namespace

ReviewSurvey::ReviewSurvey(std::string libraryPath, QObject* parent) : QObject(parent), m_libraryPath(std::move(libraryPath)) {}

ReviewSurvey::~ReviewSurvey()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void ReviewSurvey::start(std::vector<ReportId> reports, const ReviewFilter& filter)
{
    m_thread = std::thread([this, reports = std::move(reports), filter] { run(reports, filter); });
}

void ReviewSurvey::run(const std::vector<ReportId>& reports, const ReviewFilter& filter)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds pause(100); // between two tellings: the window is not to be busy with them
    try {
        const auto library = library::Library::open(m_libraryPath, library::Access::ReadOnly);
        if (!library) {
            Q_EMIT failed(library.error());
        } else {
            const judgement::ReviewTest test(filter);
            std::vector<ReviewCount> counts;
            auto told = Clock::now() - pause;
            for (const ReportId id : reports) {
                if (m_stopped)
                    break;
                counts.push_back(countOf(*library, id, test));
                if (Clock::now() - told >= pause) {
                    Q_EMIT counted(std::exchange(counts, {}));
                    told = Clock::now();
                }
            }
            Q_EMIT counted(counts);
        }
    } catch (const library::LibraryError& error) {
        Q_EMIT failed(errorOf(error, m_libraryPath));
    }
    Q_EMIT finished();
}

} // namespace duixian
