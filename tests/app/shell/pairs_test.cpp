// SPDX-License-Identifier: GPL-3.0-or-later
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

#include "app/models/statement_table_model.h"
#include "app/presentation/pair_wording.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_detail.h"
#include "app/reader/statement_panel.h"
#include "app/shell/join_dialog.h"
#include "app/shell/overrule_dialog.h"
#include "app/shell/pair_desk.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// A person at reports of three years: growth of the product is a target of each and an outcome of the next, revenue is a target only.
class PairsInWindow : public WindowFixture {
protected:
    PairsInWindow()
    {
        importYears({2021, 2022, 2023});
        open(2021);
    }

    [[nodiscard]] ReportId reportOf(int year) const
    {
        for (const library::ReportEntry& entry : workspace->reports())
            if (entry.head.planned == Period::year(year))
                return entry.id;
        return {};
    }
    [[nodiscard]] reader::ReaderPage& page() const { return window->readerPage(); }
    [[nodiscard]] QTableView& table() const { return page().statements().table(); }
    void open(int year)
    {
        window->openReport(reportOf(year));
        target = find(Kind::Target, u"地区生产总值");
        ASSERT_GE(target, 0);
        // While the reports came in, the first had no next one.
        ASSERT_TRUE(becomes(target, [year](const PairRow& row) { return row.outcome.has_value() == (year < 2023); }));
    }
    [[nodiscard]] int find(Kind kind, std::u16string_view indicator, Measure measure = Measure::Growth) const
    {
        const auto& all = page().report()->statements;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].kind == kind && all[i].indicator == indicator && all[i].measure == measure)
                return static_cast<int>(i);
        return -1;
    }
    /// Until the pairs of a statement are there.
    void arrive(int statement) const
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !page().pairsOf(statement).empty(); }, 10000));
    }
    void lookAt(int statement) const
    {
        page().showStatement(statement);
        table().setFocus();
    }
    [[nodiscard]] const Statement& lookedAt() const
    {
        return page().report()->statements[static_cast<std::size_t>(page().currentStatement())];
    }
    [[nodiscard]] bool becomes(int statement, const std::function<bool(const PairRow&)>& wanted) const
    {
        return QTest::qWaitFor([&] { return !page().pairsOf(statement).empty() && wanted(page().pairsOf(statement).front()); }, 10000);
    }
    void undo()
    {
        QSignalSpy walked(workspace.get(), &Workspace::walked);
        window->actions().undo->trigger();
        ASSERT_TRUE(walked.wait(10000));
    }
    [[nodiscard]] QString undone() const { return window->actions().undo->text(); }

    int target = -1;
};

bool isAnswered(const PairRow& row)
{
    return row.outcome.has_value();
}

TEST_F(PairsInWindow, OneKeyLeadsToTheOtherEndAndBack)
{
    lookAt(target);
    QTest::keyClick(&table(), Qt::Key_O);
    EXPECT_EQ(window->currentReport(), reportOf(2022));
    EXPECT_EQ(lookedAt().kind, Kind::Outcome);
    EXPECT_EQ(lookedAt().measure, Measure::Growth);
    page().view().setFocus();
    QTest::keyClick(&page().view(), Qt::Key_O);
    EXPECT_EQ(window->currentReport(), reportOf(2021)) << "in the text as in the table";
    EXPECT_EQ(page().currentStatement(), target);
}

TEST_F(PairsInWindow, TheWayBackLeadsThroughTheTrail)
{
    lookAt(target);
    QTest::keyClick(&table(), Qt::Key_O);
    ASSERT_EQ(window->currentReport(), reportOf(2022));
    const int outcome = page().currentStatement();
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->currentReport(), reportOf(2021));
    EXPECT_EQ(page().currentStatement(), target);
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->currentReport(), reportOf(2022));
    EXPECT_EQ(page().currentStatement(), outcome);
}

TEST_F(PairsInWindow, AClickBelowTheTableLeadsThere)
{
    lookAt(target);
    QToolButton* there = nullptr;
    for (QToolButton* button : page().statements().detail().findChildren<QToolButton*>())
        if (button->isVisible() && button->accessibleName().contains(QStringLiteral("outcome")))
            there = button;
    ASSERT_NE(there, nullptr);
    QTest::mouseClick(there, Qt::LeftButton);
    EXPECT_EQ(window->currentReport(), reportOf(2022));
    EXPECT_EQ(lookedAt().kind, Kind::Outcome);
}

