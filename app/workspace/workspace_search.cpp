// SPDX-License-Identifier: GPL-3.0-or-later
// What a search needs of the library that is open.
#include "app/presentation/qt_text.h"
#include "app/workspace/workspace.h"
#include "core/lexicon/lexicon.h"
#include "core/query/understand.h"
#include "core/script/search_text.h"
#include "core/search/find.h"

namespace duixian {

Understood Workspace::understand(const QString& question) const
{
    return query::understand(toCore(question), *m_lexicon);
}

QString Workspace::searchForm(const QString& words)
{
    return toQt(std::u16string_view(script::searchText(toCore(words)).units));
}

Result<std::vector<Span>> Workspace::findIn(ReportId id, const QString& question)
{
    const ReportPtr shown = report(id);
    if (!shown)
        return std::vector<Span>();
    return search::findIn(*shown, understand(question));
}

void Workspace::setSavedSearches(const std::vector<SavedSearch>& searches, const QString& subject)
{
    if (!mayWrite())
        return;
    guarded([&] {
        HistoryStep step{HistoryAction::Search, toCoreUtf8(subject)};
        m_library->setSavedSearches(searches, step);
        m_history = m_library->history();
        m_saved = m_library->savedSearches();
    });
    Q_EMIT historyChanged();
}

std::shared_ptr<const std::vector<library::ReportEntry>> Workspace::listed()
{
    if (!m_listed)
        m_listed = std::make_shared<const std::vector<library::ReportEntry>>(m_reports);
    return m_listed;
}

void Workspace::setIndexing(bool indexing)
{
    m_changedByUs = m_changedByUs || m_indexing;
    m_indexing = indexing;
}

} // namespace duixian
