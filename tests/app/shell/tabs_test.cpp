// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QScrollBar>
#include <QTableView>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/report_tabs.h"
#include "app/reader/statement_panel.h"
#include "app/shell/tabs_desk.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// A person with three reports, long ones, in tabs.
class TabsTest : public WindowFixture {
protected:
    TabsTest()
    {
        prompts->reports.clear();
        for (const int year : {2019, 2020, 2021})
            prompts->reports << longReport(year);
        window->actions().importFiles->trigger();
        waitForImport();
    }

    QString longReport(int year)
    {
        QFile file(made::reportFile(folder.path(), year));
        EXPECT_TRUE(file.open(QIODevice::Append));
        for (int i = 0; i < 120; ++i)
            file.write(
                QStringLiteral("第%1条新路修好了,群众出行更为便利,街道也更加整洁,我们还要继续努力,把大家关心的事一件一件办好办实。\n")
                    .arg(i)
                    .toUtf8());
        return file.fileName();
    }

    [[nodiscard]] reader::ReportTabs& tabs() const { return window->readerPage().tabs(); }
    [[nodiscard]] QScrollBar& scroll() const { return *window->readerPage().view().verticalScrollBar(); }
    [[nodiscard]] ReportId report(int number) const { return workspace->reports().at(static_cast<std::size_t>(number)).id; }

    [[nodiscard]] QPoint inTree(ReportId id) const
    {
        QTreeView& tree = window->library().tree();
        const QAbstractItemModel& model = *tree.model();
        const auto found = model.match(model.index(0, 0), models::LibraryTreeModel::ReportIdRole, QVariant::fromValue(qlonglong{id.value}),
                                       1, Qt::MatchExactly | Qt::MatchRecursive);
        EXPECT_FALSE(found.isEmpty());
        return tree.visualRect(found.value(0)).center();
    }
    void click(ReportId id, Qt::MouseButton button, Qt::KeyboardModifiers held = {})
    {
        QTest::mouseClick(window->library().tree().viewport(), button, held, inTree(id));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held)
    {
        window->activateWindow();
        window->readerPage().view().setFocus();
        QTest::keyClick(&window->readerPage().view(), key, held);
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (int i = 0; i < tabs().count(); ++i)
            all << (i == tabs().currentIndex() ? QLatin1Char('[') + tabs().tabText(i) + QLatin1Char(']') : tabs().tabText(i));
        return all.join(QStringLiteral(" | "));
    }
    void openAll()
    {
        click(report(0), Qt::LeftButton);
        click(report(1), Qt::MiddleButton);
        click(report(2), Qt::LeftButton, Qt::ControlModifier);
    }
};

TEST_F(TabsTest, AMiddleClickAndOneWithCtrlOpenBesideWhatIsRead)
{
    EXPECT_FALSE(tabs().isVisible()) << "one report needs none";
    openAll();
    EXPECT_TRUE(tabs().isVisible());
    EXPECT_EQ(words().toStdString(), QStringLiteral("松溪区 2019 | 松溪区 2020 | [松溪区 2021]").toStdString());
    EXPECT_EQ(window->currentReport(), report(2));
    click(report(0), Qt::LeftButton);
    EXPECT_EQ(words().toStdString(), QStringLiteral("[松溪区 2019] | 松溪区 2020 | 松溪区 2021").toStdString());
}

TEST_F(TabsTest, AreWalkedClosedAndReopenedByKeys)
{
    openAll();
    press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(window->currentReport(), report(0)) << "round the end";
    press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window->currentReport(), report(2));
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(words().toStdString(), QStringLiteral("松溪区 2019 | [松溪区 2020]").toStdString());
    EXPECT_EQ(window->currentReport(), report(1));
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window->currentReport(), report(2));
    press(Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(window->currentReport(), report(0)) << "the last one stays";
    EXPECT_FALSE(window->actions().closeTab->isEnabled());
    EXPECT_FALSE(tabs().isVisible());
}

TEST_F(TabsTest, NoTabIsClosedFromAPageThatShowsNone)
{
    openAll();
    EXPECT_TRUE(window->actions().closeTab->isEnabled());
    window->showPage(Page::Chart);
    EXPECT_FALSE(window->actions().closeTab->isEnabled());
    window->showPage(Page::Read);
    EXPECT_TRUE(window->actions().closeTab->isEnabled());
}

