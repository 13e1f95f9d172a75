// SPDX-License-Identifier: GPL-3.0-or-later
// What the files actions_*.cpp share, one for each menu of the bar.
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

class QAction;
class QActionGroup;
class QMainWindow;

namespace duixian::shell {

struct Actions;

/// The words of the menus are translated in one context.
struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// The platform's key, or ours where it has none (offscreen and plain desktops know no Quit, SaveAs or FullScreen).
[[nodiscard]] QKeySequence keyOr(QKeySequence::StandardKey standard, const QKeySequence& own);
QAction* add(QMenu& menu, const QString& text, const QKeySequence& key = {});
/// One to be switched off and on; it is on.
QAction* addSwitch(QMenu& menu, const QString& text, const QKeySequence& key = {});
/// One of a group of which one is chosen.
QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, int data, const QKeySequence& key = {});

void fillFile(Actions& a, QMenu& menu);
void fillEdit(Actions& a, QMenu& menu);
void fillView(Actions& a, QMenu& menu, QMainWindow& window);
void fillReport(Actions& a, QMenu& menu);
void fillReview(Actions& a, QMenu& menu);
/// At the end of the menu Review.
void fillNotes(Actions& a, QMenu& menu);
void fillGo(Actions& a, QMenu& menu, QMainWindow& window);
void fillHelp(Actions& a, QMenu& menu);

} // namespace duixian::shell
