// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <gtest/gtest.h>

#include "app/models/statement_table_model.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_detail.h"
#include "app/reader/statement_panel.h"
#include "tests/app/models/made_pairs.h"
#include "tests/app/models/made_report.h"

namespace duixian::reader {
namespace {

/// A person at a report whose pairs arrive.
class PairsTest : public testing::Test {
protected:
    PairsTest()
    {
        page.resize(1000, 700);
        page.setReport(report, {}, false);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    [[nodiscard]] bool detailSays(const QString& words)
    {
        for (const QLabel* label : page.statements().detail().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    [[nodiscard]] QList<QToolButton*> buttons()
    {
        QList<QToolButton*> shown;
        for (QToolButton* button : page.statements().detail().findChildren<QToolButton*>())
            if (button->isVisible())
                shown << button;
        return shown;
    }
    [[nodiscard]] QString cell(int row) const
    {
        return page.statements().table().model()->index(row, models::StatementTableModel::VerdictColumn).data().toString();
    }

    std::shared_ptr<const Report> report = made::report();
    mutable ReaderPage page;
};

TEST_F(PairsTest, ATargetShowsWhatCameOfIt)
{
    page.setPairs(made::thisReport, {made::answered(*report, 2, Verdict::Reached)});
    page.showStatement(2);
    EXPECT_TRUE(detailSays(QStringLiteral("2021 target 18 亿元 → outcome 19 亿元")));
    EXPECT_TRUE(detailSays(QStringLiteral("Reached where the outcome is at or above the target.")));
    EXPECT_TRUE(detailSays(QStringLiteral("State of the task: done")));
    EXPECT_EQ(cell(2), QStringLiteral("✓"));
}

TEST_F(PairsTest, ATargetWithoutAnOutcomeSaysWhy)
{
    page.setPairs(made::thisReport, {made::unanswered(*report, 2, UnpairedReason::Dropped)});
    page.showStatement(2);
    EXPECT_TRUE(detailSays(QStringLiteral("does not speak of it any more")));
    EXPECT_TRUE(buttons().isEmpty());
    EXPECT_EQ(cell(2), QStringLiteral("–"));
}

TEST_F(PairsTest, AnOutcomeShowsAllTargetsAndLeadsToEach)
{
    page.setPairs(made::thisReport,
                  {made::answering(*report, 0, 230, Verdict::Reached), made::answering(*report, 0, 240, Verdict::NotReached)});
    page.showStatement(0);
    EXPECT_TRUE(detailSays(QStringLiteral("target 230 亿元")));
    EXPECT_TRUE(detailSays(QStringLiteral("target 240 亿元")));
    ASSERT_EQ(buttons().size(), 2);
    QSignalSpy wanted(&page, &ReaderPage::otherEndWanted);
    QTest::mouseClick(buttons()[1], Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<PairRow>().target.value, 240);
}

TEST_F(PairsTest, AFloorAndItsStretchAreReadTogetherAndJudgedApart)
{
    Report made = *report;
    made.statements.push_back(made.statements[2]);
    made.statements[3].span = {made.text.size() - 3, made.text.size() - 1};
    made.statements[3].stretchOf = made.statements[2].span.begin;
    made.statements[3].value = 20;
    page.setReport(std::make_shared<const Report>(made), {}, false);
    PairRow floor = made::answered(made, 2, Verdict::Reached);
    PairRow stretch = floor;
    stretch.target = made.statements[3];
    stretch.verdict = Verdict::NotReached;
    stretch.difference = -1;
    page.setPairs(made::thisReport, {floor, stretch});
    for (const int each : {2, 3}) {
        page.showStatement(each);
        EXPECT_TRUE(detailSays(QStringLiteral("target 18 亿元, 20 亿元 → outcome 19 亿元"))) << each;
        EXPECT_TRUE(detailSays(QStringLiteral("reached / not reached"))) << each;
        EXPECT_EQ(buttons().size(), 1) << "they have one outcome";
    }
    EXPECT_EQ(cell(2), QStringLiteral("✓"));
    EXPECT_EQ(cell(3), QStringLiteral("✗"));
}

TEST_F(PairsTest, WhatIsChosenStaysWhenPairsArrive)
{
    QTableView& table = page.statements().table();
    page.showStatement(1);
    table.setFocus();
    const QSignalSpy chosen(table.selectionModel(), &QItemSelectionModel::selectionChanged);
    const QSignalSpy current(table.selectionModel(), &QItemSelectionModel::currentChanged);
    const QSignalSpy scrolled(page.view().verticalScrollBar(), &QScrollBar::valueChanged);
    page.setPairs(made::thisReport, {made::answering(*report, 1, 2, Verdict::Reached)});
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_TRUE(current.isEmpty());
    EXPECT_TRUE(scrolled.isEmpty());
    EXPECT_EQ(page.currentStatement(), 1);
    EXPECT_TRUE(detailSays(QStringLiteral("target 2 所"))) << "the detail tells it at once";
}

TEST_F(PairsTest, TheSameReportReadAnewKeepsThemAndAnotherDoesNot)
{
    page.setPairs(made::thisReport, {made::answering(*report, 0, 230, Verdict::Reached)});
    page.setReport(made::report(), {}, false);
    EXPECT_EQ(cell(0), QStringLiteral("✓"));
    Report other = *report;
    other.passport.sha256 = "other";
    page.setReport(std::make_shared<const Report>(other), {}, false);
    EXPECT_EQ(cell(0), QString());
}

TEST_F(PairsTest, HoveringSaysTheOtherEndAndTheVerdict)
{
    page.setPairs(made::thisReport, {made::answering(*report, 0, 230, Verdict::Reached)});
    const QPoint at = page.view().boxesOf(0).front().center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, page.view().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(page.view().viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("2020 target 230 亿元 → outcome 231.5 亿元"))) << QToolTip::text().toStdString();
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("reached")));
    QToolTip::hideText();
}

TEST_F(PairsTest, TheMenuOfAMarkOffersWhatCanBeDone)
{
    page.setJudging(true);
    page.setPairs(made::thisReport, {made::answering(*report, 0, 230, Verdict::Reached)});
    const auto entries = [&](std::size_t statement) {
        QStringList words;
        const std::unique_ptr<QMenu> menu(page.view().menuAt(page.view().boxesOf(statement).front().center().toPoint()));
        for (const QMenu* one : menu->findChildren<QMenu*>() + QList<QMenu*>{menu.get()})
            for (const QAction* action : one->actions())
                if (action->isEnabled())
                    words << action->text().remove(QLatin1Char('&'));
        return words;
    };
    EXPECT_TRUE(entries(0).contains(QStringLiteral("Go to the other end")));
    EXPECT_TRUE(entries(0).contains(QStringLiteral("Confirm the pair")));
    EXPECT_FALSE(entries(0).contains(QStringLiteral("Take back what was said"))) << "nothing was said";
    EXPECT_FALSE(entries(1).contains(QStringLiteral("Go to the other end")));
    EXPECT_FALSE(entries(1).contains(QStringLiteral("Part the pair")));
    EXPECT_TRUE(entries(1).contains(QStringLiteral("Join with…")));
}

TEST_F(PairsTest, TheTableIsFilteredByVerdict)
{
    page.setPairs(made::thisReport,
                  {made::answering(*report, 0, 230, Verdict::Reached), made::unanswered(*report, 2, UnpairedReason::NoNextReport)});
    QComboBox* verdicts = nullptr;
    for (QComboBox* box : page.statements().findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Verdict"))
            verdicts = box;
    ASSERT_NE(verdicts, nullptr);
    const auto choose = [&](const QString& words) { verdicts->setCurrentIndex(verdicts->findText(words)); };
    choose(QStringLiteral("no outcome"));
    EXPECT_EQ(page.statements().shown(), (std::vector<std::size_t>{2}));
    choose(QStringLiteral("reached"));
    EXPECT_EQ(page.statements().shown(), (std::vector<std::size_t>{0}));
    choose(QStringLiteral("not reached"));
    EXPECT_TRUE(page.statements().shown().empty());
}

} // namespace
} // namespace duixian::reader
