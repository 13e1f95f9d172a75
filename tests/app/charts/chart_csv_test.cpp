// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_csv.h"

#include <QStringList>

#include <gtest/gtest.h>

#include "app/charts/chart_series.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

Chart chart(ChartKind kind)
{
    return chartOf(sampleSource(), {samplePlace, kind, 2022, {Measure::Growth, u"%", u"%"}, {}});
}

/// The cell of a row under a column.
exporting::Cell cellAt(const exporting::Table& table, std::size_t row, const std::string& column)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i] == column)
            return table.rows.at(row).at(i);
    ADD_FAILURE() << "no column " << column;
    return {};
}

TEST(ChartCsv, HasARowForEachAndWhatIsMissingIsEmpty)
{
    const QStringList lines = QString::fromUtf8(csvOf(chart(ChartKind::Result))).split(QStringLiteral("\r\n"));
    ASSERT_EQ(lines.size(), 6);
    EXPECT_TRUE(csvOf(chart(ChartKind::Result)).startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(lines[1].toStdString(),
              "云汀市/青禾区,地区生产总值,2022,growth,%,2022,=,4.6,,%,2022,>=,7.5,,%,plain,,,not reached,-2.9,,"
              "2023年青禾区政府工作报告,2023.txt,hash2023,\"2022年<青禾区>政府工作报告 & \"\"附\"\" ]]>\",2022.txt,hash2022");
    EXPECT_EQ(lines[2].toStdString(), "云汀市/青禾区,社会消费品零售总额,2022,growth,%,,,,,,2022,=,9,,%,plain,,,,,,,,,"
                                      "\"2022年<青禾区>政府工作报告 & \"\"附\"\" ]]>\",2022.txt,hash2022");
}

TEST(ChartCsv, AFormulaIsDisarmedAndAQuoteIsDoubled)
{
    Chart c = chart(ChartKind::Result);
    c.rows.resize(2);
    c.rows[0].indicator = u"=1+1";
    c.rows[1].indicator = u"甲,\"乙\"";
    const QString text = QString::fromUtf8(csvOf(c));
    EXPECT_TRUE(text.contains(QStringLiteral(",'=1+1,")));
    EXPECT_TRUE(text.contains(QStringLiteral(",\"甲,\"\"乙\"\"\",")));
}

TEST(ChartCsv, EveryRowHasACellForEachColumnWithAndWithoutAMeasure)
{
    Chart c = chart(ChartKind::Result);
    for (const bool measured : {false, true}) {
        if (measured)
            c.measure = TargetMeasure::Ratio;
        const exporting::Table table = tableOf(c);
        for (const exporting::Row& row : table.rows)
            EXPECT_EQ(row.size(), table.columns.size());
    }
}

TEST(ChartCsv, AMeasureStandsBesideTheFiguresWithItsUnitAndWhatItRestsOn)
{
    Chart c = chart(ChartKind::Result);
    c.measure = TargetMeasure::Amplification;
    Statement upper = said(Kind::Target, u"地区生产总值", Measure::Growth, Bound::About, 6.5, u"%", 2022);
    c.rows[0].measured = MeasuredTarget{1.0, {}, PanelFigure{ReportId{7}, upper, 6.5}, Place{u"云汀市", {}, {u"云汀市"}}};
    const exporting::Table table = tableOf(c);
    EXPECT_EQ(cellAt(table, 0, "calculated"), exporting::Cell{"amplification"});
    EXPECT_EQ(cellAt(table, 0, "calculated_value"), exporting::Cell{1.0});
    EXPECT_EQ(cellAt(table, 0, "calculated_unit"), exporting::Cell{"个百分点"});
    EXPECT_EQ(cellAt(table, 0, "basis_place"), exporting::Cell{"云汀市"});
    EXPECT_EQ(cellAt(table, 1, "calculated_value"), exporting::Cell{});
}

TEST(ChartCsv, RowsOfSeveralPlacesSayWhoseTheyAre)
{
    Chart c = chart(ChartKind::Result);
    c.rows[1].placeKey = u"望岭市/青禾区";
    EXPECT_EQ(cellAt(tableOf(c), 0, "place"), exporting::Cell{"云汀市/青禾区"});
    EXPECT_EQ(cellAt(tableOf(c), 1, "place"), exporting::Cell{"望岭市/青禾区"});
}

TEST(ChartCsv, AWorkbookIsAZipAndHasAllRows)
{
    const Result<QByteArray> book = xlsxOf(chart(ChartKind::Result));
    ASSERT_TRUE(book);
    EXPECT_TRUE(book->startsWith("PK"));
    EXPECT_GT(book->size(), 4000);
}

} // namespace
} // namespace duixian::charts
