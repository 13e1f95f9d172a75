// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/workspace/workspace.h"

class QAction;
class QWidget;

namespace duixian::shell {

class HistoryDialog;
class StatusLine;

/// Undo, redo and the list of steps, with their names.
class HistoryDesk : public QObject {
    Q_OBJECT
public:
    /// undo, redo: their words and whether they can be chosen follow the history.
    HistoryDesk(Workspace& workspace, QAction& undo, QAction& redo, StatusLine& status, QWidget* window);

    void showSteps();
    /// Null where it was never opened.
    [[nodiscard]] HistoryDialog* dialog() { return m_dialog; }

private:
    void refresh();

    Workspace& m_workspace;
    QAction& m_undo;
    QAction& m_redo;
    QWidget* m_window;
    HistoryDialog* m_dialog = nullptr;
};

} // namespace duixian::shell
