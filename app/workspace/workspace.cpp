// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include "app/presentation/qt_text.h"
#include "app/workspace/decided.h"
#include "app/workspace/import_job.h"
#include "app/workspace/judging_job.h"
#include "app/workspace/passage_choices.h"
#include "app/workspace/samples.h"
#include "core/analysis/analyse.h"
#include "core/base/utf.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/own_words.h"
#include "core/lexicon/places.h"
#include "core/library/library_error.h"

namespace duixian {

Workspace::Workspace(QObject* parent) : QObject(parent), m_lexicon(lexiconWith({}))
{
    constexpr int pause = 1500; // milliseconds without a change
    m_pairSoon.setSingleShot(true);
    m_pairSoon.setInterval(pause);
    connect(&m_pairSoon, &QTimer::timeout, this, &Workspace::pairAnew);
    m_pairsTold.setSingleShot(true);
    m_pairsTold.setInterval(0);
    connect(&m_pairsTold, &QTimer::timeout, this, &Workspace::pairsChanged);
    for (const auto change : {&Workspace::reportsChanged, &Workspace::historyChanged, &Workspace::verdictRulesChanged})
        connect(this, change, &m_pairsTold, qOverload<>(&QTimer::start));
}

Workspace::~Workspace() = default;

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
    m_rereadsWaiting.clear();
    m_job.reset();
    m_reread.reset();
    m_judging.reset();
    m_library.emplace(std::move(opened));
    m_pairing.reset();
    m_tasksWaiting.clear();
    m_task.reset();
    m_movedAway = false;
    m_loaded.clear();
    m_reports.clear();
    m_listed.reset();
    m_history.clear();
    m_saved.clear();
    refreshLexicon();
    Q_EMIT libraryChanged();
    reload();
}

void Workspace::announce()
{
    Q_EMIT libraryChanged();
    Q_EMIT historyChanged();
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
    return judged(id).report;
}

JudgedReport Workspace::judged(ReportId id)
{
    if (const JudgedReport* const found = m_loaded.find(id))
        return *found;
    JudgedReport judged;
    guarded([&] {
        if (!m_library)
            return;
        if (auto loaded = m_library->load(id))
            judged = withDecisions(std::move(*loaded), m_library->judgements(id).decisions);
        else
            Q_EMIT failed(loaded.error());
    });
    if (judged.report)
        m_loaded.put(id, judged);
    return judged;
}

void Workspace::importPaths(const QStringList& paths)
{
    enqueue({paths, {}, false});
}

void Workspace::importSamples()
{
    enqueue({{}, sampleReports(), false});
}

void Workspace::importText(const QString& name, const QString& text)
{
    enqueue({{}, {{{{}, toCoreUtf8(name), toCoreUtf8(text)}, {}, {}, false}}, false});
}

void Workspace::importItems(std::vector<ImportItem> items)
{
    enqueue({{}, std::move(items), true});
}

bool Workspace::mayWrite()
{
    if (canWrite())
        return true;
    Q_EMIT failed({ErrorCode::LibraryReadOnly, toCoreUtf8(path())});
    return false;
}

void Workspace::enqueue(ImportRequest request)
{
    if (!mayWrite())
        return;
    m_waiting.push_back(std::move(request));
    if (!importing())
        startNext();
}

void Workspace::take(const LibraryContents& contents)
{
    refreshLexicon();
    m_reports = contents.reports;
    m_listed.reset();
    Q_EMIT reportsChanged();
    m_history = contents.history;
    m_saved = contents.saved;
    Q_EMIT historyChanged();
    Q_EMIT pinsChanged();
    m_pairSoon.start();
}

void Workspace::takeOwn(const LibraryContents& contents)
{
    m_changedByUs = true;
    take(contents);
}

