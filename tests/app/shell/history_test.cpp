// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTableWidget>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/shell/actions.h"
#include "app/shell/history_desk.h"
#include "app/shell/history_dialog.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

class HistoryInWindow : public WindowFixture {
protected:
    [[nodiscard]] QString undoText() const { return window->actions().undo->text(); }
    [[nodiscard]] QString redoText() const { return window->actions().redo->text(); }
    void trigger(QAction* action)
    {
        ASSERT_TRUE(action->isEnabled());
        QSignalSpy walked(workspace.get(), &Workspace::historyChanged);
        action->trigger();
        ASSERT_TRUE(walked.wait(10000));
    }
    [[nodiscard]] std::size_t reports() const { return workspace->reports().size(); }
};

TEST_F(HistoryInWindow, StartsWithNothingToUndo)
{
    EXPECT_FALSE(window->actions().undo->isEnabled());
    EXPECT_FALSE(window->actions().redo->isEnabled());
    EXPECT_EQ(window->actions().undo->shortcut(), QKeySequence(QKeySequence::Undo));
}

TEST_F(HistoryInWindow, ABulkImportIsUndoneAndRedoneInOneWithItsName)
{
    importYears({2020, 2021, 2022});
    EXPECT_TRUE(undoText().contains(QStringLiteral("import of 3 report"))) << undoText().toStdString();
    trigger(window->actions().undo);
    EXPECT_TRUE(window->showsStartPage());
    EXPECT_TRUE(redoText().contains(QStringLiteral("import of 3 report"))) << redoText().toStdString();
    trigger(window->actions().redo);
    EXPECT_EQ(reports(), 3U);
    EXPECT_FALSE(window->showsStartPage());
}

TEST_F(HistoryInWindow, OutlivesTheWindow)
{
    importYears({2020, 2021});
    trigger(window->actions().removeReport);
    EXPECT_EQ(reports(), 1U);
    restart();
    EXPECT_TRUE(undoText().contains(QStringLiteral("removal of"))) << undoText().toStdString();
    trigger(window->actions().undo);
    EXPECT_EQ(reports(), 2U);
}

TEST_F(HistoryInWindow, DeleteRemovesAllThatIsSelectedInTheTreeAsOneStep)
{
    importYears({2020, 2021, 2022});
    window->openReport(workspace->reports().front().id);
    QTreeView& tree = window->library().tree();
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(window->library().selected().size(), 2U);
    QSignalSpy walked(workspace.get(), &Workspace::historyChanged);
    QTest::keyClick(&tree, Qt::Key_Delete);
    ASSERT_TRUE(walked.wait(10000));
    EXPECT_EQ(reports(), 1U);
    EXPECT_TRUE(undoText().contains(QStringLiteral("removal of 2 report"))) << undoText().toStdString();
    trigger(window->actions().undo);
    EXPECT_EQ(reports(), 3U);
}

TEST_F(HistoryInWindow, RemovesWhatIsReadWhileTheTreeHasNotTheKeys)
{
    importYears({2020, 2021, 2022});
    window->openReport(workspace->reports().front().id);
    QTreeView& tree = window->library().tree();
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Down, Qt::ShiftModifier);
    window->readerPage().view().setFocus();
    QTest::keyClick(&window->readerPage().view(), Qt::Key_Delete);
    EXPECT_EQ(reports(), 3U) << "in the text it removes nothing";
    trigger(window->actions().removeReport);
    EXPECT_EQ(reports(), 2U);
}

TEST_F(HistoryInWindow, TheListGoesToAnyStep)
{
    importYears({2020});
    importYears({2021});
    importYears({2022});
    window->actions().showHistory->trigger();
    HistoryDialog& dialog = *window->history().dialog();
    QTableWidget& table = dialog.table();
    ASSERT_EQ(table.rowCount(), 4) << "three steps and the beginning";
    EXPECT_TRUE(table.item(0, 1)->text().startsWith(QStringLiteral("Import of"))) << table.item(0, 1)->text().toStdString();
    auto* go = dialog.findChild<QPushButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Return")))
            go = button;
    ASSERT_NE(go, nullptr);
    EXPECT_FALSE(go->isEnabled()) << "the library is at the latest step";

    const auto goToRow = [&](int row) {
        table.setCurrentCell(row, 1);
        ASSERT_TRUE(go->isEnabled());
        QSignalSpy walked(workspace.get(), &Workspace::historyChanged);
        QTest::mouseClick(go, Qt::LeftButton);
        ASSERT_TRUE(walked.wait(10000));
    };
    goToRow(2);
    EXPECT_EQ(reports(), 1U);
    EXPECT_EQ(table.rowCount(), 4) << "what is undone stays in the list";
    goToRow(3);
    EXPECT_EQ(reports(), 0U);
    goToRow(0);
    EXPECT_EQ(reports(), 3U);
}

} // namespace
} // namespace duixian::shell
