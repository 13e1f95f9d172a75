// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcut_rows.h"

#include <algorithm>

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

/// Those that stand in no menu.
void addSingleKeys(std::vector<ShortcutRow>& rows)
{
    const QString where = Sheet::tr("In the text and the table");
    const auto add = [&](int key, const QString& what) {
        const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
        if (std::none_of(rows.begin(), rows.end(), [&](const ShortcutRow& row) { return row.keys == keys; }))
            rows.push_back({keys, what, where});
    };
    add(Qt::Key_BracketLeft, Sheet::tr("The report of the year before"));
    add(Qt::Key_BracketRight, Sheet::tr("The report of the year after"));
    add(Qt::Key_N, Sheet::tr("Write a remark"));
    add(Qt::Key_T, Sheet::tr("Set tags"));
    add(Qt::Key_S, Sheet::tr("Star it, or take the star away"));
    rows.push_back({QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
                    Sheet::tr("Close what was opened last, back to the text"), Sheet::tr("Everywhere")});
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
