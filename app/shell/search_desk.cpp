// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search_desk.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/search/search_head.h"
#include "app/search/search_page.h"
#include "app/shell/prompts.h"
#include "app/shell/report_rows.h"
#include "app/shell/search_examples.h"
#include "app/shell/status_line.h"

namespace duixian::shell {
namespace {

QString countText(const SearchEnd& end)
{
    const QString count = QLocale().toString(static_cast<qulonglong>(end.hits));
    return end.whole || end.error ? count : count + QLatin1Char('+');
}

/// A question as the name of a file.
QString fileNameOf(const QString& question)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\s]+"));
    constexpr qsizetype longest = 60;
    return QString(question).replace(unfit, QStringLiteral("_")).left(longest);
}

} // namespace

SearchDesk::SearchDesk(Workspace& workspace, searching::SearchPage& page, Prompts& prompts, Settings& settings, StatusLine& status,
                       QWidget* window)
    : QObject(window),
      m_workspace(workspace),
      m_page(page),
      m_prompts(prompts),
      m_settings(settings),
      m_status(status),
      m_searching(workspace)
{
    constexpr int pause = 600; // milliseconds without a change: an import brings one report after the other
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    m_page.setUnderstand([this](const QString& question) { return m_workspace.understand(question); });
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_page.isVisible())
            arrive();
    });
    connect(&workspace, &Workspace::libraryChanged, this, [this] { m_page.clear(); });
    connect(&workspace, &Workspace::reportsChanged, this, &SearchDesk::reportsChanged);
    connect(&workspace, &Workspace::reportReread, this, &SearchDesk::reportsChanged);
    joinPage();
    joinAnswers();
    joinSaved();
}

void SearchDesk::joinPage()
{
    using searching::SearchPage;
    connect(&m_page, &SearchPage::asked, &m_searching, &Searching::ask);
    connect(&m_page, &SearchPage::stopWanted, &m_searching, &Searching::stop);
    connect(&m_page, &SearchPage::meant, this, &SearchDesk::remember);
    connect(&m_page, &SearchPage::foundChanged, this, &SearchDesk::changed);
    connect(&m_page, &SearchPage::hitWanted, this, [this](const Hit& hit) { Q_EMIT hitWanted(hit, m_page.question()); });
    connect(&m_page.head(), &searching::SearchHead::recentCleared, this, [this] {
        m_settings.asked.clear();
        m_page.head().setRecent({});
    });
}

void SearchDesk::joinAnswers()
{
    connect(&m_searching, &Searching::found, this, [this](const HitBatch& hits) { m_page.add(*hits); });
    connect(&m_searching, &Searching::looked, &m_page, &searching::SearchPage::showLooked);
    connect(&m_searching, &Searching::finished, this, [this](const SearchEnd& end) {
        m_page.finish({end.hits, end.reports, end.whole, end.error ? presentation::sentenceFor(*end.error) : QString()});
    });
    connect(&m_searching, &Searching::indexed, this, [this](int done, int all) {
        if (done < all)
            m_status.showWork(tr("preparing the search"), done, all);
        else
            m_status.clearNews();
    });
    connect(&m_searching, &Searching::exported, this, [this](const QString& path, const std::optional<Error>& error) {
        const QString name = QDir::toNativeSeparators(path);
        if (error)
            m_prompts.tell(presentation::sentenceFor(*error, name));
        else
            m_status.showFinished(tr("Written: %1").arg(name), false);
    });
}

void SearchDesk::joinSaved()
{
    connect(&m_workspace, &Workspace::historyChanged, this, &SearchDesk::showSaved);
    connect(&m_searching, &Searching::counted, this,
            [this](const QString& name, const SearchEnd& end) { m_page.saved().setCount(name, countText(end)); });
    connect(&m_page.saved(), &searching::SavedPanel::renameWanted, this, &SearchDesk::rename);
    connect(&m_page.saved(), &searching::SavedPanel::removeWanted, this, [this](const QString& name) {
        std::vector<SavedSearch> saved = m_workspace.savedSearches();
        std::erase_if(saved, [&](const SavedSearch& search) { return toQt(std::string_view(search.name)) == name; });
        setSaved(saved, name);
    });
}

void SearchDesk::reportsChanged()
{
    m_outdated = true;
    m_again.start();
}

void SearchDesk::arrive()
{
    m_page.head().setRecent(m_settings.asked);
    if (!std::exchange(m_outdated, false))
        return;
    m_page.setReports(searchedRows(m_workspace));
    m_page.setExamples(searchExamples(m_workspace));
    m_page.askAgain();
}

void SearchDesk::remember(const QString& question)
{
    m_settings.asked = withRecent(m_settings.asked, question);
    m_page.head().setRecent(m_settings.asked);
}

void SearchDesk::showSaved()
{
    std::vector<searching::SavedQuestion> shown;
    for (const SavedSearch& saved : m_workspace.savedSearches())
        shown.push_back({toQt(std::string_view(saved.name)), toQt(std::string_view(saved.query))});
    m_page.setSaved(std::move(shown), m_workspace.canWrite());
}

void SearchDesk::setSaved(const std::vector<SavedSearch>& saved, const QString& subject)
{
    m_workspace.setSavedSearches(saved, subject);
    m_searching.countSaved();
}

void SearchDesk::keep()
{
    const QString question = m_page.question().trimmed();
    if (question.isEmpty())
        return;
    const QString name = m_prompts.askText(tr("Keep this search"), tr("Name of the search:"), question).trimmed();
    if (name.isEmpty())
        return;
    std::vector<SavedSearch> saved = m_workspace.savedSearches();
    std::erase_if(saved, [&](const SavedSearch& search) { return toQt(std::string_view(search.name)) == name; });
    saved.push_back({toCoreUtf8(name), toCoreUtf8(question), {}});
    setSaved(saved, name);
}

void SearchDesk::rename(const QString& name)
{
    const QString wanted = m_prompts.askText(tr("Rename the search"), tr("Name of the search:"), name).trimmed();
    if (wanted.isEmpty() || wanted == name)
        return;
    std::vector<SavedSearch> saved = m_workspace.savedSearches();
    const auto named = [&](const QString& wantedName) {
        return std::find_if(saved.begin(), saved.end(),
                            [&](const SavedSearch& search) { return toQt(std::string_view(search.name)) == wantedName; });
    };
    if (named(wanted) != saved.end()) {
        m_prompts.tell(tr("Another search has the name “%1” already.").arg(wanted));
        return;
    }
    if (const auto renamed = named(name); renamed != saved.end()) {
        renamed->name = toCoreUtf8(wanted);
        setSaved(saved, wanted);
    }
}

void SearchDesk::exportFound(bool excel)
{
    if (m_page.found().hits().empty())
        return;
    const QString name = fileNameOf(m_page.question()) + (excel ? QStringLiteral(".xlsx") : QStringLiteral(".csv"));
    const QString kinds = excel ? tr("Excel workbook (*.xlsx)") : tr("Table for spreadsheets (*.csv)");
    const QString target = m_prompts.nameOutput(name, kinds);
    if (!target.isEmpty())
        m_searching.exportFound(m_workspace.understand(m_page.question()), m_page.order(), target, tr("found"));
}

} // namespace duixian::shell
