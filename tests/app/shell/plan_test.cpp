// SPDX-License-Identifier: GPL-3.0-or-later
// The tables beside the chart, as a person meets them.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QToolButton>

#include "app/pairs/coverage_view.h"
#include "app/pairs/pair_filter_bar.h"
#include "app/pairs/pair_view.h"
#include "app/pairs/sheet_table.h"
#include "app/pairs/silence_view.h"
#include "app/pairs/task_view.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/shell/plan_desk.h"
#include "app/shell/plan_page.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

using pairing::PairTableModel;

/// A library with three years of one district, and a person on the page "Plan and outcome".
class PlanTest : public WindowFixture {
protected:
    PlanTest()
    {
        importYears({2020, 2021, 2022});
        window->openReport(workspace->reports().front().id);
        window->showPage(Page::Chart);
    }

    [[nodiscard]] PlanDesk& desk() const { return window->plan(); }
    [[nodiscard]] pairing::PairView& pairs() const { return desk().pairs(); }
    void waitForRows() const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !desk().filling(); }, 20000));
    }
    /// As by a click on a switch.
    void choose(const QString& view) const
    {
        for (auto* button : desk().page().findChildren<QToolButton*>())
            if (button->text() == view)
                QTest::mouseClick(button, Qt::LeftButton);
        waitForRows();
    }
    void chooseScope(const QString& words) const
    {
        QComboBox* box = nullptr;
        for (auto* each : desk().page().findChildren<QComboBox*>())
            if (each->accessibleName() == QStringLiteral("Of which reports"))
                box = each;
        ASSERT_NE(box, nullptr);
        box->setCurrentIndex(box->findText(words, Qt::MatchStartsWith));
        waitForRows();
    }
    [[nodiscard]] int rowOf(const QString& year, const QString& indicator) const
    {
        const auto& model = pairs().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, PairTableModel::YearColumn).data() == year &&
                model.index(row, PairTableModel::IndicatorColumn).data().toString() == indicator)
                return row;
        return -1;
    }
    [[nodiscard]] QString cell(int row, int column) const { return pairs().model().index(row, column).data().toString(); }
    void enterAt(int row, int column) const
    {
        pairs().focusTable();
        pairs().table().setCurrentIndex(pairs().model().index(row, column));
        QTest::keyClick(&pairs().table(), Qt::Key_Return);
    }
    void undo()
    {
        QSignalSpy walked(workspace.get(), &Workspace::walked);
        window->actions().undo->trigger();
        ASSERT_TRUE(walked.wait(20000));
    }
};

QString gdp()
{
    return QStringLiteral("地区生产总值");
}

TEST_F(PlanTest, EachTargetOfThePlaceStandsInTheTableWithItsOutcomeOrTheReason)
{
    choose(QStringLiteral("Pairs"));
    EXPECT_EQ(pairs().model().rowCount(), 6);
    const int paired = rowOf(QStringLiteral("2020"), gdp());
    ASSERT_GE(paired, 0);
    EXPECT_EQ(cell(paired, PairTableModel::TargetColumn).toStdString(), "≈ 7 %");
    EXPECT_EQ(cell(paired, PairTableModel::OutcomeColumn).toStdString(), "6.2 %");
    EXPECT_EQ(cell(paired, PairTableModel::VerdictColumn).toStdString(), "✗ not reached");
    const int silent = rowOf(QStringLiteral("2020"), QStringLiteral("一般公共预算收入"));
    ASSERT_GE(silent, 0);
    EXPECT_TRUE(cell(silent, PairTableModel::OutcomeColumn).startsWith(QStringLiteral("– ")));
    EXPECT_TRUE(says(QStringLiteral("6 target")));
}

TEST_F(PlanTest, EnterOpensTheSentenceOfTheCellAndAltLeftComesBack)
{
    choose(QStringLiteral("Pairs"));
    const int row = rowOf(QStringLiteral("2020"), gdp());
    enterAt(row, PairTableModel::OutcomeColumn);
    EXPECT_EQ(window->page(), Page::Read);
    EXPECT_EQ(window->currentReport(), pairs().model().pair(row).later);
    EXPECT_TRUE(window->readerPage().view().hasFocus()) << "O leads to the other end";
    window->actions().goBack->trigger();
    EXPECT_EQ(window->page(), Page::Chart);
    EXPECT_EQ(desk().page().view(), PlanView::Pairs);
    waitForRows();
    EXPECT_EQ(pairs().table().currentIndex().row(), row) << "the row is still the one that was looked at";
    enterAt(row, PairTableModel::TargetColumn);
    EXPECT_EQ(window->currentReport(), pairs().model().pair(row).earlier);
}

