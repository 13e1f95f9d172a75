// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/task_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/app/pairs/made_pairs.h"

namespace duixian::pairing {
namespace {

using Model = TaskTableModel;

class TaskTableModelTest : public testing::Test {
protected:
    TaskTableModelTest()
    {
        std::vector<TaskRow> tasks;
        for (const PairRow& row : made::pairRows())
            tasks.push_back({row, QStringLiteral("一句话。"), {}, {}});
        model.setTasks(tasks);
    }

    [[nodiscard]] std::string text(int row, int column) const { return model.index(row, column).data().toString().toStdString(); }

    TaskTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy named{&model, &TaskTableModel::responsibleNamed};
};

TEST_F(TaskTableModelTest, SaysTaskTimeLimitWordsAndState)
{
    EXPECT_EQ(text(0, Model::NumberColumn), "1");
    EXPECT_EQ(text(0, Model::ItemColumn), "地区生产总值");
    EXPECT_EQ(text(0, Model::TargetColumn), "≥ 6 %");
    EXPECT_EQ(text(0, Model::LimitColumn), "2020");
    EXPECT_EQ(text(0, Model::WordsColumn), "一句话。");
    EXPECT_EQ(text(0, Model::StateColumn), "done");
    EXPECT_EQ(text(0, Model::OutcomeColumn), "✓ 7.2 %");
    EXPECT_EQ(text(1, Model::StateColumn), "behind schedule");
    EXPECT_EQ(text(2, Model::OutcomeColumn), "– not reported");
}

TEST_F(TaskTableModelTest, TheUnitIsWrittenIntoItsCellAndNowhereElse)
{
    const QModelIndex cell = model.index(1, Model::ResponsibleColumn);
    EXPECT_TRUE(cell.flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.index(1, Model::ItemColumn).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(model.setData(cell, QStringLiteral("  区统计局 "), Qt::EditRole));
    EXPECT_EQ(text(1, Model::ResponsibleColumn), "区统计局");
    ASSERT_EQ(named.size(), 1);
    EXPECT_EQ(named.front().at(1).toString(), QStringLiteral("区统计局"));
    EXPECT_TRUE(model.setData(cell, QStringLiteral("区统计局"), Qt::EditRole));
    EXPECT_EQ(named.size(), 1) << "nothing new was said";
    EXPECT_FALSE(model.setData(model.index(1, Model::ItemColumn), QStringLiteral("x"), Qt::EditRole));
}

TEST_F(TaskTableModelTest, NothingIsWrittenIntoALibraryThatCantBe)
{
    model.setWritable(false);
    EXPECT_FALSE(model.index(0, Model::ResponsibleColumn).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.setData(model.index(0, Model::ResponsibleColumn), QStringLiteral("x"), Qt::EditRole));
}

TEST_F(TaskTableModelTest, TheSameTasksStayWhereTheyAre)
{
    QSignalSpy anew(&model, &QAbstractItemModel::modelReset);
    std::vector<TaskRow> tasks;
    for (int row = 0; row < model.rowCount(); ++row)
        tasks.push_back(model.task(row));
    tasks[2].responsible = QStringLiteral("区农业农村局");
    model.setTasks(tasks);
    EXPECT_EQ(anew.size(), 0);
    EXPECT_EQ(text(2, Model::ResponsibleColumn), "区农业农村局");
    tasks.pop_back();
    model.setTasks(tasks);
    EXPECT_EQ(anew.size(), 1);
}

TEST(TaskRow, ALongSentenceIsShownFromTheClauseOfItsFigure)
{
    const QString sentence = QStringLiteral("今年的主要预期目标是:地区生产总值增长7%左右,固定资产投资增长10%,粮食产量25万吨。");
    const auto shown = [&](const QString& figure) {
        const auto begin = static_cast<std::size_t>(sentence.indexOf(figure));
        return excerptOf({{}, sentence, {begin, begin + 2}, {}}).toStdString();
    };
    EXPECT_EQ(shown(QStringLiteral("7%")), sentence.toStdString());
    EXPECT_EQ(shown(QStringLiteral("10%")), "…固定资产投资增长10%,粮食产量25万吨。");
    EXPECT_EQ(shown(QStringLiteral("25万")), "…粮食产量25万吨。");
    EXPECT_EQ(excerptOf({{}, QStringLiteral("短句"), {}, {}}).toStdString(), "短句");
}

} // namespace
} // namespace duixian::pairing
