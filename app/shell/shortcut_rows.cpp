// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcut_rows.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace duixian::shell {
namespace {

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return keys.join(QStringLiteral(", "));
}

void addMenu(const QMenu& menu, const QString& where, std::vector<ShortcutRow>& rows)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            addMenu(*action->menu(), where, rows);
        else if (!action->shortcut().isEmpty())
            rows.push_back({keysOf(*action), withoutMnemonic(action->text()), where});
    }
}

/// Those that stand in no menu, each for the part of the window where it works.
void addSingleKeys(std::vector<ShortcutRow>& rows)
{
    QString where;
    const auto add = [&](const QKeySequence& key, const QString& what) {
        rows.push_back({key.toString(QKeySequence::NativeText), what, where});
    };
    where = Sheet::tr("In the text and the table");
    add(Qt::Key_BracketLeft, Sheet::tr("The report of the year before"));
    add(Qt::Key_BracketRight, Sheet::tr("The report of the year after"));
    where = Sheet::tr("Side by side");
    add(Qt::Key_L, Sheet::tr("The next paragraphs that belong together"));
    add(Qt::SHIFT | Qt::Key_L, Sheet::tr("Those before"));
    add(Qt::Key_M, Sheet::tr("The next paragraph without a counterpart"));
    add(Qt::SHIFT | Qt::Key_M, Sheet::tr("The one before"));
    add(Qt::Key_P, Sheet::tr("Pin the marked paragraphs together, or take the pin out"));
    add(Qt::Key_X, Sheet::tr("Swap the sides"));
    add(Qt::Key_BracketLeft, Sheet::tr("The year before, on the side that has the keys"));
    add(Qt::Key_BracketRight, Sheet::tr("The year after, on the side that has the keys"));
    where = Sheet::tr("In the chart");
    add(Qt::Key_Down, Sheet::tr("The next mark"));
    add(Qt::Key_Up, Sheet::tr("The mark before"));
    add(Qt::Key_Return, Sheet::tr("Open the sentence of the mark"));
    add(Qt::Key_N, Sheet::tr("Write a note at the mark"));
    add(Qt::Key_Delete, Sheet::tr("Remove the note"));
    where = Sheet::tr("In the panel");
    add(Qt::SHIFT | Qt::Key_Return, Sheet::tr("Show the line as a chart"));
    where = Sheet::tr("Everywhere");
    add(Qt::Key_Escape, Sheet::tr("Close what was opened last, back to the text"));
}

} // namespace

QString withoutMnemonic(QString words)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    words.remove(bracketed);
    words.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(QLatin1Char('&')).replace(QLatin1Char('\n'), QLatin1Char('&'));
    return words;
}

std::vector<ShortcutRow> shortcutRows(const QMainWindow& window)
{
    std::vector<ShortcutRow> rows;
    for (const QAction* action : window.menuWidget()->actions())
        if (action->menu())
            addMenu(*action->menu(), withoutMnemonic(action->text()), rows);
    addSingleKeys(rows);
    return rows;
}

} // namespace duixian::shell
