// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/searching.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <thread>
#include <utility>

#include "app/presentation/qt_text.h"
#include "app/workspace/file_task.h"
#include "app/workspace/workspace.h"
#include "core/export/csv.h"
#include "core/export/hits_table.h"
#include "core/export/xlsx.h"
#include "core/search/find.h"
#include "core/system/write_file.h"

namespace duixian {
namespace {

constexpr int pause = 1200; // milliseconds without a change, before work that nobody waits for

/// Takes the reports that wait into the index, a few at a time, so that whoever wants to write has to wait for no more than those.
Result<void> taken(const std::string& path, const library::Stopped& stopped, const std::function<void(int, int)>& tell)
{
    constexpr std::size_t few = 16;
    constexpr std::chrono::milliseconds breath{8};
    auto opened = library::Library::open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    const std::size_t all = opened->unindexed();
    for (std::size_t done = 0; done < all && !stopped();) {
        const std::size_t more = opened->index(few);
        if (more == 0)
            break;
        done += more;
        tell(static_cast<int>(done), static_cast<int>(std::max(all, done)));
        std::this_thread::sleep_for(breath);
    }
    return {};
}

/// The hits of a question with whole sentences, by report in their order, and the reports with all that is known of them.
Result<std::vector<ReportHits>> whole(const std::string& path, const SearchRequest& request, const library::Stopped& stopped)
{
    const auto opened = library::Library::open(path, library::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    std::map<ReportId, const library::ReportEntry*> known;
    for (const library::ReportEntry& report : *request.reports)
        known.emplace(report.id, &report);
    std::vector<ReportHits> out;
    search::Search wanted;
    wanted.question = request.question;
    wanted.order = request.order;
    wanted.excerpt = Excerpt::Whole;
    wanted.stopped = stopped;
    wanted.found = [&](Hit&& hit) {
        if (out.empty() || out.back().report != hit.report) {
            const library::ReportEntry entry = opened->whole(*known.at(hit.report));
            out.push_back({hit.report, entry.passport, entry.head, {}});
        }
        out.back().hits.push_back(std::move(hit));
        return true;
    };
    const Result<void> searched = search::find(*opened, *request.reports, wanted);
    return searched ? Result<std::vector<ReportHits>>(std::move(out)) : tl::unexpected(searched.error());
}

Result<void> written(const std::vector<ReportHits>& reports, const std::string& path, const std::string& sheet)
{
    const exporting::Table table = exporting::hitsTable(reports);
    if (!path.ends_with(".xlsx"))
        return system::writeFile(path, exporting::csv(table, exporting::ByteOrderMark::With));
    const Result<std::string> bytes = exporting::xlsx(table, sheet);
    return bytes ? system::writeFile(path, *bytes) : tl::unexpected(bytes.error());
}

} // namespace

Searching::Searching(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    for (QTimer* timer : {&m_countSoon, &m_indexSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(pause);
    }
    connect(&m_countSoon, &QTimer::timeout, this, &Searching::countSaved);
    connect(&m_indexSoon, &QTimer::timeout, this, &Searching::index);
    connect(&workspace, &Workspace::libraryChanged, this, &Searching::libraryChanged);
    connect(&workspace, &Workspace::reportsChanged, this, &Searching::reportsChanged);
    connect(&workspace, &Workspace::reportReread, this, &Searching::reportsChanged);
}

Searching::~Searching() = default;

void Searching::libraryChanged()
{
    m_indexing.reset();
    m_exporting.reset();
    m_workspace.setIndexing(false);
    m_toCount.clear();
    m_countSoon.stop();
    m_running = false;
    const std::string path = toCoreUtf8(m_workspace.path());
    m_job = std::make_unique<SearchJob>(path, nullptr);
    m_counting = std::make_unique<SearchJob>(path, nullptr);
    // What a job of a library that is closed by now still has to say may arrive after it.
    const auto wanted = [this, library = ++m_library](int question) { return m_running && question == m_question && library == m_library; };
    connect(m_job.get(), &SearchJob::found, this, [this, wanted](int question, const HitBatch& hits) {
        if (wanted(question))
            Q_EMIT found(hits);
    });
    connect(m_job.get(), &SearchJob::looked, this, [this, wanted](int question, int done, int all) {
        if (wanted(question))
            Q_EMIT looked(done, all);
    });
    connect(m_job.get(), &SearchJob::finished, this, [this, wanted](int question, const SearchEnd& end) {
        if (!wanted(question))
            return;
        m_running = false;
        Q_EMIT finished(end);
    });
    connect(m_counting.get(), &SearchJob::finished, this, [this, library = m_library](int number, const SearchEnd& end) {
        if (m_toCount.empty() || number != m_counted || library != m_library)
            return;
        const Waiting done = std::move(m_toCount.back());
        m_toCount.pop_back();
        Q_EMIT counted(done.name, end);
        countNext();
    });
}

void Searching::reportsChanged()
{
    m_indexSoon.start();
    m_countSoon.start();
}

void Searching::ask(const Understood& question, HitOrder order)
{
    if (!m_job)
        return;
    m_running = true;
    m_question = m_job->ask({question, order, m_workspace.listed(), false, mostHits});
}

void Searching::stop()
{
    if (m_job)
        m_job->stop();
}

void Searching::countSaved()
{
    m_toCount.clear();
    for (const SavedSearch& saved : m_workspace.savedSearches())
        m_toCount.push_back({toQt(std::string_view(saved.name)), toQt(std::string_view(saved.query))});
    std::reverse(m_toCount.begin(), m_toCount.end());
    countNext();
}

void Searching::countNext()
{
    if (m_counting && !m_toCount.empty())
        m_counted = m_counting->ask(
            {m_workspace.understand(m_toCount.back().question), HitOrder::PlaceAndYear, m_workspace.listed(), true, mostHits});
}

void Searching::exportFound(const Understood& question, HitOrder order, const QString& path, const QString& sheet)
{
    const std::string source = toCoreUtf8(m_workspace.path());
    m_exporting = std::make_unique<FileTask>(source, nullptr);
    connect(m_exporting.get(), &FileTask::finished, this, [this, path, task = m_exporting.get()] {
        if (task != m_exporting.get())
            return;
        const Result<void> done = task->result();
        m_exporting.release()->deleteLater();
        Q_EMIT exported(path, done ? std::nullopt : std::optional(done.error()));
    });
    const SearchRequest request{question, order, m_workspace.listed(), false, 0};
    m_exporting->start(
        [source, request, to = toCoreUtf8(path), sheet = toCoreUtf8(sheet)](const library::Stopped& stopped) -> Result<void> {
            const Result<std::vector<ReportHits>> found = whole(source, request, stopped);
            if (!found)
                return tl::unexpected(found.error());
            return stopped() ? Result<void>() : written(*found, to, sheet);
        });
}

void Searching::index()
{
    if (m_indexing || !m_workspace.canWrite())
        return;
    if (m_workspace.working()) {
        m_indexSoon.start();
        return;
    }
    const std::string path = toCoreUtf8(m_workspace.path());
    m_indexing = std::make_unique<FileTask>(path, nullptr);
    m_workspace.setIndexing(true);
    connect(m_indexing.get(), &FileTask::finished, this, [this, task = m_indexing.get()] {
        if (task != m_indexing.get()) // of a library that is closed by now
            return;
        m_workspace.setIndexing(false);
        m_indexing.release()->deleteLater();
    });
    m_indexing->start([this, path](const library::Stopped& stopped) {
        return taken(path, stopped, [this](int done, int all) { Q_EMIT indexed(done, all); });
    });
}

} // namespace duixian