TEST_F(PlanTest, EachViewIsAStepOfTheWayBack)
{
    choose(QStringLiteral("Pairs"));
    choose(QStringLiteral("Coverage"));
    window->actions().goBack->trigger();
    EXPECT_EQ(desk().page().view(), PlanView::Pairs);
    window->actions().goBack->trigger();
    EXPECT_EQ(desk().page().view(), PlanView::Chart);
    window->actions().goForward->trigger();
    EXPECT_EQ(desk().page().view(), PlanView::Pairs);
}

TEST_F(PlanTest, TheSwitchesAreMovedByArrows)
{
    for (auto* button : desk().page().findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Chart"))
            button->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(desk().page().view(), PlanView::Panel);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(desk().page().view(), PlanView::Pairs);
    waitForRows();
    EXPECT_EQ(pairs().model().rowCount(), 6);
}

TEST_F(PlanTest, ViewScopeAndColumnsAreThereTheNextDay)
{
    choose(QStringLiteral("Pairs"));
    chooseScope(QStringLiteral("The whole library"));
    pairs().table().hideColumn(PairTableModel::DifferenceColumn);
    pairs().table().showColumn(PairTableModel::RuleColumn);
    restart();
    window->showPage(Page::Chart);
    waitForRows();
    EXPECT_EQ(desk().page().view(), PlanView::Pairs);
    EXPECT_EQ(desk().page().scope(), PlanScope{PlanScope::Kind::Library});
    EXPECT_TRUE(pairs().table().isColumnHidden(PairTableModel::DifferenceColumn));
    EXPECT_FALSE(pairs().table().isColumnHidden(PairTableModel::RuleColumn));
    EXPECT_EQ(pairs().model().rowCount(), 6);
}

TEST_F(PlanTest, TheScopeIsWhatIsSelectedInTheTree)
{
    choose(QStringLiteral("Pairs"));
    chooseScope(QStringLiteral("Selected in the library"));
    EXPECT_EQ(pairs().model().rowCount(), 2) << "the report that is read";
    QTreeView& tree = window->library().tree();
    const QModelIndex report = tree.currentIndex();
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(window->library().selected().size(), 2U);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !desk().filling() && pairs().model().rowCount() == 4; }, 10000));
    enterAt(0, PairTableModel::TargetColumn);
    window->actions().goBack->trigger();
    waitForRows();
    EXPECT_EQ(pairs().model().rowCount(), 4) << "to read one of them does not end the selection";
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(report.parent()).center());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !desk().filling() && pairs().model().rowCount() == 6; }, 10000))
        << "a place is all of its reports";
}

TEST_F(PlanTest, WordsAndResultsFilterTheTable)
{
    choose(QStringLiteral("Pairs"));
    pairs().filter().words().setText(QStringLiteral("預算 松溪"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return pairs().model().rowCount() == 3; }, 5000)) << "in either script";
    pairs().filter().words().clear();
    EXPECT_TRUE(QTest::qWaitFor([this] { return pairs().model().rowCount() == 6; }, 5000));
    for (auto* box : pairs().filter().findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("What became of it"))
            box->setCurrentIndex(box->findText(QStringLiteral("– no next report")));
    EXPECT_EQ(pairs().model().rowCount(), 2) << "those of the last report";
}

TEST_F(PlanTest, WhatIsShownIsWrittenWithNumbersApartFromUnits)
{
    choose(QStringLiteral("Pairs"));
    prompts->output = folder.filePath(QStringLiteral("pairs"));
    for (const char* const kind : {"csv", "xlsx"})
        pairs().findChild<QAction*>(QLatin1String(kind))->trigger();
    QFile written(prompts->output + QStringLiteral(".csv"));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 7);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("Place,Year,Indicator,Target,Target up to,Unit of the target"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].contains(QStringLiteral(",7,,%,"))) << lines[1].toStdString();
    EXPECT_FALSE(lines[0].contains(QStringLiteral("Rule"))) << "what is not shown is not written";
    EXPECT_TRUE(QFile::exists(prompts->output + QStringLiteral(".xlsx")));
    EXPECT_TRUE(prompts->told.isEmpty());
}

