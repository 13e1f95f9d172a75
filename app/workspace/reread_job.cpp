// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/reread_job.h"

#include <utility>

#include "app/workspace/library_faults.h"
#include "core/lexicon/lexicon.h"
#include "core/library/restore_point.h"

namespace duixian {
namespace {

Result<void> readOne(library::Library& target, ReportId id, const Lexicon& lexicon, const intake::Settle& settle, HistoryStep& step)
{
    const auto reread = intake::readAnew(target, id, lexicon, settle);
    if (!reread)
        return tl::unexpected(reread.error());
    return intake::store(*reread, target, step);
}

} // namespace

RereadJob::RereadJob(std::string libraryPath, std::shared_ptr<const Lexicon> lexicon, QObject* parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_lexicon(std::move(lexicon))
{
}

RereadJob::~RereadJob()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void RereadJob::start(std::vector<ReportId> reports, intake::Settle settle, HistoryStep step)
{
    m_thread = std::thread([this, reports = std::move(reports), settle = std::move(settle), step = std::move(step)]() mutable {
        run(reports, settle, std::move(step));
    });
}

void RereadJob::run(const std::vector<ReportId>& reports, const intake::Settle& settle, HistoryStep step)
{
    try {
        const bool many = step.action == HistoryAction::ReadAnew && reports.size() > 1;
        const auto point =
            many ? library::makeRestorePoint(m_libraryPath, library::PointReason::BeforeReadingAnew, [this] { return m_stopped.load(); })
                 : Result<std::optional<library::RestorePoint>>{};
        const Result<void> done = point ? readAll(reports, settle, step) : tl::unexpected(point.error());
        if (!done)
            Q_EMIT refused({}, done.error());
    } catch (const library::LibraryError& error) {
        Q_EMIT refused({}, errorOf(error, m_libraryPath));
    }
    Q_EMIT finished();
}

Result<void> RereadJob::readAll(const std::vector<ReportId>& reports, const intake::Settle& settle, HistoryStep& step)
{
    auto target = library::Library::open(m_libraryPath);
    if (!target)
        return tl::unexpected(target.error());
    int done = 0;
    for (const ReportId id : reports) {
        if (m_stopped)
            break;
        if (const Result<void> read = readOne(*target, id, *m_lexicon, settle, step))
            Q_EMIT reread(id);
        else
            Q_EMIT refused(id, read.error());
        Q_EMIT progress(++done, static_cast<int>(reports.size()));
    }
    Q_EMIT contentsRead(contentsOf(*target));
    return {};
}

} // namespace duixian
