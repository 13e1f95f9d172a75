// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include "app/shell/actions.h"

namespace duixian::shell {

void fillHelp(Actions& a, QMenu& menu)
{
    a.manual = add(menu, Menus::tr("&Manual"), keyOr(QKeySequence::HelpContents, QKeySequence(Qt::Key_F1)));
    a.shortcuts = add(menu, Menus::tr("&Shortcuts"));
    a.shortcuts->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_Question)});
    menu.addSeparator();
    a.about = add(menu, Menus::tr("&About Duixian"));
    a.about->setMenuRole(QAction::AboutRole);
}

} // namespace duixian::shell
