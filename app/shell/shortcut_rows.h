// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

class QMainWindow;

namespace duixian::shell {

/// One line of the sheet of shortcuts.
struct ShortcutRow {
    QString keys; ///< as they are written on this desktop: "Ctrl+Shift+F"
    QString what;
    QString where; ///< the menu, or where in the window a single key works
};

/// All keys that lead somewhere: those of the menus in their order, then the single keys that stand in no
/// menu.
[[nodiscard]] std::vector<ShortcutRow> shortcutRows(const QMainWindow& window);

/// A menu's words without the mark of the letter that opens them: "&File" and "文件(&F)" are "File" and "文件".
[[nodiscard]] QString withoutMnemonic(QString words);

} // namespace duixian::shell