TEST_F(PlanTest, ChosenRowsAreCopiedAsATable)
{
    choose(QStringLiteral("Pairs"));
    pairs().focusTable();
    pairs().table().selectRow(rowOf(QStringLiteral("2020"), gdp()));
    window->actions().copy->trigger();
    const QMimeData& copied = *QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied.text().contains(QStringLiteral("≈ 7 %\t6.2 %"))) << copied.text().toStdString();
    EXPECT_TRUE(copied.html().contains(QStringLiteral("<td>6.2 %</td>")));
}

TEST_F(PlanTest, TheTwoSentencesStandBelowTheTable)
{
    choose(QStringLiteral("Pairs"));
    pairs().table().selectRow(rowOf(QStringLiteral("2020"), gdp()));
    const auto shown = [this](const QString& words) {
        const auto views = pairs().findChildren<QTextEdit*>();
        return std::any_of(views.begin(), views.end(), [&](const QTextEdit* view) { return view->toPlainText().contains(words); });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown(QStringLiteral("全区生产总值增长7%左右")); }, 5000));
    EXPECT_TRUE(shown(QStringLiteral("增长6.2%")));
    EXPECT_TRUE(says(QStringLiteral("outcome 6.2 %"))) << "the arithmetic";
}

TEST_F(PlanTest, WhoAnswersForATaskIsWrittenInTheSheetAndUndone)
{
    choose(QStringLiteral("Task sheet"));
    pairing::TaskView& sheet = desk().tasks();
    using Tasks = pairing::TaskTableModel;
    ASSERT_EQ(sheet.model().rowCount(), 2);
    const QModelIndex cell = sheet.model().index(0, Tasks::ResponsibleColumn);
    sheet.table().setFocus();
    sheet.table().setCurrentIndex(cell);
    QTest::keyClick(&sheet.table(), Qt::Key_F2);
    auto* editor = sheet.table().findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("区统计局"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return cell.data().toString() == QStringLiteral("区统计局"); }, 5000));
    EXPECT_EQ(workspace->judgements(window->currentReport()).annotations.size(), 1U);
    undo();
    waitForRows();
    EXPECT_TRUE(QTest::qWaitFor([&] { return sheet.model().index(0, Tasks::ResponsibleColumn).data().toString().isEmpty(); }, 5000));
}

TEST_F(PlanTest, SilenceShowsEveryYearAndACellOpensWhatItIsAbout)
{
    choose(QStringLiteral("Silence"));
    pairing::SilenceView& silence = desk().silence();
    using Model = pairing::MentionTableModel;
    ASSERT_GE(silence.model().rowCount(), 2);
    ASSERT_EQ(silence.model().columnCount(), Model::FirstYearColumn + 3);
    const QModelIndex stated = silence.model().index(0, Model::FirstYearColumn + 1);
    const pairing::MentionTableModel& model = silence.model();
    ASSERT_NE(model.cell(stated), nullptr);
    const ReportId wanted = model.cell(stated)->report;
    QTest::mouseClick(silence.table().viewport(), Qt::LeftButton, {}, silence.table().visualRect(stated).center());
    EXPECT_EQ(window->page(), Page::Read);
    EXPECT_EQ(window->currentReport(), wanted);
}

TEST_F(PlanTest, CoverageShowsWhatIsThereAndOpensIt)
{
    choose(QStringLiteral("Coverage"));
    pairing::CoverageView& coverage = desk().coverage();
    EXPECT_EQ(coverage.model().rowCount(), 1);
    EXPECT_EQ(coverage.model().there(), 3);
    coverage.table().setFocus();
    coverage.table().setCurrentIndex(coverage.model().index(0, pairing::CoverageTableModel::FirstYearColumn + 2));
    QTest::keyClick(&coverage.table(), Qt::Key_Return);
    EXPECT_EQ(window->currentReport(), workspace->reports().back().id);
}

TEST_F(PlanTest, AnImportBringsItsTargetsIntoTheTable)
{
    choose(QStringLiteral("Pairs"));
    importYears({2023});
    window->showPage(Page::Chart);
    EXPECT_TRUE(QTest::qWaitFor([this] { return pairs().model().rowCount() == 8; }, 20000));
    EXPECT_EQ(desk().page().view(), PlanView::Pairs);
}

} // namespace
} // namespace duixian::shell
