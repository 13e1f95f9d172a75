// SPDX-License-Identifier: GPL-3.0-or-later
// The page Compare in the window: what is set side by side, pins, the ways to the sentences and back, files.
#include <filesystem>
#include <thread>

#include <QFile>
#include <QItemSelectionModel>

#include "app/compare/carried_view.h"
#include "app/compare/compare_page.h"
#include "app/compare/compared_table_view.h"
#include "app/reader/reader_view.h"
#include "app/shell/compare_desk.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

using comparing::Side;

/// Of this process, as the system counts them.
std::ptrdiff_t threads()
{
    return std::distance(std::filesystem::directory_iterator("/proc/self/task"), std::filesystem::directory_iterator());
}

/// A library with three years of one district, and a person on the page Compare.
class CompareTest : public WindowFixture {
protected:
    CompareTest()
    {
        importYears({2020, 2021, 2022});
        window->resize(1280, 900);
        window->openReport(ofYear(2021));
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        wait();
    }

    [[nodiscard]] ReportId ofYear(int year) const
    {
        for (const auto& entry : workspace->reports())
            if (entry.head.planned && entry.head.planned->first == year)
                return entry.id;
        return {};
    }
    [[nodiscard]] CompareDesk& desk() const { return window->comparing(); }
    [[nodiscard]] comparing::ComparePage& page() const { return desk().page(); }
    void wait() const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !desk().working(); }, 20000));
        QTest::qWait(1);
    }
    /// Clicks on words in a reader.
    void click(Side side, const std::u16string& words) const
    {
        reader::ReaderView& view = page().view(side);
        const auto report = workspace->report(page().reportOn(side));
        const std::size_t begin = report->text.find(words);
        ASSERT_NE(begin, std::u16string::npos);
        ASSERT_TRUE(page().showSpan(page().reportOn(side), {begin, begin + words.size()}));
        const auto boxes = view.boxesOf({begin, begin + 1});
        ASSERT_FALSE(boxes.empty());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, boxes.front().center().toPoint());
    }

    using Sides = std::pair<ReportId, ReportId>;
    [[nodiscard]] Sides sides() const { return {page().reportOn(Side::Left), page().reportOn(Side::Right)}; }
};

TEST_F(CompareTest, TheReportThatIsReadStandsBesideTheOneOfTheYearBefore)
{
    EXPECT_EQ(window->page(), Page::Compare);
    EXPECT_EQ(sides(), Sides(ofYear(2020), ofYear(2021)));
    page().stepJoined(true);
    EXPECT_TRUE(page().joined().has_value());
}

TEST_F(CompareTest, ThoseSelectedInTheLibraryAreSetSideBySideAndTheWayBackLeadsToTheFormerOnes)
{
    window->openReport(ofYear(2022));
    QTreeView& tree = window->library().tree();
    tree.expandAll();
    tree.selectAll();
    ASSERT_EQ(window->library().selected().size(), 3u);
    window->actions().sideBySide->trigger();
    wait();
    EXPECT_EQ(window->page(), Page::Compare);
    EXPECT_EQ(desk().compared().size(), 3u);
    EXPECT_EQ(desk().table().model().columnCount() > 3, true);
    page().swapSides();
    wait();
    EXPECT_EQ(sides(), Sides(ofYear(2021), ofYear(2020)));
    window->actions().goBack->trigger();
    wait();
    EXPECT_EQ(sides(), Sides(ofYear(2020), ofYear(2021)));
    EXPECT_EQ(desk().compared().size(), 3u);
}

/// What was found of the former reports is on its way when others are chosen.
TEST_F(CompareTest, WhatComesLateOfOtherReportsIsNotShown)
{
    const auto before = threads();
    desk().compare({ofYear(2020), ofYear(2021)});
    while (threads() > before)
        std::this_thread::yield(); // its thread ends, and nothing has arrived yet
    desk().compare({ofYear(2022), ofYear(2020)});
    QApplication::processEvents();
    EXPECT_TRUE(desk().working()) << "the one that was asked for last is not there yet";
    wait();
    EXPECT_EQ(sides(), Sides(ofYear(2022), ofYear(2020)));
}

TEST_F(CompareTest, AClickInTheLibraryTakesAReportToTheSideThatWasUsedLast)
{
    page().view(Side::Left).setFocus();
    Q_EMIT window->library().reportChosen(ofYear(2022));
    wait();
    EXPECT_EQ(sides(), Sides(ofYear(2022), ofYear(2021)));
    EXPECT_EQ(window->page(), Page::Compare);
}

TEST_F(CompareTest, APinIsAStepThatCanBeUndone)
{
    click(Side::Left, u"一、");
    click(Side::Right, u"二、");
    ASSERT_TRUE(page().markedOn(Side::Left) && page().markedOn(Side::Right));
    QTest::keyClick(&page().view(Side::Right), Qt::Key_P);
    wait();
    ASSERT_EQ(workspace->pins(ofYear(2020), ofYear(2021)).size(), 1u);
    ASSERT_EQ(workspace->history().back().action, HistoryAction::Pin);
    QSignalSpy walked(workspace.get(), &Workspace::walked);
    window->actions().undo->trigger();
    EXPECT_TRUE(!walked.isEmpty() || walked.wait(10000));
    wait();
    EXPECT_TRUE(workspace->pins(ofYear(2020), ofYear(2021)).empty());
}

TEST_F(CompareTest, TheTableIsWrittenByTheKeyForTables)
{
    prompts->output = folder.filePath(QStringLiteral("table.csv"));
    page().showPane(&desk().table());
    window->actions().exportTable->trigger();
    QFile file(prompts->output);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << prompts->output.toStdString();
    EXPECT_TRUE(file.readAll().contains("地区生产总值"));
}

TEST_F(CompareTest, WhatWasSaidOfAStatementIsSeenInTheComparison)
{
    const auto before = workspace->report(ofYear(2021))->statements.size();
    workspace->reject(ofYear(2021), {0, false});
    EXPECT_TRUE(QTest::qWaitFor([&] { return workspace->report(ofYear(2021))->statements.size() < before; }, 10000));
    QTest::qWait(300);
    wait();
    EXPECT_EQ(sides(), Sides(ofYear(2020), ofYear(2021)));
}

TEST_F(CompareTest, AReportThatIsRemovedLeavesItsSide)
{
    workspace->remove({ofYear(2020)});
    EXPECT_TRUE(QTest::qWaitFor([&] { return workspace->reports().size() == 2; }, 10000));
    QTest::qWait(300);
    wait();
    EXPECT_NE(page().reportOn(Side::Left), page().reportOn(Side::Right));
    EXPECT_TRUE(workspace->entry(page().reportOn(Side::Left)) != nullptr || !page().reportOn(Side::Left).valid());
}

} // namespace
} // namespace duixian::shell
