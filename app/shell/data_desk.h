// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>

#include "app/workspace/publishing.h"
#include "app/workspace/workspace.h"

class QWidget;

namespace duixian::shell {

class DataDialog;
class Prompts;
class StatusLine;

/// Takes the data of a library out, in the form that a person chooses.
class DataDesk : public QObject {
    Q_OBJECT
public:
    struct Around {
        Prompts& prompts;
        StatusLine& status;
        std::function<std::vector<ReportId>()> selected; ///< in the library's tree
    };
    DataDesk(Workspace& workspace, Around around, QWidget* window);

    void show();
    /// Null where it was never opened.
    [[nodiscard]] DataDialog* dialog() const { return m_dialog; }
    [[nodiscard]] bool running() const { return m_publishing.running(); }

private:
    void refresh();
    void save();
    void tellEnd(const QString& path, bool written, const std::optional<Error>& error);

    Workspace& m_workspace;
    Around m_around;
    QWidget* m_window;
    Publishing m_publishing;
    DataDialog* m_dialog = nullptr;
};

} // namespace duixian::shell