TEST_F(PairsInWindow, ATargetWithoutAnOutcomeSaysWhyInsteadOfGoing)
{
    const int revenue = find(Kind::Target, u"一般公共预算收入");
    ASSERT_GE(revenue, 0);
    lookAt(revenue);
    QTest::keyClick(&table(), Qt::Key_O);
    EXPECT_EQ(window->currentReport(), reportOf(2021));
    EXPECT_TRUE(says(QStringLiteral("No outcome:")));
}

TEST_F(PairsInWindow, APairIsConfirmedAndTheWordTakenBack)
{
    lookAt(target);
    const Actions& a = window->actions();
    EXPECT_FALSE(a.withdrawPair->isEnabled());
    a.confirmPair->trigger();
    ASSERT_TRUE(becomes(target, [](const PairRow& row) { return row.decision.has_value(); }));
    EXPECT_TRUE(undone().contains(QStringLiteral("joined"))) << undone().toStdString();
    EXPECT_TRUE(says(QStringLiteral("A person says that the two belong together.")));
    EXPECT_FALSE(a.confirmPair->isEnabled());
    EXPECT_EQ(page().currentStatement(), target) << "one goes on from there";
    ASSERT_TRUE(a.withdrawPair->isEnabled());
    a.withdrawPair->trigger();
    EXPECT_TRUE(becomes(target, [](const PairRow& row) { return !row.decision && row.outcome; }));
}

TEST_F(PairsInWindow, APairIsPartedAndUndone)
{
    lookAt(target);
    window->actions().partPair->trigger();
    ASSERT_TRUE(becomes(target, [](const PairRow& row) { return !row.outcome; }));
    EXPECT_TRUE(says(QStringLiteral("parted by you")));
    EXPECT_TRUE(undone().contains(QStringLiteral("parted"))) << undone().toStdString();
    undo();
    ASSERT_TRUE(becomes(target, isAnswered));
    window->actions().partPair->trigger();
    ASSERT_TRUE(becomes(target, [](const PairRow& row) { return !row.outcome; }));
    ASSERT_TRUE(window->actions().withdrawPair->isEnabled());
    window->actions().withdrawPair->trigger();
    EXPECT_TRUE(becomes(target, isAnswered));
}

TEST_F(PairsInWindow, AVerdictIsOverruledOnlyWithAReason)
{
    lookAt(target);
    ASSERT_EQ(page().pairsOf(target).front().verdict, Verdict::NotReached);
    window->actions().overrulePair->trigger();
    OverruleDialog* dialog = window->pairs().overruling();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(says(QStringLiteral("outcome 6.21 %")));
    for (QRadioButton* choice : dialog->findChildren<QRadioButton*>())
        if (choice->text().contains(QStringLiteral("Reached")))
            QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(8, choice->height() / 2));
    EXPECT_FALSE(dialog->settle().isEnabled());
    dialog->reason().setPlainText(QStringLiteral("  "));
    EXPECT_FALSE(dialog->settle().isEnabled()) << "blanks are no reason";
    dialog->reason().setPlainText(QStringLiteral("口径已调整"));
    QTest::mouseClick(&dialog->settle(), Qt::LeftButton);
    ASSERT_TRUE(becomes(target, [](const PairRow& row) { return row.rule == VerdictRule::Person; }));
    EXPECT_EQ(page().pairsOf(target).front().verdict, Verdict::Reached);
    EXPECT_TRUE(says(QStringLiteral("Overruled by a person: 口径已调整")));
    undo();
    EXPECT_TRUE(becomes(target, [](const PairRow& row) { return row.rule != VerdictRule::Person; }));
}

