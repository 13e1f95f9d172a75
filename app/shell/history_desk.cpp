// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/history_desk.h"

#include <algorithm>

#include <QAction>

#include "app/presentation/history_wording.h"
#include "app/shell/history_dialog.h"
#include "app/shell/status_line.h"

namespace duixian::shell {

HistoryDesk::HistoryDesk(Workspace& workspace, QAction& undo, QAction& redo, StatusLine& status, QWidget* window)
    : QObject(window), m_workspace(workspace), m_undo(undo), m_redo(redo), m_window(window)
{
    connect(&undo, &QAction::triggered, &workspace, &Workspace::undo);
    connect(&redo, &QAction::triggered, &workspace, &Workspace::redo);
    connect(&workspace, &Workspace::historyChanged, this, &HistoryDesk::refresh);
    connect(&workspace, &Workspace::walked, this, [&status](const HistoryStep& step) {
        const QString text = presentation::historyText(step);
        status.showFinished(step.undone ? tr("Undone: %1").arg(text) : tr("Done again: %1").arg(text), false);
    });
    refresh();
}

void HistoryDesk::refresh()
{
    const auto& steps = m_workspace.history();
    const auto next = std::find_if(steps.begin(), steps.end(), [](const HistoryStep& step) { return step.undone; });
    const bool writable = m_workspace.canWrite();
    m_undo.setEnabled(writable && next != steps.begin());
    m_redo.setEnabled(writable && next != steps.end());
    m_undo.setText(m_undo.isEnabled() ? tr("&Undo: %1").arg(presentation::historyText(*(next - 1))) : tr("&Undo"));
    m_redo.setText(m_redo.isEnabled() ? tr("&Redo: %1").arg(presentation::historyText(*next)) : tr("&Redo"));
    if (m_dialog)
        m_dialog->setSteps(steps, writable);
}

void HistoryDesk::showSteps()
{
    if (!m_dialog) {
        m_dialog = new HistoryDialog(m_window);
        connect(m_dialog, &HistoryDialog::returnWanted, &m_workspace, &Workspace::returnTo);
    }
    refresh();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace duixian::shell
