// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/figures_dialog.h"

#include <QPushButton>
#include <QTableWidget>

#include "app/pairs/pair_view.h"
#include "app/pairs/sheet_table.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// A person with a yearbook over a library of two years.
class FiguresTest : public WindowFixture {
protected:
    FiguresTest()
    {
        importYears({2020, 2021});
        window->openReport(workspace->reports().front().id);
        window->actions().otherFigures->trigger();
    }

    [[nodiscard]] FiguresDialog& dialog() const { return *window->findChild<FiguresDialog*>(); }
    void choose(const QByteArray& table)
    {
        prompts->table = made::file(folder.path(), QStringLiteral("yearbook.csv"), table);
        for (auto* button : dialog().findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("hoose a file")))
                QTest::mouseClick(button, Qt::LeftButton);
    }
    void bringIn()
    {
        QTest::mouseClick(&dialog().bringIn(), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([this] { return dialog().sources().rowCount() == 1; }, 10000));
    }
    [[nodiscard]] static QString text(const QTableWidget& table, int row, int column) { return table.item(row, column)->text(); }
};

const char* const yearbook = "place,indicator,year,value,unit,source\n"
                             "松溪区,地区生产总值,2020,6.9,%,2021年统计年鉴\n"
                             "松溪区,地区生产总值,二零,6.9,%,2021年统计年鉴\n";

TEST_F(FiguresTest, AFileIsShownWithWhatIsWrongInItBeforeItComesIn)
{
    EXPECT_FALSE(dialog().bringIn().isEnabled());
    choose(yearbook);
    ASSERT_EQ(dialog().preview().rowCount(), 1);
    EXPECT_EQ(text(dialog().preview(), 0, 0), QStringLiteral("松溪区"));
    EXPECT_EQ(text(dialog().preview(), 0, 3), QStringLiteral("6.9"));
    ASSERT_EQ(dialog().faults().rowCount(), 1);
    EXPECT_EQ(text(dialog().faults(), 0, 0), QStringLiteral("3"));
    EXPECT_TRUE(text(dialog().faults(), 0, 1).contains(QStringLiteral("二零")));
    EXPECT_TRUE(workspace->secondFigures().empty()) << "nothing is in yet";
    EXPECT_TRUE(dialog().bringIn().isEnabled());
}

TEST_F(FiguresTest, WhatComesInStandsInTheTableOfPairsAndIsUndone)
{
    choose(yearbook);
    bringIn();
    EXPECT_EQ(text(dialog().sources(), 0, 0), QStringLiteral("2021年统计年鉴"));
    dialog().close();
    window->plan().page().showView(PlanView::Pairs);
    window->showPage(Page::Chart);
    pairing::PairView& pairs = window->plan().pairs();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->plan().filling() && pairs.model().hasSecond(); }, 20000));
    EXPECT_FALSE(pairs.table().isColumnHidden(pairing::PairTableModel::SecondColumn));
    EXPECT_TRUE(pairs.model().index(0, pairing::PairTableModel::SecondColumn).data().toString().contains(QStringLiteral("≠")));
    QSignalSpy walked(workspace.get(), &Workspace::walked);
    window->actions().undo->trigger();
    ASSERT_TRUE(walked.wait(20000));
    EXPECT_TRUE(workspace->secondFigures().empty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->plan().filling() && !pairs.model().hasSecond(); }, 20000));
}

TEST_F(FiguresTest, ASourceIsTakenOutAsAWhole)
{
    choose(yearbook);
    bringIn();
    EXPECT_FALSE(dialog().remove().isEnabled()) << "none is chosen";
    dialog().sources().selectRow(0);
    QTest::mouseClick(&dialog().remove(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return workspace->secondFigures().empty() && dialog().sources().rowCount() == 0; }, 10000));
}

TEST_F(FiguresTest, AFileWithoutAColumnSaysWhich)
{
    choose("place,indicator,value,unit,source\n松溪区,地区生产总值,6.9,%,年鉴\n");
    EXPECT_EQ(dialog().preview().rowCount(), 0);
    ASSERT_GE(dialog().faults().rowCount(), 1);
    EXPECT_TRUE(text(dialog().faults(), 0, 1).startsWith(QStringLiteral("The file has no column")));
    EXPECT_FALSE(dialog().bringIn().isEnabled());
}

} // namespace
} // namespace duixian::shell
