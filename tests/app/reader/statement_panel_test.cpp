// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statement_panel.h"

#include <stdexcept>

#include <QClipboard>
#include <QComboBox>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "app/models/statement_table_model.h"
#include "app/reader/statement_table.h"
#include "tests/app/models/made_report.h"

namespace duixian::reader {
namespace {

/// A person at the table.
class StatementPanelTest : public testing::Test {
protected:
    StatementPanelTest()
    {
        panel.resize(440, 640);
        panel.setReport(made::report());
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }

    [[nodiscard]] QTableView& table() { return panel.table(); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, table().visualRect(table().model()->index(row, 1)).center());
    }
    [[nodiscard]] QToolButton& button(const QString& text)
    {
        for (QToolButton* one : panel.findChildren<QToolButton*>())
            if (one->text().startsWith(text))
                return *one;
        throw std::runtime_error("no such button");
    }
    [[nodiscard]] QComboBox& box(const QString& name)
    {
        for (QComboBox* one : panel.findChildren<QComboBox*>())
            if (one->accessibleName() == name)
                return *one;
        throw std::runtime_error("no such box");
    }
    [[nodiscard]] bool says(const QString& words)
    {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    [[nodiscard]] static QStringList linesOf(const QMimeData& copied) { return copied.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts); }

    StatementPanel panel;
};

TEST_F(StatementPanelTest, SeveralRowsAreChosenAndSummedUp)
{
    EXPECT_TRUE(says(QStringLiteral("1 target(s) · 2 outcome(s)"))) << "all that are shown";
    click(0);
    EXPECT_TRUE(says(QStringLiteral("1 target(s) · 2 outcome(s)"))) << "one row is no choice to be summed up";
    click(2, Qt::ControlModifier);
    EXPECT_TRUE(says(QStringLiteral("2 row(s) chosen: 1 target(s) · 1 outcome(s)")));
    click(0);
    EXPECT_FALSE(says(QStringLiteral("chosen")));
}

TEST_F(StatementPanelTest, WhatIsChosenIsCopiedAsATable)
{
    click(0);
    click(2, Qt::ShiftModifier);
    panel.copyChosen();
    const QMimeData& copied = *QGuiApplication::clipboard()->mimeData();
    const QStringList lines = linesOf(copied);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], QStringLiteral("Kind\tIndicator\tFigure\tPeriod\tVerdict"));
    EXPECT_EQ(lines[1], QStringLiteral("Outcome\t地区生产总值\t231.5 亿元\t2020\t"));
    EXPECT_EQ(copied.html().count(QStringLiteral("<tr>")), 4);
    EXPECT_TRUE(copied.html().contains(QStringLiteral("<td>一般公共预算收入</td>")));
}

TEST_F(StatementPanelTest, RowsAreCopiedAsTheyAreShown)
{
    table().sortByColumn(2, Qt::DescendingOrder);
    table().horizontalHeader()->moveSection(3, 1);
    table().hideColumn(1);
    table().hideColumn(models::StatementTableModel::VerdictColumn);
    table().selectAll();
    panel.copyChosen();
    const QStringList lines = linesOf(*QGuiApplication::clipboard()->mimeData());
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], QStringLiteral("Kind\tPeriod\tFigure"));
    EXPECT_EQ(lines[1], QStringLiteral("Outcome\t2020\t231.5 亿元"));
    EXPECT_EQ(lines[3], QStringLiteral("Outcome\t2020\t3 所"));
}

TEST_F(StatementPanelTest, TheWordsOverNarrowColumnsHaveRoom)
{
    constexpr int padding = 18;
    const QHeaderView& header = *table().horizontalHeader();
    for (const int column : {models::StatementTableModel::PeriodColumn, models::StatementTableModel::VerdictColumn}) {
        const QString title = table().model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        EXPECT_GE(header.sectionSize(column), header.fontMetrics().horizontalAdvance(title) + padding) << title.toStdString();
    }
}

TEST_F(StatementPanelTest, RowsAreDraggedOutAsATable)
{
    click(0);
    click(1, Qt::ControlModifier);
    QWidget& view = *table().viewport();
    const QPoint from = table().visualRect(table().model()->index(1, 1)).center();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(0, 60), view.mapToGlobal(from + QPoint(0, 60)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&view, &move);
    QCoreApplication::sendEvent(&view, &move);
    const auto* drag = table().findChild<QDrag*>();
    ASSERT_NE(drag, nullptr);
    const QString dragged = drag->mimeData()->text();
    EXPECT_EQ(dragged.count(QLatin1Char('\n')), 3) << dragged.toStdString();
    EXPECT_TRUE(dragged.contains(QStringLiteral("新建学校数")));
}

TEST_F(StatementPanelTest, MoreIsAskedBehindAButtonAndTakenOffAtOnce)
{
    QToolButton& all = button(QStringLiteral("Show all"));
    EXPECT_FALSE(all.isVisible());
    EXPECT_FALSE(box(QStringLiteral("Indicator")).isVisible());
    QTest::mouseClick(&button(QStringLiteral("More")), Qt::LeftButton);
    QComboBox& indicators = box(QStringLiteral("Indicator"));
    ASSERT_TRUE(indicators.isVisible());
    EXPECT_EQ(indicators.itemText(1), QStringLiteral("地区生产总值"));
    indicators.setFocus();
    QTest::keyClick(&indicators, Qt::Key_Down);
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(says(QStringLiteral("1 of 3")));
    QTest::mouseClick(&button(QStringLiteral("More")), Qt::LeftButton);
    EXPECT_EQ(button(QStringLiteral("More")).text(), QStringLiteral("More · 1")) << "what is asked behind a closed door is said";
    QTest::mouseClick(&all, Qt::LeftButton);
    EXPECT_EQ(rows(), 3);
    EXPECT_FALSE(all.isVisible());
}

TEST_F(StatementPanelTest, APartIsAskedForByItsHeading)
{
    QComboBox& parts = box(QStringLiteral("Part of the report"));
    const int plan = parts.findText(QStringLiteral("二、2021年主要目标"));
    ASSERT_GT(plan, 0);
    parts.setCurrentIndex(plan);
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(panel.shown(), std::vector<std::size_t>{2});
    Report other = *made::report();
    other.parts.clear();
    other.passport.sha256 = "another";
    panel.setReport(std::make_shared<const Report>(other));
    EXPECT_EQ(rows(), 3) << "a heading that is not there is not asked for";
}

TEST_F(StatementPanelTest, TheColumnsAreChosenAndRemembered)
{
    QToolButton& columns = button(QStringLiteral("Columns"));
    Q_EMIT columns.menu()->aboutToShow();
    for (QAction* action : columns.menu()->actions())
        if (action->text() == QStringLiteral("Doubt") || action->text() == QStringLiteral("Period"))
            action->toggle();
    EXPECT_FALSE(table().isColumnHidden(models::StatementTableModel::DoubtColumn));
    EXPECT_TRUE(table().isColumnHidden(3));
    table().sortByColumn(2, Qt::AscendingOrder);

    StatementPanel another;
    another.setReport(made::report());
    another.restoreState(panel.saveState());
    EXPECT_FALSE(another.table().isColumnHidden(models::StatementTableModel::DoubtColumn));
    EXPECT_TRUE(another.table().isColumnHidden(3));
    EXPECT_EQ(another.table().model()->index(0, models::StatementTableModel::QuoteColumn).data().toString(), QStringLiteral("3所"))
        << "and how it was sorted";
    another.restoreState(QByteArray("no state at all"));
    EXPECT_FALSE(another.table().isColumnHidden(1));
}

} // namespace
} // namespace duixian::reader
