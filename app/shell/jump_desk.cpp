// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/jump_desk.h"

#include <set>

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>

#include "app/presentation/qt_text.h"
#include "app/search/question_edit.h"
#include "app/shell/report_rows.h"

namespace duixian::shell {
namespace {

/// "Filter &statements" as "Filter statements", 阅读(&R) as 阅读.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression chinese(QStringLiteral("\\(&\\w\\)"));
    text.remove(chinese);
    return text.remove(QLatin1Char('&'));
}

} // namespace

JumpDesk::JumpDesk(Workspace& workspace, Settings& settings, QMainWindow& window)
    : QObject(&window), m_workspace(workspace), m_settings(settings), m_window(window), m_box(new JumpBox(&window, &JumpDesk::folded))
{
    connect(&workspace, &Workspace::reportsChanged, this, [this] { m_known.clear(); });
    connect(m_box, &JumpBox::used, this, [this](const QString& id) { m_settings.jumps = withRecent(m_settings.jumps, id); });
}

QString JumpDesk::folded(const QString& words)
{
    return Workspace::searchForm(words);
}

void JumpDesk::open()
{
    if (m_known.empty()) {
        addReports(m_known);
        addIndicators(m_known);
    }
    std::vector<JumpTarget> targets = m_known;
    addCommands(targets);
    m_box->open(std::move(targets), m_settings.jumps, [this](const QString& words) { Q_EMIT searchWanted(words); });
}

void JumpDesk::addReports(std::vector<JumpTarget>& targets)
{
    std::vector<JumpTarget> places;
    std::set<QStringList> seen;
    const std::vector<models::ReportRow> rows = reportRows(m_workspace);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const models::ReportRow& row = rows[i];
        const QString path = row.path.join(QStringLiteral(" \u203A "));
        const QString year = row.year ? QString::number(*row.year) : QString();
        const QString sha = toQt(std::string_view(m_workspace.reports()[i].passport.sha256));
        const QString title = row.path.isEmpty() ? row.title : QString(year + QLatin1Char(' ') + row.path.last()).trimmed();
        targets.push_back({JumpTarget::Sort::Report,
                           QStringLiteral("report:") + sha,
                           title,
                           row.path.isEmpty() ? QString() : row.title,
                           {},
                           folded(title + QLatin1Char('\n') + row.path.join(QLatin1Char('\n')) + QLatin1Char('\n') + row.title),
                           [this, id = row.id] { Q_EMIT reportWanted(id); }});
        if (row.path.isEmpty() || !seen.insert(row.path).second)
            continue;
        places.push_back({JumpTarget::Sort::Place,
                          QStringLiteral("place:") + row.path.join(QLatin1Char('/')),
                          row.path.last(),
                          tr("plan and outcome · %1").arg(path),
                          {},
                          folded(row.path.last() + QLatin1Char('\n') + path),
                          [this, id = row.id] { Q_EMIT chartWanted(id); }});
    }
    targets.insert(targets.end(), places.begin(), places.end());
}

void JumpDesk::addIndicators(std::vector<JumpTarget>& targets)
{
    for (const Indicator& indicator : m_workspace.indicators()) {
        const QString name = toQt(std::u16string_view(indicator.name));
        QString searched = name;
        for (const std::u16string& alias : indicator.aliases)
            searched += QLatin1Char('\n') + toQt(std::u16string_view(alias));
        targets.push_back({JumpTarget::Sort::Indicator,
                           QStringLiteral("indicator:") + name,
                           name,
                           tr("search for this indicator"),
                           {},
                           folded(searched),
                           [this, name] { Q_EMIT searchWanted(searching::indicatorPiece(name)); }});
    }
}

void JumpDesk::addCommands(std::vector<JumpTarget>& targets)
{
    const std::function<void(const QList<QAction*>&, const QString&)> add = [&](const QList<QAction*>& actions, const QString& menu) {
        for (QAction* const action : actions) {
            if (action->isSeparator() || !action->isEnabled())
                continue;
            const QString title = withoutMnemonic(action->text());
            if (action->menu()) {
                add(action->menu()->actions(), title);
                continue;
            }
            targets.push_back({JumpTarget::Sort::Command, QStringLiteral("command:") + title, title, menu,
                               action->shortcut().toString(QKeySequence::NativeText), folded(title), [action = QPointer<QAction>(action)] {
                                   if (action)
                                       action->trigger();
                               }});
        }
    };
    for (const QAction* const menu : m_window.menuBar()->actions())
        if (menu->menu())
            add(menu->menu()->actions(), withoutMnemonic(menu->text()));
}

} // namespace duixian::shell