TEST_F(TabsTest, AKeptReportIsNotReplaced)
{
    click(report(0), Qt::LeftButton);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(window->actions().keepTab->isChecked());
    click(report(1), Qt::LeftButton);
    EXPECT_EQ(words().toStdString(), QStringLiteral("松溪区 2019 | [松溪区 2020]").toStdString());
    EXPECT_FALSE(window->actions().keepTab->isChecked());
    click(report(2), Qt::LeftButton);
    EXPECT_EQ(words().toStdString(), QStringLiteral("松溪区 2019 | [松溪区 2021]").toStdString());
}

TEST_F(TabsTest, AMiddleClickClosesATab)
{
    openAll();
    QTest::mouseClick(&tabs(), Qt::MiddleButton, {}, tabs().tabRect(0).center());
    EXPECT_EQ(words().toStdString(), QStringLiteral("松溪区 2020 | [松溪区 2021]").toStdString());
}

TEST_F(TabsTest, TheCrossOfATabClosesItAlsoWhereItWasMoved)
{
    openAll();
    tabs().moveTab(0, 2);
    EXPECT_EQ(words().toStdString(), QStringLiteral("松溪区 2020 | [松溪区 2021] | 松溪区 2019").toStdString());
    QWidget* cross = tabs().tabButton(2, QTabBar::RightSide);
    ASSERT_NE(cross, nullptr);
    QTest::mouseClick(cross, Qt::LeftButton, {}, cross->rect().center());
    EXPECT_EQ(words().toStdString(), QStringLiteral("松溪区 2020 | [松溪区 2021]").toStdString());
}

TEST_F(TabsTest, EachReportIsReadOnWhereItWasLeftAlsoAfterARestart)
{
    openAll();
    window->readerPage().showStatement(1);
    scroll().setValue(900);
    const int away = window->readerPage().view().cursorForPosition(QPoint(60, 60)).position();
    click(report(1), Qt::LeftButton);
    EXPECT_EQ(scroll().value(), 0) << "this one was not scrolled yet";
    scroll().setValue(400);
    click(report(2), Qt::LeftButton);
    EXPECT_EQ(scroll().value(), 900);
    EXPECT_EQ(window->readerPage().currentStatement(), 1);
    restart();
    EXPECT_EQ(words().toStdString(), QStringLiteral("松溪区 2019 | 松溪区 2020 | [松溪区 2021]").toStdString());
    EXPECT_NEAR(window->readerPage().view().cursorForPosition(QPoint(60, 60)).position(), away, 1);
    EXPECT_EQ(window->readerPage().currentStatement(), 1);
    click(report(1), Qt::LeftButton);
    EXPECT_EQ(scroll().value(), 400);
}

TEST_F(TabsTest, TheWordsAtTheTopStayWhenTheWindowTakesAnotherSize)
{
    window->resize(1280, 700);
    scroll().setValue(900);
    const auto top = [this] { return window->readerPage().view().topOffset(); };
    const std::size_t before = top();
    window->resize(860, 700);
    QCoreApplication::processEvents();
    EXPECT_NEAR(static_cast<double>(top()), static_cast<double>(before), 45);
    window->resize(1280, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(top(), before);
}

TEST_F(TabsTest, ARemovedReportLeavesItsTab)
{
    openAll();
    click(report(2), Qt::LeftButton); // it alone is selected in the tree
    window->actions().removeReport->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->reports().size() == 2; }));
    EXPECT_EQ(words().toStdString(), QStringLiteral("松溪区 2019 | [松溪区 2020]").toStdString());
    EXPECT_EQ(window->currentReport().value, 2);
}

TEST_F(TabsTest, ALineHoldsAsManyLettersAsAreReadWithEase)
{
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        window->resize(size);
        QCoreApplication::processEvents();
        int most = 0;
        for (QTextBlock block = window->readerPage().view().document()->begin(); block.isValid(); block = block.next())
            for (int line = 0; line + 1 < block.layout()->lineCount(); ++line)
                most = std::max(most, block.layout()->lineAt(line).textLength());
        EXPECT_GE(most, 35) << size.width();
        EXPECT_LE(most, 45) << size.width();
    }
}

} // namespace
} // namespace duixian::shell
