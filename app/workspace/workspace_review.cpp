// SPDX-License-Identifier: GPL-3.0-or-later
// What a person goes over, and says to many statements at once.
#include <algorithm>

#include "app/workspace/judging_job.h"
#include "app/workspace/workspace.h"
#include "core/base/utf.h"
#include "core/judgement/review.h"

namespace duixian {

std::vector<ReviewItem> Workspace::reviewItems(ReportId id, const ReviewFilter& filter)
{
    std::vector<ReviewItem> items;
    guarded([&] {
        if (m_library)
            items = judgement::reviewItems(id, m_library->statements(id), m_library->judgements(id).decisions);
    });
    std::erase_if(items, [test = judgement::ReviewTest(filter)](const ReviewItem& item) { return !test.passes(item); });
    return items;
}

void Workspace::judgeAll(const std::vector<ReviewItem>& items, Ruling ruling)
{
    if (items.empty())
        return;
    const Statement& first = items.front().statement;
    judge(items.front().report,
          {ruling == Ruling::Accepted ? HistoryAction::Accept : HistoryAction::Reject,
           toUtf8(first.indicator.empty() ? first.quote : first.indicator)},
          [&](Judgements& said, const Report& found) {
              const auto wanted = [&](const ReviewItem& item) {
                  return std::any_of(items.begin(), items.end(),
                                     [&](const ReviewItem& one) { return one.figure == item.figure && one.mark == item.mark; });
              };
              judgement::judgeAll(said, found.statements, found.text, wanted, ruling);
          });
}

void Workspace::judgeAll(std::vector<ReportId> reports, const ReviewFilter& filter, Ruling ruling)
{
    if (m_judging || reports.empty() || !mayWrite())
        return;
    m_changedByUs = true;
    m_judging = std::make_unique<JudgingJob>(m_library->path());
    // What a job of a library that is closed by now still has to say may arrive after it.
    const auto current = [this, number = ++m_judgingNumber] { return m_judging && number == m_judgingNumber; };
    connect(m_judging.get(), &JudgingJob::progress, this, [this, current](int done, int total) {
        if (current())
            Q_EMIT judgingProgress(done, total);
    });
    connect(m_judging.get(), &JudgingJob::failed, this, [this, current](const Error& error) {
        if (current())
            Q_EMIT failed(error);
    });
    connect(m_judging.get(), &JudgingJob::contentsRead, this, [this, current](const LibraryContents& contents) {
        if (!current())
            return;
        m_loaded.clear();
        takeOwn(contents);
    });
    connect(m_judging.get(), &JudgingJob::finished, this, [this, current](int statements) {
        if (!current())
            return;
        m_judging.release()->deleteLater();
        Q_EMIT judgedAll(statements);
    });
    m_judging->start(std::move(reports), filter, ruling);
}

void Workspace::cancelJudging()
{
    if (m_judging)
        m_judging->stop();
}

} // namespace duixian
