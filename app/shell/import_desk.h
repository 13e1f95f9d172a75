// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/shell/prompts.h"
#include "app/workspace/workspace.h"

class QMimeData;

namespace duixian::shell {

class StatusLine;

/// Brings reports in, from dialogs and by drag and drop, and says how it goes and what came of it.
class ImportDesk : public QObject {
    Q_OBJECT
public:
    ImportDesk(Workspace& workspace, Prompts& prompts, StatusLine& status, QObject* parent);

    void importChosenFiles();
    void importChosenFolder();
    /// Whether something dragged holds files or folders of this machine.
    [[nodiscard]] static bool holdsFiles(const QMimeData& dragged);
    void importDropped(const QMimeData& dropped);

private:
    void finished(const ImportSummary& summary);

    Workspace& m_workspace;
    Prompts& m_prompts;
    StatusLine& m_status;
    ImportSummary m_last;
};

} // namespace duixian::shell
