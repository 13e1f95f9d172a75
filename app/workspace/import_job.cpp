// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/import_job.h"

#include <chrono>
#include <deque>
#include <future>

#include <QThreadPool>

#include "app/presentation/qt_text.h"
#include "app/workspace/file_list.h"
#include "core/analysis/analyse.h"
#include "core/library/library_error.h"

namespace duixian {
namespace {

struct Analysed {
    Result<Report> report;
    std::string bytes;
};

Analysed analysed(const ImportSource& source, const Lexicon& lexicon)
{
    auto bytes = source.bytes ? Result<std::string>(*source.bytes) : readFile(source.path);
    if (!bytes)
        return {tl::unexpected(bytes.error()), {}};
    auto report = analyse(*bytes, Origin{source.fileName, source.path, {}}, lexicon);
    return {std::move(report), std::move(*bytes)};
}

/// Analyses sources ahead of the one that is written, a few at a time, so that a thousand files never lie in memory together.
class AnalysisAhead {
public:
    AnalysisAhead(const std::vector<ImportSource>& sources, const Lexicon& lexicon) : m_sources(sources), m_lexicon(lexicon) {}
    ~AnalysisAhead() { m_pool.clear(); }

    /// The next in order; none as soon as cancelled is set.
    std::optional<Analysed> next(const std::atomic<bool>& cancelled)
    {
        fill();
        std::future<Analysed> front = std::move(m_running.front());
        m_running.pop_front();
        while (front.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
            if (cancelled)
                return std::nullopt;
        return front.get();
    }

private:
    void fill()
    {
        const auto window = 2 * static_cast<std::size_t>(m_pool.maxThreadCount());
        for (; m_next < m_sources.size() && m_running.size() < window; ++m_next) {
            const ImportSource* source = &m_sources[m_next];
            auto task = std::make_shared<std::packaged_task<Analysed()>>([source, this] { return analysed(*source, m_lexicon); });
            m_running.push_back(task->get_future());
            m_pool.start([task] { (*task)(); });
        }
    }

    const std::vector<ImportSource>& m_sources;
    const Lexicon& m_lexicon;
    std::size_t m_next = 0;
    std::deque<std::future<Analysed>> m_running;
    QThreadPool m_pool;
};

ImportResult stored(const ImportSource& source, const Analysed& analysed, library::Library& target)
{
    ImportResult result{{source.path, source.fileName, std::nullopt}, ImportStatus::Failed, {}, std::nullopt};
    if (!analysed.report) {
        result.error = analysed.report.error();
        return result;
    }
    const library::AddResult added = target.add(*analysed.report, analysed.bytes);
    result.status = added.status == library::Added::Imported ? ImportStatus::Imported : ImportStatus::AlreadyThere;
    result.report = added.id;
    return result;
}

} // namespace

ImportJob::ImportJob(std::string libraryPath, const Lexicon& lexicon, QObject* parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_lexicon(lexicon)
{
}

ImportJob::~ImportJob()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportJob::start(QStringList paths, std::vector<ImportSource> more)
{
    m_thread = std::thread([this, paths = std::move(paths), more = std::move(more)] { run(paths, more); });
}

void ImportJob::cancel()
{
    m_cancelled = true;
}

void ImportJob::run(const QStringList& paths, std::vector<ImportSource> sources)
{
    ImportSummary summary;
    try {
        for (ImportSource& source : filesBehind(paths, m_cancelled))
            sources.push_back(std::move(source));
        importAll(sources, summary);
    } catch (const library::LibraryError& error) {
        Q_EMIT failed({ErrorCode::WriteFailed, error.what()});
    }
    summary.cancelled = m_cancelled;
    Q_EMIT finished(summary);
}

void ImportJob::importAll(const std::vector<ImportSource>& sources, ImportSummary& summary)
{
    auto target = library::Library::open(m_libraryPath);
    if (!target) {
        Q_EMIT failed(target.error());
        return;
    }
    AnalysisAhead ahead(sources, m_lexicon);
    const int total = static_cast<int>(sources.size());
    for (int i = 0; i < total && !m_cancelled; ++i) {
        const ImportSource& source = sources[static_cast<std::size_t>(i)];
        Q_EMIT progress(i, total, toQt(source.fileName));
        const std::optional<Analysed> next = ahead.next(m_cancelled);
        if (next && !m_cancelled)
            summary.results.push_back(stored(source, *next, *target));
        constexpr int reportsBetweenLooks = 10;
        if (i % reportsBetweenLooks == 0 && i + 1 < total)
            Q_EMIT reportsRead(target->list());
    }
    Q_EMIT reportsRead(target->list());
}

} // namespace duixian