void Workspace::startNext()
{
    ImportRequest request = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_job = std::make_unique<ImportJob>(m_library->path(), m_lexicon, nullptr);
    connect(m_job.get(), &ImportJob::progress, this, &Workspace::importProgress);
    connect(m_job.get(), &ImportJob::contentsRead, this, &Workspace::takeOwn);
    connect(m_job.get(), &ImportJob::failed, this, &Workspace::failed);
    connect(m_job.get(), &ImportJob::finished, this, [this, number = ++m_jobNumber](const ImportSummary& summary) {
        if (m_job && number == m_jobNumber) // else of a library that is closed by now
            jobFinished(summary);
    });
    Q_EMIT importProgress(0, 0, {});
    m_job->start(std::move(request));
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

Choices Workspace::choices(ReportId id)
{
    Choices settled;
    guarded([&] { settled = m_library->choices(id); });
    return settled;
}

void Workspace::reread(std::vector<ReportId> reports, HistoryAction action, intake::Settle settle)
{
    if (reports.empty() || !mayWrite())
        return;
    HistoryStep step{action};
    for (const ReportId id : reports)
        if (const library::ReportEntry* const there = entry(id); there && step.subject.empty())
            step.subject = toUtf8(there->head.title);
    m_rereadsWaiting.push_back({std::move(reports), std::move(settle), std::move(step)});
    if (!rereading())
        rereadNext();
}

void Workspace::rereadNext()
{
    RereadRequest request = std::move(m_rereadsWaiting.front());
    m_rereadsWaiting.erase(m_rereadsWaiting.begin());
    m_reread = std::make_unique<RereadJob>(m_library->path(), m_lexicon, nullptr);
    connect(m_reread.get(), &RereadJob::reread, this, [this](ReportId id) {
        m_loaded.remove(id);
        Q_EMIT reportReread(id);
    });
    connect(m_reread.get(), &RereadJob::progress, this, &Workspace::rereadProgress);
    connect(m_reread.get(), &RereadJob::refused, this, &Workspace::rereadRefused);
    connect(m_reread.get(), &RereadJob::contentsRead, this, &Workspace::takeOwn);
    connect(m_reread.get(), &RereadJob::finished, this, [this, number = ++m_rereadNumber] {
        if (!m_reread || number != m_rereadNumber)
            return; // of a library that is closed by now
        m_reread.release()->deleteLater();
        if (!m_rereadsWaiting.empty())
            rereadNext();
    });
    m_reread->start(std::move(request.reports), std::move(request.settle), std::move(request.step));
}

void Workspace::leaveOut(ReportId id, const Span& passage)
{
    reread({id}, HistoryAction::TakeOut, [passage](Choices& choices, const Report& report) {
        choices.passages = withPassage(std::move(choices.passages), report.text, passage, true);
    });
}

void Workspace::putBack(ReportId id, const Span& passage)
{
    reread({id}, HistoryAction::PutBack, [passage](Choices& choices, const Report& report) {
        choices.passages = withPassage(std::move(choices.passages), report.text, passage, false);
    });
}

void Workspace::rename(ReportId id, const QString& title)
{
    reread({id}, HistoryAction::Rename, [title = toCore(title)](Choices& choices, const Report& /*report*/) {
        choices.title = title.empty() ? std::nullopt : std::optional(title);
    });
}

void Workspace::compare(const ImportItem& copy, ReportId with)
{
    const ReportPtr there = report(with);
    if (!there)
        return;
    const QPointer<Workspace> self(this);
    QThreadPool::globalInstance()->start([self, copy, there, with, lexicon = m_lexicon] {
        const CopyComparison found = comparison(copy, with, *there, *lexicon);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, found] {
                if (self)
                    Q_EMIT self->compared(found);
            },
            Qt::QueuedConnection);
    });
}

const Indicator* Workspace::indicator(std::u16string_view name) const
{
    return m_lexicon->indicator(name);
}

const std::vector<Indicator>& Workspace::indicators() const
{
    return m_lexicon->indicators();
}

int Workspace::rulesOfToday()
{
    return rulesVersion;
}

const std::vector<duixian::Place>& Workspace::knownPlaces()
{
    static const std::vector<duixian::Place> known = [] {
        const Places& places = Places::builtIn();
        std::vector<duixian::Place> all;
        for (std::size_t i = 0; i < places.divisions().size(); ++i)
            all.push_back(places.place(i));
        return all;
    }();
    return known;
}

void Workspace::reload()
{
    guarded([this] { take(contentsOf(*m_library)); });
}

} // namespace duixian
