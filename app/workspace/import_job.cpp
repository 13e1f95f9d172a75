// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/import_job.h"

#include <algorithm>

#include <QElapsedTimer>

#include "app/presentation/qt_text.h"
#include "app/workspace/examination.h"
#include "app/workspace/library_faults.h"
#include "core/intake/files_behind.h"

namespace duixian {
namespace {

/// When to look at the library again: not before the look before has cost a tenth of the time since, so that ten thousand reports are not
/// listed a thousand times.
class Looks {
public:
    [[nodiscard]] bool due() const { return !m_since.isValid() || m_since.elapsed() > std::max<qint64>(shortest, share * m_cost); }

    template <class Look>
    auto take(Look&& look)
    {
        QElapsedTimer timer;
        timer.start();
        auto seen = look();
        m_cost = timer.elapsed();
        m_since.start();
        return seen;
    }

private:
    static constexpr qint64 shortest = 400;
    static constexpr qint64 share = 10;
    QElapsedTimer m_since;
    qint64 m_cost = 0;
};

ImportResult stored(Examination::Next next, library::Library& target, HistoryStep& step)
{
    ImportResult result{std::move(next.item), intake::take(next.examined, target, step, next.item.copiesToo), {}};
    if (next.examined.report)
        result.quotes = quotesOf(*next.examined.report);
    return result;
}

} // namespace

ImportJob::ImportJob(std::string libraryPath, std::shared_ptr<const Lexicon> lexicon, QObject* parent)
    : QObject(parent), m_libraryPath(std::move(libraryPath)), m_lexicon(std::move(lexicon))
{
}

ImportJob::~ImportJob()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportJob::start(ImportRequest request)
{
    m_thread = std::thread([this, request = std::move(request)]() mutable { run(std::move(request)); });
}

void ImportJob::cancel()
{
    *m_cancelled = true;
}

void ImportJob::run(ImportRequest request)
{
    ImportSummary summary;
    summary.again = request.again;
    try {
        std::vector<std::string> paths;
        for (const QString& path : request.paths)
            paths.push_back(toCoreUtf8(path));
        std::vector<ImportItem> items = std::move(request.items);
        for (intake::File& file : intake::filesBehind(paths, m_libraryPath, [stop = m_cancelled] { return stop->load(); }))
            items.push_back({std::move(file), {}, {}, false});
        importAll(std::move(items), summary);
    } catch (const library::LibraryError& error) {
        Q_EMIT failed(errorOf(error, m_libraryPath));
    }
    summary.cancelled = *m_cancelled;
    Q_EMIT finished(summary);
}

void ImportJob::importAll(std::vector<ImportItem> items, ImportSummary& summary)
{
    auto target = library::Library::open(m_libraryPath);
    if (!target) {
        Q_EMIT failed(target.error());
        return;
    }
    Examination ahead(std::move(items), m_lexicon, m_cancelled);
    Looks looks;
    HistoryStep step{HistoryAction::Import, {}};
    while (const auto name = *m_cancelled ? std::nullopt : ahead.peek()) {
        Q_EMIT progress(static_cast<int>(summary.results.size()), static_cast<int>(ahead.total()), toQt(std::string_view(*name)));
        std::optional<Examination::Next> next = ahead.next();
        if (!next || *m_cancelled)
            break;
        summary.results.push_back(stored(std::move(*next), *target, step));
        if (looks.due())
            Q_EMIT contentsRead(looks.take([&] { return contentsOf(*target); }));
    }
    Q_EMIT contentsRead(contentsOf(*target));
}

} // namespace duixian
