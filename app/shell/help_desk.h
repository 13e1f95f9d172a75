// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "app/shell/about_dialog.h"
#include "app/shell/manual_dialog.h"
#include "app/shell/shortcut_sheet.h"

class QMainWindow;

namespace duixian::shell {

/// The manual, the sheet of shortcuts, and what this program is. Each is one dialog beside the window, made when it is asked for.
class HelpDesk : public QObject {
    Q_OBJECT
public:
    explicit HelpDesk(QMainWindow& window);

    void showManual();
    void showShortcuts();
    void showAbout();
    /// Null where it was never opened.
    [[nodiscard]] ManualDialog* manual() { return m_manual; }
    [[nodiscard]] ShortcutSheet* shortcuts() { return m_shortcuts; }
    [[nodiscard]] AboutDialog* about() { return m_about; }

private:
    void comeForward(QDialog& dialog);

    QMainWindow& m_window;
    QPointer<ManualDialog> m_manual;
    QPointer<ShortcutSheet> m_shortcuts;
    QPointer<AboutDialog> m_about;
};

} // namespace duixian::shell