TEST_F(PairsInWindow, ATargetIsJoinedWithAStatementOfAReportThatIsChosen)
{
    const int revenue = find(Kind::Target, u"一般公共预算收入");
    lookAt(revenue);
    window->actions().joinPair->trigger();
    JoinDialog* dialog = window->pairs().joining();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->reports().count(), 2);
    EXPECT_TRUE(dialog->reports().itemText(0).contains(QStringLiteral("2022"))) << "the next report first";
    const int all = dialog->candidates().rowCount();
    dialog->words().insert(QStringLiteral("學校"));
    ASSERT_EQ(dialog->candidates().rowCount(), 1) << "in either script";
    EXPECT_GT(all, 1);
    EXPECT_TRUE(says(QStringLiteral("新建学校4所。"))) << "its sentence";
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(becomes(revenue, isAnswered));
    EXPECT_EQ(page().pairsOf(revenue).front().later, reportOf(2022));
    EXPECT_EQ(page().pairsOf(revenue).front().outcome->unit, u"所");
    EXPECT_EQ(page().pairsOf(revenue).front().verdict, Verdict::Undecidable) << "the units can't be brought together";
}

TEST_F(PairsInWindow, AnOutcomeIsJoinedWithATargetOfAnEarlierReport)
{
    open(2023);
    const int schools = find(Kind::Outcome, u"新建学校数", Measure::Level);
    ASSERT_GE(schools, 0);
    lookAt(schools);
    window->actions().joinPair->trigger();
    JoinDialog* dialog = window->pairs().joining();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->reports().itemText(0).contains(QStringLiteral("2022")));
    EXPECT_TRUE(dialog->reports().itemText(1).contains(QStringLiteral("2021")));
    dialog->words().insert(QStringLiteral("预算 收入"));
    QTest::mouseClick(&dialog->join(), Qt::LeftButton);
    ASSERT_TRUE(becomes(schools, isAnswered));
    EXPECT_EQ(page().pairsOf(schools).front().target.indicator, u"一般公共预算收入");
}

TEST_F(PairsInWindow, OneOfSeveralTargetsIsChosen)
{
    // What a person joined is joined, also where several targets have one outcome.
    lookAt(target);
    window->actions().confirmPair->trigger();
    ASSERT_TRUE(becomes(target, [](const PairRow& row) { return row.decision.has_value(); }));
    const int revenue = find(Kind::Target, u"一般公共预算收入");
    lookAt(revenue);
    window->actions().joinPair->trigger();
    JoinDialog* dialog = window->pairs().joining();
    dialog->words().insert(QStringLiteral("生产总值 %"));
    QTest::mouseClick(&dialog->join(), Qt::LeftButton);
    ASSERT_TRUE(becomes(revenue, isAnswered));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    lookAt(revenue);
    QTest::keyClick(&table(), Qt::Key_O);
    ASSERT_EQ(window->currentReport(), reportOf(2022));
    const int outcome = page().currentStatement();
    EXPECT_TRUE(QTest::qWaitFor([&] { return page().pairsOf(outcome).size() == 2; }, 10000)) << "both targets";
    window->actions().partPair->trigger();
    auto* menu = window->findChild<QMenu*>(QStringLiteral("pairsToChoose"));
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    for (QAction* action : menu->actions())
        if (action->text().contains(QStringLiteral("预算")))
            action->trigger();
    menu->close();
    EXPECT_TRUE(QTest::qWaitFor([&] { return page().pairsOf(outcome).size() == 1; }, 10000));
    EXPECT_EQ(page().pairsOf(outcome).front().target.indicator, u"地区生产总值");
}

TEST_F(PairsInWindow, ReportsThatAreTurnedQuicklyShowThePairsOfTheLastOne)
{
    for (const int year : {2022, 2023, 2021, 2023, 2022})
        window->openReport(reportOf(year));
    const int outcome = find(Kind::Outcome, u"地区生产总值");
    arrive(outcome);
    EXPECT_EQ(page().pairsOf(outcome).front().earlier, reportOf(2021));
    EXPECT_EQ(page().pairsOf(outcome).front().later, reportOf(2022));
}

TEST_F(PairsInWindow, WhatIsUndecidedUntilTheNextReportComesIsJoinedWhenItDoes)
{
    open(2023);
    const int growth = find(Kind::Target, u"地区生产总值");
    ASSERT_TRUE(becomes(growth, [](const PairRow& row) { return row.reason == UnpairedReason::NoNextReport; }));
    importYears({2024});
    window->openReport(reportOf(2023));
    EXPECT_TRUE(becomes(find(Kind::Target, u"地区生产总值"), isAnswered));
}

} // namespace
} // namespace duixian::shell
