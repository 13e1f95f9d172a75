// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/data_desk.h"

#include <QCoreApplication>
#include <QDir>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/shell/data_dialog.h"
#include "app/shell/prompts.h"
#include "app/shell/status_line.h"

namespace duixian::shell {

DataDesk::DataDesk(Workspace& workspace, Around around, QWidget* window)
    : QObject(window), m_workspace(workspace), m_around(std::move(around)), m_window(window), m_publishing(workspace)
{
    connect(&workspace, &Workspace::reportsChanged, this, &DataDesk::refresh);
    connect(&workspace, &Workspace::libraryChanged, this, [this] { m_publishing.stop(); });
    connect(&m_publishing, &Publishing::progress, this, [this](int done, int total) {
        if (m_dialog != nullptr && m_publishing.running())
            m_dialog->showProgress(done, total);
    });
    connect(&m_publishing, &Publishing::ended, this, &DataDesk::tellEnd);
}

void DataDesk::show()
{
    if (m_dialog == nullptr) {
        m_dialog = new DataDialog(m_window);
        connect(m_dialog, &DataDialog::saveWanted, this, &DataDesk::save);
        connect(m_dialog, &DataDialog::stopWanted, &m_publishing, &Publishing::stop);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    refresh();
}

void DataDesk::refresh()
{
    if (m_dialog != nullptr && m_dialog->isVisible() && m_workspace.isOpen())
        m_dialog->setReports(static_cast<int>(m_workspace.reports().size()), m_around.selected());
}

void DataDesk::save()
{
    const QString named = m_around.prompts.nameOutput(m_dialog->suggestion(), m_dialog->kinds());
    if (named.isEmpty())
        return;
    publish::Publication publication = m_dialog->publication();
    publication.program = toCoreUtf8(QCoreApplication::applicationVersion());
    m_dialog->showProgress(0, 0);
    m_publishing.publish(publication, m_dialog->withEnding(named));
}

void DataDesk::tellEnd(const QString& path, bool written, const std::optional<Error>& error)
{
    const QString shown = QDir::toNativeSeparators(path);
    // For reports the same code says that a file is longer than a report can be.
    const bool tooLong = error && error->code == ErrorCode::FileTooLarge;
    const QString words = tooLong ? tr("A sheet takes no more than 1,048,576 rows, and this table has more. Choose CSV, or fewer reports.")
                          : error ? presentation::sentenceFor(*error, shown)
                          : written ? tr("Written: %1").arg(shown)
                                    : tr("Stopped. Nothing was written.");
    m_dialog->showEnd(words);
    // Whoever has closed the dialog meanwhile is told as well.
    if (!m_dialog->isVisible() && error)
        m_around.prompts.tell(words);
    else if (!m_dialog->isVisible())
        m_around.status.showFinished(words, false);
}

} // namespace duixian::shell
