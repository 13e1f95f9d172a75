// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include "app/shell/actions.h"

namespace duixian::shell {

void fillHelp(Actions& a, QMenu& menu)
{
    a.about = add(menu, Menus::tr("&About Duixian"));
    a.about->setMenuRole(QAction::AboutRole);
}

} // namespace duixian::shell
