// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "app/shell/prompts.h"
#include "app/workspace/keeping.h"
#include "app/workspace/workspace.h"

namespace duixian::shell {

class NoticeBar;
class PointsDialog;
class StatusLine;

/// What the window does and says to keep a library safe: what became of it on being opened, its restore points, damage, and what other
/// programs did to it.
class KeepingDesk : public QObject {
    Q_OBJECT
public:
    KeepingDesk(Workspace& workspace, Prompts& prompts, StatusLine& status, NoticeBar& notice, QWidget* window);

    /// The restore points of the open library.
    void showPoints();
    /// A library that can't be opened because it is damaged: asks what to do with it. True: something is being done.
    bool offerWaysOut(const QString& path);
    /// The open library is damaged.
    void tellDamage();
    /// Looks whether others did something to the library's file, as it does by itself each second.
    void look();

    [[nodiscard]] Keeping& keeping() { return m_keeping; }
    [[nodiscard]] PointsDialog* dialog() const;

private:
    void libraryChanged();
    void showPointsOf(const QString& path, bool damaged);
    void joinDialog(const QString& path);
    void joinKeeping();
    void refreshPoints(const QString& path);
    void restored(const QString& path, const library::Restored& done);
    void rescued(const QString& target, const library::Rescued& done);
    void failed(const QString& path, const Error& error);
    void tellMoved();

    Workspace& m_workspace;
    Prompts& m_prompts;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QWidget* m_window;
    Keeping m_keeping;
    QPointer<PointsDialog> m_dialog;
    QString m_moment; ///< of the point that is being restored
    QTimer m_soon;    ///< until upkeep begins
    QTimer m_looks;
};

} // namespace duixian::shell
