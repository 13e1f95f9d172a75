// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include <algorithm>

#include "app/presentation/qt_text.h"
#include "app/workspace/import_job.h"
#include "app/workspace/samples.h"
#include "core/export/csv.h"
#include "core/export/tables.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library_error.h"
#include "core/match/panel.h"
#include "core/system/write_file.h"

namespace duixian {

Workspace::Workspace(QObject* parent) : QObject(parent), m_lexicon(Lexicon::builtIn()) {}

Workspace::~Workspace() = default;

template <class Work>
void Workspace::guarded(Work&& work)
{
    try {
        work();
    } catch (const library::LibraryError& error) {
        Q_EMIT failed({ErrorCode::WriteFailed, error.what()});
    }
}

Result<void> Workspace::open(const QString& path)
{
    auto opened = library::Library::open(toCoreUtf8(path));
    if (!opened)
        return tl::unexpected(opened.error());
    adopt(std::move(*opened));
    return {};
}

Result<void> Workspace::create(const QString& path)
{
    auto created = library::Library::create(toCoreUtf8(path));
    if (!created)
        return tl::unexpected(created.error());
    adopt(std::move(*created));
    return {};
}

void Workspace::adopt(library::Library opened)
{
    m_waiting.clear();
    m_job.reset();
    m_library.emplace(std::move(opened));
    m_loaded.clear();
    m_reports.clear();
    guarded([this] { m_reports = m_library->list(); });
    Q_EMIT libraryChanged();
    Q_EMIT reportsChanged();
}

bool Workspace::canWrite() const
{
    return m_library && m_library->access() == library::Access::ReadWrite;
}

QString Workspace::path() const
{
    return m_library ? toQt(m_library->path()) : QString();
}

const library::ReportEntry* Workspace::entry(ReportId id) const
{
    const auto found = std::find_if(m_reports.begin(), m_reports.end(), [&](const auto& e) { return e.id == id; });
    return found == m_reports.end() ? nullptr : &*found;
}

Workspace::ReportPtr Workspace::report(ReportId id)
{
    if (const auto found = m_loaded.find(id); found != m_loaded.end())
        return found->second;
    ReportPtr report;
    guarded([&] {
        if (!m_library)
            return;
        if (auto loaded = m_library->load(id))
            report = std::make_shared<const Report>(std::move(*loaded));
        else
            Q_EMIT failed(loaded.error());
    });
    if (report)
        m_loaded.emplace(id, report);
    return report;
}

void Workspace::importPaths(const QStringList& paths)
{
    enqueue({paths, {}});
}

void Workspace::importSamples()
{
    enqueue({{}, sampleReports()});
}

void Workspace::enqueue(Request request)
{
    if (!canWrite()) {
        Q_EMIT failed({ErrorCode::LibraryReadOnly, toCoreUtf8(path())});
        return;
    }
    m_waiting.push_back(std::move(request));
    if (!importing())
        startNext();
}

void Workspace::startNext()
{
    Request request = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_job = std::make_unique<ImportJob>(m_library->path(), m_lexicon, nullptr);
    connect(m_job.get(), &ImportJob::progress, this, &Workspace::importProgress);
    connect(m_job.get(), &ImportJob::reportsRead, this, [this](const std::vector<library::ReportEntry>& reports) {
        m_reports = reports;
        Q_EMIT reportsChanged();
    });
    connect(m_job.get(), &ImportJob::failed, this, &Workspace::failed);
    connect(m_job.get(), &ImportJob::finished, this, &Workspace::jobFinished);
    Q_EMIT importProgress(0, 0, {});
    m_job->start(std::move(request.paths), std::move(request.sources));
}

void Workspace::jobFinished(const ImportSummary& summary)
{
    m_job.release()->deleteLater();
    if (!m_waiting.empty())
        startNext();
    Q_EMIT importFinished(summary);
}

void Workspace::cancelImport()
{
    m_waiting.clear();
    if (m_job)
        m_job->cancel();
}

void Workspace::remove(ReportId id)
{
    guarded([&] {
        m_library->remove(id);
        m_loaded.erase(id);
    });
    reload();
}

std::vector<PanelRow> Workspace::panel()
{
    std::vector<ReportStatements> sources;
    guarded([&] {
        for (const library::ReportEntry& entry : m_reports)
            sources.push_back({entry.id, entry.passport, entry.head, m_library->statements(entry.id)});
    });
    return match::panel(sources, m_lexicon);
}

Result<void> Workspace::exportStatements(ReportId id, const std::vector<std::size_t>& rows, const QString& target)
{
    const ReportPtr source = report(id);
    if (!source)
        return failure(ErrorCode::ReportMissing, toCoreUtf8(target));
    ReportStatements chosen{id, source->passport, source->head, {}};
    for (const std::size_t row : rows)
        chosen.statements.push_back(source->statements[row]);
    const std::string bytes = exporting::csv(exporting::statementsTable({chosen}), exporting::ByteOrderMark::With);
    return system::writeFile(toCoreUtf8(target), bytes);
}

void Workspace::reload()
{
    guarded([this] { m_reports = m_library->list(); });
    Q_EMIT reportsChanged();
}

} // namespace duixian
