// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/workspace/workspace.h"

class QWidget;

namespace duixian::shell {

class FiguresDialog;
class Prompts;

/// Brings figures of another source in, and takes them out again.
class FiguresDesk : public QObject {
    Q_OBJECT
public:
    FiguresDesk(Workspace& workspace, Prompts& prompts, QWidget* window);

    void show();
    /// Null where it was never opened.
    [[nodiscard]] FiguresDialog* dialog() const { return m_dialog; }

private:
    void choose();
    void refresh();

    Workspace& m_workspace;
    Prompts& m_prompts;
    QWidget* m_window;
    FiguresDialog* m_dialog = nullptr;
};

} // namespace duixian::shell
