// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include "app/shell/actions.h"
#include "app/shell/icons.h"

namespace duixian::shell {

void fillReport(Actions& a, QMenu& menu)
{
    a.previousYear = add(menu, Menus::tr("&Year before"), QKeySequence(Qt::ALT | Qt::Key_Up));
    a.nextYear = add(menu, Menus::tr("Year &after"), QKeySequence(Qt::ALT | Qt::Key_Down));
    menu.addSeparator();
    a.sideBySide = add(menu, Menus::tr("&Set side by side"));
    a.sideBySide->setToolTip(Menus::tr("The reports that are selected in the library; one alone beside that of the year before"));
    a.sideBySide->setIcon(icon(QStringLiteral("compare")));
    a.passport = add(menu, Menus::tr("&Passport…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    a.leaveOut = add(menu, Menus::tr("&Leave the selection out of reading"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    a.leaveOut->setEnabled(false);
    menu.addSeparator();
    a.ownWords = add(menu, Menus::tr("&Own indicators and names…"));
    a.readAnew = add(menu, Menus::tr("Read anew by &today's rules…"));
    menu.addSeparator();
    a.rename = add(menu, Menus::tr("Re&name…"), QKeySequence(Qt::Key_F2));
    a.removeReport = add(menu, Menus::tr("&Remove from the library"));
    a.removeReport->setIcon(icon(QStringLiteral("remove")));
    // A key of the tree only: elsewhere it deletes letters and notes.
    a.removeReport->setShortcut(QKeySequence::Delete);
    a.removeReport->setShortcutContext(Qt::WidgetShortcut);
}

} // namespace duixian::shell
