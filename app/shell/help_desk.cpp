// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help_desk.h"

#include <QMainWindow>

#include "app/shell/translations.h"

namespace duixian::shell {

HelpDesk::HelpDesk(QMainWindow& window) : QObject(&window), m_window(window) {}

void HelpDesk::showManual()
{
    if (!m_manual)
        m_manual = new ManualDialog(manualIn(spoken()), &m_window);
    comeForward(*m_manual);
}

void HelpDesk::showShortcuts()
{
    if (!m_shortcuts)
        m_shortcuts = new ShortcutSheet(shortcutRows(m_window), &m_window);
    comeForward(*m_shortcuts);
}

void HelpDesk::showAbout()
{
    if (!m_about)
        m_about = new AboutDialog(&m_window);
    comeForward(*m_about);
}

void HelpDesk::comeForward(QDialog& dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace duixian::shell
