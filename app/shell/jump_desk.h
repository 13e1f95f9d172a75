// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>

#include "app/shell/jump_box.h"
#include "app/shell/settings.h"
#include "app/workspace/workspace.h"

class QMainWindow;

namespace duixian::shell {

/// Where the jump box leads: to the reports, places and indicators of the open library, and to every command of the menus.
class JumpDesk : public QObject {
    Q_OBJECT
public:
    JumpDesk(Workspace& workspace, Settings& settings, QMainWindow& window);

    void open();
    [[nodiscard]] JumpBox& box() { return *m_box; }

Q_SIGNALS:
    void reportWanted(duixian::ReportId report);
    /// Plan and outcome of the place of a report.
    void chartWanted(duixian::ReportId report);
    void searchWanted(const QString& question);

private:
    void addReports(std::vector<JumpTarget>& targets);
    void addIndicators(std::vector<JumpTarget>& targets);
    void addCommands(std::vector<JumpTarget>& targets);
    [[nodiscard]] static QString folded(const QString& words);

    Workspace& m_workspace;
    Settings& m_settings;
    QMainWindow& m_window;
    std::vector<JumpTarget> m_known; ///< of the library as it is; empty where it has changed
    JumpBox* m_box;
};

} // namespace duixian::shell
