// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session, by keys and clicks: from the first start to the day after.
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/judging_desk.h"
#include "app/shell/statement_dialog.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

class Session : public WindowFixture {
protected:
    [[nodiscard]] reader::ReaderPage& page() const { return window->readerPage(); }
    [[nodiscard]] QTableView& table() const { return page().statements().table(); }
    [[nodiscard]] int shown() const { return table().model()->rowCount(); }
    /// The row of the statement whose figure reads so; -1 for none that is shown.
    [[nodiscard]] int rowOf(const QString& quote) const
    {
        for (int row = 0; row < shown(); ++row)
            if (table().model()->index(row, models::StatementTableModel::QuoteColumn).data().toString() == quote)
                return row;
        return -1;
    }
    [[nodiscard]] QString markOf(const QString& quote) const
    {
        return table().model()->index(rowOf(quote), 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString indicatorOf(const QString& quote) const
    {
        return table().model()->index(rowOf(quote), models::StatementTableModel::IndicatorColumn).data().toString();
    }
    void press(const QString& quote, Qt::Key key)
    {
        ASSERT_GE(rowOf(quote), 0) << quote.toStdString();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        table().setFocus();
        table().selectRow(rowOf(quote));
        QTest::keyClick(&table(), key);
    }
    void filter(const QString& words)
    {
        window->actions().filterStatements->trigger();
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(field, nullptr);
        field->selectAll();
        field->insert(words);
        if (words.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
    }
    void nameInForm(const QString& indicator)
    {
        StatementDialog* form = window->judging().dialog();
        ASSERT_NE(form, nullptr);
        for (QComboBox* box : form->findChildren<QComboBox*>())
            if (box->isEditable())
                box->setCurrentText(indicator);
        for (QPushButton* button : form->findChildren<QPushButton*>())
            if (button->isDefault())
                QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the next form is the only one then
    }
    void walk(QAction* action)
    {
        QSignalSpy walked(workspace.get(), &Workspace::walked);
        action->trigger();
        ASSERT_TRUE(walked.wait(10000));
    }
    void select(const std::u16string& words)
    {
        const std::size_t at = page().report()->text.find(words);
        ASSERT_NE(at, std::u16string::npos);
        QTextCursor cursor = page().view().textCursor();
        cursor.setPosition(static_cast<int>(at));
        cursor.setPosition(static_cast<int>(at + words.size()), QTextCursor::KeepAnchor);
        page().view().setTextCursor(cursor);
    }
};

TEST_F(Session, LeavesEverythingAsItWasForTheNextDay)
{
    EXPECT_TRUE(window->showsStartPage());
    drop({QUrl::fromLocalFile(made::reportFile(folder.path(), 2021)), QUrl::fromLocalFile(made::reportFile(folder.path(), 2022))});
    waitForImport();
    ASSERT_FALSE(window->showsStartPage());
    window->openReport(workspace->reports().front().id);
    const int all = shown();

    filter(QStringLiteral("学校"));
    EXPECT_EQ(shown(), 1);
    EXPECT_EQ(rowOf(QStringLiteral("3所")), 0);
    filter({});
    EXPECT_EQ(shown(), all);

    press(QStringLiteral("231.5亿元"), Qt::Key_C);
    const QString before = indicatorOf(QStringLiteral("231.5亿元"));
    nameInForm(QStringLiteral("工业总产值"));
    EXPECT_EQ(indicatorOf(QStringLiteral("231.5亿元")).toStdString(), "工业总产值");
    walk(window->actions().undo);
    EXPECT_EQ(indicatorOf(QStringLiteral("231.5亿元")), before);
    walk(window->actions().redo);
    EXPECT_EQ(indicatorOf(QStringLiteral("231.5亿元")).toStdString(), "工业总产值");

    select(u"政府工作报告");
    window->actions().addStatement->trigger();
    nameInForm(QStringLiteral("报告数"));
    EXPECT_EQ(shown(), all + 1);
    press(QStringLiteral("3所"), Qt::Key_R);
    EXPECT_EQ(rowOf(QStringLiteral("3所")), -1);
    press(QStringLiteral("7%"), Qt::Key_A);

    restart();
    EXPECT_EQ(workspace->reports().size(), 2U);
    window->openReport(workspace->reports().front().id);
    EXPECT_EQ(shown(), all);
    EXPECT_EQ(indicatorOf(QStringLiteral("231.5亿元")).toStdString(), "工业总产值");
    EXPECT_TRUE(markOf(QStringLiteral("231.5亿元")).contains(QStringLiteral("corrected")));
    EXPECT_TRUE(markOf(QStringLiteral("政府工作报告")).contains(QStringLiteral("added")));
    EXPECT_TRUE(markOf(QStringLiteral("7%")).contains(QStringLiteral("accepted")));
    EXPECT_EQ(rowOf(QStringLiteral("3所")), -1);
    EXPECT_EQ(workspace->history().size(), 5U);
    for (int step = 0; step < 5; ++step)
        walk(window->actions().undo);
    EXPECT_TRUE(window->showsStartPage()) << "the import was the first step";
    EXPECT_FALSE(window->actions().undo->isEnabled());
}

} // namespace
} // namespace duixian::shell
