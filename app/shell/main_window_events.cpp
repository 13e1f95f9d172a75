// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the window from the desktop: drops, closing, another theme; and what it writes.
#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/compare_desk.h"
#include "app/shell/import_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/plan_desk.h"
#include "app/shell/preferences_desk.h"
#include "app/shell/status_line.h"

namespace duixian::shell {

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    // A chart is opened again, and another library is opened, also where nothing can be brought in.
    const QMimeData& held = *event->mimeData();
    if (m_workspace.canWrite() ? ImportDesk::holdsFiles(held) : ImportDesk::holdsCharts(held) || ImportDesk::holdsLibraries(held))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_imports->takeHeld(*event->mimeData());
    event->acceptProposedAction();
}

void MainWindow::paste()
{
    const QMimeData* const copied = QGuiApplication::clipboard()->mimeData();
    if (copied && ImportDesk::holdsFiles(*copied))
        m_imports->takeHeld(*copied);
    else if (copied && !copied->text().trimmed().isEmpty())
        m_workspace.importText(tr("pasted %1").arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat)), copied->text());
    else
        m_prompts->tell(tr("There is nothing to paste. Copy files or the text of a report first."));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_workspace.cancelImport();
    keepSettings();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange && m_settings.preferences.theme == presentation::ThemeChoice::System)
        m_likes->apply();
}

void MainWindow::exportTable()
{
    if (m_plan->writeShown() || m_compare->writeShown())
        return;
    const auto* entry = m_workspace.entry(m_current);
    if (!entry)
        return;
    const QString name = QFileInfo(toQt(std::string_view(entry->passport.fileName))).completeBaseName();
    const QString target = m_prompts->nameOutput(name + QStringLiteral(".csv"), tr("Table for spreadsheets (*.csv)"));
    if (target.isEmpty())
        return;
    const Result<void> written = m_workspace.exportStatements(m_current, m_reader->statements().shown(), target);
    if (written)
        m_status->showFinished(tr("Written: %1").arg(QDir::toNativeSeparators(target)), false);
    else
        m_prompts->tell(presentation::sentenceFor(written.error(), QDir::toNativeSeparators(target)));
}

} // namespace duixian::shell
