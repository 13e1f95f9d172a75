// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTextBlock>
#include <QTreeWidget>

#include "app/shell/bug_report.h"
#include "app/shell/help_desk.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

using HelpTest = WindowFixture;

TEST_F(HelpTest, TheSheetNamesEveryKeyOfTheMenusAndOfThePages)
{
    QTest::keyClick(window.get(), Qt::Key_Slash, Qt::ControlModifier);
    ASSERT_NE(window->help().shortcuts(), nullptr);
    QTableWidget& table = window->help().shortcuts()->table();
    QStringList keys;
    for (int row = 0; row < table.rowCount(); ++row)
        keys << table.item(row, 0)->text().split(QStringLiteral(", "));
    for (const QAction* action : window->findChildren<QAction*>())
        if (!action->shortcut().isEmpty()) {
            EXPECT_TRUE(keys.contains(action->shortcut().toString(QKeySequence::NativeText)))
                << action->text().toStdString() << " " << action->shortcut().toString().toStdString();
        }
    for (const char* single : {"L", "Shift+L", "M", "Shift+M", "P", "X", "[", "]", "Del", "Shift+Return", "Esc"})
        EXPECT_TRUE(keys.contains(QLatin1String(single))) << single;
}

TEST_F(HelpTest, TheSheetOpensByAQuestionMarkAndIsFiltered)
{
    QTest::keyClick(window.get(), Qt::Key_Question);
    ASSERT_NE(window->help().shortcuts(), nullptr);
    ShortcutSheet& sheet = *window->help().shortcuts();
    EXPECT_TRUE(sheet.isVisible());
    sheet.findChild<QLineEdit*>()->setText(QStringLiteral("undo"));
    int shown = 0;
    for (int row = 0; row < sheet.table().rowCount(); ++row)
        shown += sheet.table().isRowHidden(row) ? 0 : 1;
    EXPECT_EQ(shown, 1);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet.isVisible());
}

TEST_F(HelpTest, TheManualOpensAndLeadsFromPageToPage)
{
    QTest::keyClick(window.get(), Qt::Key_F1);
    ASSERT_NE(window->help().manual(), nullptr);
    ManualDialog& manual = *window->help().manual();
    QTreeWidget& contents = manual.contents();
    ASSERT_GE(contents.topLevelItemCount(), 12);
    for (int row = 0; row < contents.topLevelItemCount(); ++row) {
        contents.setCurrentItem(contents.topLevelItem(row));
        EXPECT_FALSE(contents.topLevelItem(row)->text(0).isEmpty()) << "a page has a heading";
        EXPECT_GT(manual.text().toPlainText().size(), 200);
        EXPECT_TRUE(contents.topLevelItem(row)->isExpanded());
    }
    contents.setCurrentItem(contents.topLevelItem(0));
    Q_EMIT manual.text().anchorClicked(QUrl(QStringLiteral("search.md")));
    EXPECT_EQ(manual.page(), QStringLiteral("search")) << "a link leads to its page";
    EXPECT_TRUE(manual.text().toPlainText().contains(QStringLiteral("NEAR")));
    Q_EMIT manual.text().anchorClicked(QUrl(QStringLiteral("limits.md#what-a-verdict-does-not-mean")));
    EXPECT_EQ(manual.text().textCursor().block().text(), QStringLiteral("What a verdict does not mean")) << "and to its heading";
    const QString before = manual.text().toPlainText();
    Q_EMIT manual.text().anchorClicked(QUrl(QStringLiteral("https://example.org/a")));
    EXPECT_EQ(manual.text().toPlainText(), before) << "an address is shown and not fetched";
    const auto labels = manual.findChildren<QLabel*>();
    EXPECT_TRUE(
        std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->text() == QStringLiteral("https://example.org/a"); }));
}

/// A label as the manual writes it: without mnemonic and dots.
QString written(QString label)
{
    label.remove(QLatin1Char('&'));
    return label.endsWith(QChar(0x2026)) ? label.chopped(1) : label;
}

/// What a way through the menus leads to: "File › Import reports". Null where it leads nowhere.
const QAction* actionAt(const QMainWindow& window, const QString& way)
{
    QList<QAction*> menu = window.menuBar()->actions();
    const QAction* at = nullptr;
    for (const QString& step : way.split(QStringLiteral(" › "))) {
        const auto found = std::find_if(menu.begin(), menu.end(), [&](QAction* each) { return written(each->text()) == written(step); });
        if (found == menu.end())
            return nullptr;
        at = *found;
        menu = at->menu() ? at->menu()->actions() : QList<QAction*>();
    }
    return at;
}

TEST_F(HelpTest, TheManualsWaysThroughTheMenusAndTheirKeysAreRight)
{
    static const QRegularExpression way(QStringLiteral("\\*([^*\n]+ › [^*\n]+)\\*(?: \\((Ctrl[^)\n]+)\\))?"));
    int ways = 0;
    for (const ManualPage& page : manualIn(QStringLiteral("en"))) {
        if (page.text.contains(QStringLiteral("**Import › "))) // data: of other programs, in bold
            continue;
        for (auto found = way.globalMatch(page.text); found.hasNext(); ++ways) {
            const QRegularExpressionMatch match = found.next();
            const QAction* const action = actionAt(*window, match.captured(1));
            ASSERT_NE(action, nullptr) << page.name.toStdString() << ": " << match.captured(1).toStdString();
            if (!match.captured(2).isEmpty()) {
                EXPECT_TRUE(action->shortcuts().contains(QKeySequence(match.captured(2)))) << match.captured(0).toStdString();
            }
        }
    }
    EXPECT_GT(ways, 20);
}

TEST_F(HelpTest, WordsAreFoundOnThisPageAndOnTheOthers)
{
    QTest::keyClick(window.get(), Qt::Key_F1);
    ManualDialog& manual = *window->help().manual();
    QApplication::setActiveWindow(&manual);
    QTest::keyClick(&manual, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(manual.words().hasFocus());
    QTest::keyClicks(&manual.words(), QStringLiteral("ratchet"));
    EXPECT_EQ(manual.page(), QStringLiteral("index"));
    QTest::keyClick(&manual.words(), Qt::Key_Return);
    EXPECT_NE(manual.page(), QStringLiteral("index")) << "on to the next page that has it";
    EXPECT_EQ(manual.text().textCursor().selectedText().toLower(), QStringLiteral("ratchet"));
    EXPECT_FALSE(manual.text().extraSelections().isEmpty());
    EXPECT_TRUE(manual.isVisible()) << "Enter closes nothing";
    manual.words().setText(QStringLiteral("no such words anywhere"));
    QTest::keyClick(&manual.words(), Qt::Key_Return);
    const auto labels = manual.findChildren<QLabel*>();
    EXPECT_TRUE(
        std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->text() == QStringLiteral("not in the manual"); }));
}

TEST_F(HelpTest, AboutSaysItsPartsAndCopiesThem)
{
    window->actions().about->trigger();
    ASSERT_NE(window->help().about(), nullptr);
    EXPECT_TRUE(window->help().about()->isVisible());
    QTest::mouseClick(window->help().about()->findChild<QPushButton*>(QStringLiteral("copy")), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied, bugReport());
    EXPECT_TRUE(copied.contains(QStringLiteral("Qt: ") + QLatin1String(qVersion()))) << copied.toStdString();
    EXPECT_FALSE(copied.contains(folder.path())) << "nothing of a person's is in it";
}

} // namespace
} // namespace duixian::shell
