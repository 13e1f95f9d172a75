// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/judging_desk.h"
#include "app/shell/statement_dialog.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// A person at the table of statements and in the text.
class JudgingInWindow : public WindowFixture {
protected:
    JudgingInWindow()
    {
        importYears({2021});
        rows = statements();
    }

    [[nodiscard]] QTableView& table() const { return window->readerPage().statements().table(); }
    [[nodiscard]] int statements() const { return table().model()->rowCount(); }
    [[nodiscard]] QString markOf(int row) const { return table().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    [[nodiscard]] QString indicatorOf(int row) const { return table().model()->index(row, 1).data().toString(); }
    void press(int row, Qt::Key key)
    {
        table().setFocus();
        table().selectRow(row);
        QTest::keyClick(&table(), key);
    }
    void undo()
    {
        QSignalSpy walked(workspace.get(), &Workspace::walked);
        window->actions().undo->trigger();
        ASSERT_TRUE(walked.wait(10000));
    }
    void select(const Span& span)
    {
        QTextCursor cursor = window->readerPage().view().textCursor();
        cursor.setPosition(static_cast<int>(span.begin));
        cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
        window->readerPage().view().setTextCursor(cursor);
    }

    int rows = 0;
};

TEST_F(JudgingInWindow, AnAcceptedStatementIsMarkedAlsoAfterARestart)
{
    press(1, Qt::Key_A);
    EXPECT_EQ(table().currentIndex().row(), 1) << "one goes on from there";
    press(0, Qt::Key_A);
    EXPECT_TRUE(markOf(0).contains(QStringLiteral("accepted"))) << markOf(0).toStdString();
    restart();
    EXPECT_TRUE(markOf(0).contains(QStringLiteral("accepted")));
    undo();
    EXPECT_FALSE(markOf(0).contains(QStringLiteral("accepted")));
}

TEST_F(JudgingInWindow, ARejectedStatementLeavesTheTableAndIsStruckThroughInTheText)
{
    const auto report = window->readerPage().report();
    const Span span = report->statements[0].span;
    press(0, Qt::Key_R);
    EXPECT_EQ(statements(), rows - 1);
    reader::ReaderView& view = window->readerPage().view();
    window->readerPage().showSpan(span);
    const QPoint at = view.boxesOf(span).front().center().toPoint();
    const std::unique_ptr<QMenu> menu(view.menuAt(at));
    QAction* back = nullptr;
    for (QAction* action : menu->actions())
        if (action->text().contains(QStringLiteral("rejection back")))
            back = action;
    ASSERT_NE(back, nullptr);
    back->trigger();
    EXPECT_EQ(statements(), rows);
}

TEST_F(JudgingInWindow, ACorrectionIsMadeInPlaceAndUndone)
{
    const QString before = indicatorOf(0);
    press(0, Qt::Key_C);
    StatementDialog* form = window->judging().dialog();
    ASSERT_NE(form, nullptr);
    auto* indicator = form->findChildren<QComboBox*>().value(0);
    for (QComboBox* box : form->findChildren<QComboBox*>())
        if (box->isEditable())
            indicator = box;
    indicator->setCurrentText(QString());
    const auto save = [&] {
        for (QPushButton* button : form->findChildren<QPushButton*>())
            if (button->isDefault())
                QTest::mouseClick(button, Qt::LeftButton);
    };
    save();
    EXPECT_TRUE(form->isVisible()) << "an empty indicator is no indicator";
    EXPECT_TRUE(says(QStringLiteral("indicator is empty")));
    indicator->setCurrentText(QStringLiteral("街道数"));
    save();
    EXPECT_EQ(indicatorOf(0), QStringLiteral("街道数"));
    EXPECT_TRUE(markOf(0).contains(QStringLiteral("corrected")));
    EXPECT_TRUE(window->actions().undo->text().contains(before)) << window->actions().undo->text().toStdString();
    undo();
    EXPECT_EQ(indicatorOf(0), before);
}

TEST_F(JudgingInWindow, WordsThatAreSelectedBecomeAStatement)
{
    const auto report = window->readerPage().report();
    const std::size_t at = report->text.find(u"政府工作报告");
    ASSERT_NE(at, std::u16string::npos);
    select({at, at + 2});
    ASSERT_TRUE(window->actions().addStatement->isEnabled());
    window->actions().addStatement->trigger();
    StatementDialog* form = window->judging().dialog();
    ASSERT_NE(form, nullptr);
    for (QComboBox* box : form->findChildren<QComboBox*>())
        if (box->isEditable())
            box->setCurrentText(QStringLiteral("街道数"));
    for (QPushButton* button : form->findChildren<QPushButton*>())
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(statements(), rows + 1);
    EXPECT_TRUE(markOf(0).contains(QStringLiteral("added"))) << "it stands where its words stand";
    press(0, Qt::Key_R);
    EXPECT_EQ(statements(), rows) << "to reject what one added is to take it back";
}

} // namespace
} // namespace duixian::shell
