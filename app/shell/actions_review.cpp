// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include "app/shell/actions.h"
#include "app/shell/icons.h"

namespace duixian::shell {
namespace {

/// One with a single key, which holds in the lists and texts that it is added to and nowhere else: elsewhere letters are typed.
QAction* addSingle(QMenu& menu, const QString& text, const QString& shortText, const QKeySequence& key)
{
    QAction* action = add(menu, text, key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setIconText(shortText);
    action->setToolTip(shortText);
    return action;
}

void fillPair(Actions& a, QMenu& menu)
{
    a.confirmPair = add(menu, Menus::tr("&Confirm the pair"));
    a.partPair = add(menu, Menus::tr("&Part the pair"));
    a.joinPair = add(menu, Menus::tr("&Join with…"));
    a.overrulePair = add(menu, Menus::tr("&Overrule the verdict…"));
    a.withdrawPair = add(menu, Menus::tr("&Take back what was said of the pair"));
}

} // namespace

void fillReview(Actions& a, QMenu& menu)
{
    a.acceptStatement = addSingle(menu, Menus::tr("&Accept"), Menus::tr("Accept"), QKeySequence(Qt::Key_A));
    a.correctStatement = addSingle(menu, Menus::tr("&Correct"), Menus::tr("Correct"), QKeySequence(Qt::Key_C));
    a.rejectStatement = addSingle(menu, Menus::tr("&Reject"), Menus::tr("Reject"), QKeySequence(Qt::Key_R));
    a.withdrawStatement = addSingle(menu, Menus::tr("Take back what was &said"), Menus::tr("Take back"), QKeySequence(Qt::Key_U));
    a.withdrawStatement->setToolTip(Menus::tr("Takes back what was said to this one, else what was said last"));
    menu.addSeparator();
    a.previousStatement = addSingle(menu, Menus::tr("&Previous statement"), Menus::tr("Previous statement"), QKeySequence(Qt::Key_K));
    a.previousStatement->setIcon(icon(QStringLiteral("up")));
    a.nextStatement = addSingle(menu, Menus::tr("&Next statement"), Menus::tr("Next statement"), QKeySequence(Qt::Key_J));
    a.nextStatement->setIcon(icon(QStringLiteral("down")));
    a.whyStatement = addSingle(menu, Menus::tr("Wh&y?"), Menus::tr("Why?"), QKeySequence(Qt::Key_Space));
    a.whyStatement->setToolTip(Menus::tr("What each pass of the program saw at this figure"));
    menu.addSeparator();
    a.acceptScreen =
        addSingle(menu, Menus::tr("Accept what is &on the screen"), Menus::tr("Accept the screen"), QKeySequence(Qt::SHIFT | Qt::Key_A));
    a.acceptScreen->setToolTip(Menus::tr("Accepts all that can be read in the list now and is not reviewed, as one step"));
    a.acceptAll = add(menu, Menus::tr("Accept a&ll that the filter passes"));
    a.rejectAll = add(menu, Menus::tr("Re&ject all that the filter passes"));
    menu.addSeparator();
    a.addStatement = add(menu, Menus::tr("A&dd the selection as a statement…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    a.addStatement->setEnabled(false);
    a.moveMark = add(menu, Menus::tr("&Move the mark to the selection"), QKeySequence(Qt::CTRL | Qt::Key_M));
    a.moveMark->setEnabled(false);
    menu.addSeparator();
    fillPair(a, *menu.addMenu(Menus::tr("Pa&ir")));
    menu.addSeparator();
    a.compareReaders = add(menu, Menus::tr("Compare with anot&her person's library…"));
    a.compareReaders->setToolTip(Menus::tr("How far two people's decisions on the same reports agree; theirs can be brought in"));
    a.looseDecisions = add(menu, Menus::tr("Decisions &without a place…"));
}

} // namespace duixian::shell
