// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/reread_job.h"

#include "app/workspace/library_faults.h"
#include "core/analysis/analyse.h"

namespace duixian {
namespace {

using ReportPtr = std::shared_ptr<const Report>;

/// The report as it stands in the library after it was read anew.
Result<ReportPtr> readAgain(library::Library& target, ReportId id, const Settle& settle, const Lexicon& lexicon)
{
    const auto before = target.load(id);
    const auto bytes = target.bytes(id);
    if (!before || !bytes)
        return tl::unexpected(before ? bytes.error() : before.error());
    Choices choices = target.choices(id);
    if (settle)
        settle(choices, *before);
    const auto report = analyse(*bytes, {before->passport.fileName, before->passport.path, choices}, lexicon);
    if (!report)
        return tl::unexpected(report.error());
    if (auto replaced = target.replace(id, *report, choices); !replaced)
        return tl::unexpected(replaced.error());
    auto after = target.load(id);
    if (!after)
        return tl::unexpected(after.error());
    return std::make_shared<const Report>(std::move(*after));
}

} // namespace

RereadJob::RereadJob(std::string libraryPath, const Lexicon& lexicon, QObject* parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_lexicon(lexicon)
{
}

RereadJob::~RereadJob()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void RereadJob::start(std::vector<ReportId> reports, Settle settle)
{
    m_thread = std::thread([this, reports = std::move(reports), settle = std::move(settle)] { run(reports, settle); });
}

void RereadJob::run(const std::vector<ReportId>& reports, const Settle& settle)
{
    auto target = library::Library::open(m_libraryPath);
    for (const ReportId id : reports) {
        if (m_stopped)
            break;
        try {
            const Result<ReportPtr> report = target ? readAgain(*target, id, settle, m_lexicon) : tl::unexpected(target.error());
            if (report)
                Q_EMIT reread(id, *report);
            else
                Q_EMIT refused(id, report.error());
        } catch (const library::LibraryError& error) {
            Q_EMIT refused(id, errorOf(error, m_libraryPath));
        }
    }
    if (target)
        try {
            Q_EMIT contentsRead(contentsOf(*target));
        } catch (const library::LibraryError& error) {
            Q_EMIT refused({}, errorOf(error, m_libraryPath));
        }
    Q_EMIT finished();
}

} // namespace duixian
