// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include "app/shell/actions.h"

namespace duixian::shell {

void fillReview(Actions& a, QMenu& menu)
{
    a.addStatement = add(menu, Menus::tr("Add the &selection as a statement…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    a.addStatement->setEnabled(false);
    menu.addSeparator();
    a.looseDecisions = add(menu, Menus::tr("Decisions &without a place…"));
}

} // namespace duixian::shell
