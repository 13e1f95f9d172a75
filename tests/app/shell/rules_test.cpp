// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/statement_panel.h"
#include "app/shell/loose_dialog.h"
#include "app/shell/reading_dialog.h"
#include "app/shell/rules_desk.h"
#include "app/shell/words_dialog.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// A person who teaches the library a name, and reads what is in it anew.
class RulesInWindow : public WindowFixture {
protected:
    RulesInWindow() { importYears({2020, 2021}); }

    [[nodiscard]] static QPushButton* button(QWidget& in, const QString& text)
    {
        for (QPushButton* one : in.findChildren<QPushButton*>())
            if (one->text().remove(QLatin1Char('&')).contains(text))
                return one;
        return nullptr;
    }

    void addAlias(const QString& name, const QString& indicator)
    {
        window->actions().ownWords->trigger();
        WordsDialog& dialog = *window->rules().words();
        dialog.findChild<QLineEdit*>()->setText(name);
        dialog.findChild<QComboBox*>()->setCurrentText(indicator);
        QTest::mouseClick(button(dialog, QStringLiteral("Add")), Qt::LeftButton);
    }

    /// Opens the list of what would change and waits for it.
    [[nodiscard]] ReadingDialog& changes()
    {
        window->actions().readAnew->trigger();
        ReadingDialog& dialog = *window->rules().reading();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.findChild<QProgressBar*>()->isVisible(); }, 20000));
        return dialog;
    }

    void undo()
    {
        QSignalSpy walked(workspace.get(), &Workspace::walked);
        window->actions().undo->trigger();
        ASSERT_TRUE(walked.wait(10000));
    }
};

TEST_F(RulesInWindow, WhatWasReadByTheRulesOfTodayHasNothingToChange)
{
    ReadingDialog& dialog = changes();
    EXPECT_EQ(dialog.tree().topLevelItemCount(), 0);
    EXPECT_FALSE(button(dialog, QStringLiteral("Read them"))->isEnabled());
}

TEST_F(RulesInWindow, ANameIsTaughtListedReadWithAndTakenBack)
{
    const std::u16string before = workspace->report(window->currentReport())->statements[0].indicator;
    const std::u16string subject = workspace->report(window->currentReport())->statements[0].subject;
    ASSERT_FALSE(before.empty());
    addAlias(QStringLiteral("甲"), QStringLiteral("地区生产总值"));
    EXPECT_TRUE(says(QStringLiteral("one character"))) << "and nothing is stored";
    EXPECT_TRUE(workspace->ownWords().empty());
    addAlias(QStringLiteral("绿道总长"), QStringLiteral("地区生产总值"));
    WordsDialog& words = *window->rules().words();
    ASSERT_EQ(words.table().rowCount(), 1);
    EXPECT_EQ(words.table().item(0, 1)->text(), QStringLiteral("地区生产总值"));

    ReadingDialog& dialog = changes();
    EXPECT_EQ(dialog.tree().topLevelItemCount(), 2) << "both reports were read without the name";
    QSignalSpy read(workspace.get(), &Workspace::reportReread);
    QTest::mouseClick(button(dialog, QStringLiteral("Read them")), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !workspace->rereading(); }, 20000));
    EXPECT_EQ(read.count(), 2);
    for (const auto& entry : workspace->reports())
        EXPECT_FALSE(workspace->isOutdated(entry));
    EXPECT_TRUE(window->actions().undo->text().contains(QStringLiteral("new reading of 2")))
        << window->actions().undo->text().toStdString();
    undo();
    for (const auto& entry : workspace->reports())
        EXPECT_TRUE(workspace->isOutdated(entry)) << "as they were read before";
    undo();
    EXPECT_TRUE(workspace->ownWords().empty());
    EXPECT_EQ(words.table().rowCount(), 0);
    for (const auto& entry : workspace->reports())
        EXPECT_FALSE(workspace->isOutdated(entry));
}

TEST_F(RulesInWindow, ADecisionOutlivesTheNewReading)
{
    QTableView& table = window->readerPage().statements().table();
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_A);
    addAlias(QStringLiteral("绿道总长"), QStringLiteral("地区生产总值"));
    ReadingDialog& dialog = changes();
    QTest::mouseClick(button(dialog, QStringLiteral("Read them")), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !workspace->rereading(); }, 20000));
    EXPECT_TRUE(table.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("accepted")));
}

TEST_F(RulesInWindow, ADecisionThatLostItsPlaceIsListed)
{
    QTableView& table = window->readerPage().statements().table();
    table.setFocus();
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_A);
    QSignalSpy changed(workspace.get(), &Workspace::historyChanged);
    window->actions().removeReport->trigger();
    ASSERT_TRUE(changed.wait(10000));
    window->actions().looseDecisions->trigger();
    auto* dialog = window->findChild<LooseDialog*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->table().rowCount(), 1);
    EXPECT_TRUE(dialog->table().item(0, 0)->text().contains(QStringLiteral("removed")));
    EXPECT_EQ(dialog->table().item(0, 1)->text(), QStringLiteral("accepted"));
}

TEST_F(RulesInWindow, AReportIsRenamedAndKeepsItsName)
{
    prompts->answer = QStringLiteral("我的报告");
    window->actions().rename->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !workspace->rereading(); }, 20000));
    EXPECT_EQ(workspace->entry(window->currentReport())->head.title, u"我的报告");
    undo();
    EXPECT_NE(workspace->entry(window->currentReport())->head.title, u"我的报告");
}

} // namespace
} // namespace duixian::shell
