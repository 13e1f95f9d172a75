// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/judging_job.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "app/workspace/library_faults.h"
#include "core/base/utf.h"
#include "core/judgement/review.h"

namespace duixian {
namespace {

using Wanted = std::function<bool(const ReviewItem& item)>;

/// What the step is called by: the first of what it is said to. Empty where there is nothing to say.
std::string firstOf(const library::Library& library, ReportId id, const Wanted& wanted)
{
    for (const ReviewItem& item : judgement::reviewItems(id, library.statements(id), library.judgements(id).decisions))
        if (wanted(item))
            return toUtf8(item.statement.indicator.empty() ? item.statement.quote : item.statement.indicator);
    return {};
}

void judgeOne(library::Library& library, ReportId id, const Wanted& wanted, Ruling ruling, HistoryStep& step)
{
    // Most reports of a large library hold nothing that is wanted, and a look at the statements is quicker than the whole.
    const std::string first = firstOf(library, id, wanted);
    if (first.empty())
        return;
    const auto found = library.load(id);
    if (!found)
        return; // gone by now
    if (step.subject.empty())
        step.subject = first;
    Judgements said = library.judgements(id);
    judgement::judgeAll(said, found->statements, found->text, wanted, ruling);
    library.judge(id, said, step);
}

} // namespace

JudgingJob::JudgingJob(std::string libraryPath, QObject* parent) : QObject(parent), m_libraryPath(std::move(libraryPath)) {}

JudgingJob::~JudgingJob()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void JudgingJob::start(std::vector<ReportId> reports, const ReviewFilter& filter, Ruling ruling)
{
    m_thread = std::thread([this, reports = std::move(reports), filter, ruling] { run(reports, filter, ruling); });
}

void JudgingJob::run(const std::vector<ReportId>& reports, const ReviewFilter& filter, Ruling ruling)
{
    HistoryStep step{ruling == Ruling::Accepted ? HistoryAction::Accept : HistoryAction::Reject};
    try {
        auto library = library::Library::open(m_libraryPath);
        if (!library) {
            Q_EMIT failed(library.error());
        } else {
            const judgement::ReviewTest test(filter);
            const Wanted wanted = [&](const ReviewItem& item) { return item.ruling != ruling && test.passes(item); };
            int done = 0;
            for (const ReportId id : reports) {
                if (m_stopped)
                    break;
                judgeOne(*library, id, wanted, ruling, step);
                Q_EMIT progress(++done, static_cast<int>(reports.size()));
            }
            Q_EMIT contentsRead(contentsOf(*library));
        }
    } catch (const library::LibraryError& error) {
        Q_EMIT failed(errorOf(error, m_libraryPath));
    }
    Q_EMIT finished(static_cast<int>(step.count));
}

} // namespace duixian
