// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/pair_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "app/pairs/sheet_roles.h"
#include "app/presentation/palette.h"
#include "tests/app/pairs/made_pairs.h"

namespace duixian::pairing {
namespace {

using Model = PairTableModel;

class PairTableModelTest : public testing::Test {
protected:
    PairTableModelTest()
    {
        model.setReports(made::pairedReports());
        model.setComparing([](const SecondFigure& figure, const Statement& outcome) {
            return BesideOutcome{figure.value - *outcome.value, true};
        });
        fill();
    }

    void fill()
    {
        model.begin();
        model.add(made::pairRows());
        model.finish();
    }

    [[nodiscard]] std::string text(int row, int column) const { return model.index(row, column).data().toString().toStdString(); }
    /// The rows shown, by their numbers in made::pairRows().
    [[nodiscard]] std::string shown() const
    {
        const std::vector<PairRow> all = made::pairRows();
        std::string out;
        for (int row = 0; row < model.rowCount(); ++row)
            for (std::size_t i = 0; i < all.size(); ++i)
                if (model.pair(row) == all[i])
                    out += std::to_string(i);
        return out;
    }

    PairTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PairTableModelTest, SaysWhatWasPromisedAndWhatCameOfIt)
{
    EXPECT_EQ(text(0, Model::PlaceColumn), "云泽区");
    EXPECT_EQ(text(0, Model::YearColumn), "2020");
    EXPECT_EQ(text(0, Model::IndicatorColumn), "地区生产总值");
    EXPECT_EQ(text(0, Model::TargetColumn), "≥ 6 %");
    EXPECT_EQ(text(0, Model::OutcomeColumn), "7.2 %");
    EXPECT_EQ(text(0, Model::VerdictColumn), "✓ reached");
    EXPECT_EQ(text(0, Model::ReportsColumn), "2020 → 2021");
    EXPECT_EQ(text(2, Model::OutcomeColumn), "– not reported");
    EXPECT_EQ(text(2, Model::VerdictColumn), "");
    EXPECT_EQ(text(3, Model::ReportsColumn), "2021 → –");
    EXPECT_EQ(text(1, Model::PersonColumn), "judged: 口径不同");
}

TEST_F(PairTableModelTest, ASecondSourceThatDiffersIsMarkedBySignAndColour)
{
    EXPECT_EQ(text(0, Model::SecondColumn), "7.5 % (≠ +0.3)");
    EXPECT_EQ(model.index(0, Model::SecondColumn).data(WordsRole).toInt(), static_cast<int>(presentation::Role::Doubtful));
    EXPECT_FALSE(model.index(1, Model::SecondColumn).data(WordsRole).isValid());
    EXPECT_TRUE(model.hasSecond());
}

TEST_F(PairTableModelTest, IsFilteredByWordsInEitherScript)
{
    model.setFolding([](const QString& words) { return QString(words).replace(QStringLiteral("產"), QStringLiteral("产")); });
    PairWish wish;
    wish.words = QStringLiteral("生產");
    model.setWish(wish);
    EXPECT_EQ(shown(), "03");
    wish.words = QStringLiteral("生產 柳溪");
    model.setWish(wish);
    EXPECT_EQ(shown(), "3");
    wish.words = QStringLiteral("無此");
    model.setWish(wish);
    EXPECT_EQ(shown(), "");
}

TEST_F(PairTableModelTest, IsFilteredByWhatBecameOfThem)
{
    PairWish wish;
    wish.verdict = Verdict::Reached;
    model.setWish(wish);
    EXPECT_EQ(shown(), "0");
    wish = {};
    wish.unpaired = true;
    model.setWish(wish);
    EXPECT_EQ(shown(), "23");
    wish = {};
    wish.reason = UnpairedReason::NoNextReport;
    model.setWish(wish);
    EXPECT_EQ(shown(), "3");
    wish = {};
    wish.year = 2021;
    model.setWish(wish);
    EXPECT_EQ(shown(), "3");
    wish = {};
    wish.byPerson = true;
    model.setWish(wish);
    EXPECT_EQ(shown(), "1");
    EXPECT_EQ(model.years(), (std::set<int>{2020, 2021}));
}

TEST_F(PairTableModelTest, SortsByValueAndWhatIsEmptyStandsLastEitherWay)
{
    model.sort(Model::TargetColumn, Qt::AscendingOrder);
    EXPECT_EQ(shown(), "3012");
    model.sort(Model::OutcomeColumn, Qt::DescendingOrder);
    EXPECT_EQ(shown(), "0123");
    model.sort(Model::OutcomeColumn, Qt::AscendingOrder);
    EXPECT_EQ(shown(), "1023");
    model.sort(Model::PlaceColumn, Qt::AscendingOrder);
    EXPECT_EQ(shown(), "3012") << "by pinyin";
    model.sort(-1, Qt::AscendingOrder);
    EXPECT_EQ(shown(), "0123");
}

TEST_F(PairTableModelTest, ARowThatIsLookedAtIsFollowedWhenTheOrderChanges)
{
    const QPersistentModelIndex missed = model.index(1, Model::OutcomeColumn);
    model.sort(Model::OutcomeColumn, Qt::AscendingOrder);
    EXPECT_EQ(missed.row(), 0);
    EXPECT_EQ(missed.column(), Model::OutcomeColumn);
}

TEST_F(PairTableModelTest, CountsWhatIsShown)
{
    EXPECT_EQ(sumLine(model.sums()).toStdString(), "4 target(s) · 1 reached · 1 not reached · 0 undecidable · 2 without outcome");
    EXPECT_EQ(reasonShares(model.sums()).toStdString(), "not reported 1 (50 %) · no next report 1 (50 %)");
    PairWish wish;
    wish.verdict = Verdict::Reached;
    model.setWish(wish);
    EXPECT_EQ(sumLine(model.sums()).toStdString(), "1 target(s) · 1 reached · 0 not reached · 0 undecidable · 0 without outcome");
    EXPECT_EQ(reasonShares(model.sums()).toStdString(), "");
}

TEST_F(PairTableModelTest, KeepsWhatIsThereUntilOtherRowsCome)
{
    model.begin();
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_TRUE(model.growing());
    model.add({made::pairRows()[3]});
    EXPECT_EQ(shown(), "3");
    model.begin();
    model.finish();
    EXPECT_EQ(model.rowCount(), 0) << "none came";
}

TEST_F(PairTableModelTest, WhatComesWhileSortedIsSortedAtTheEnd)
{
    model.sort(Model::TargetColumn, Qt::DescendingOrder);
    fill();
    EXPECT_EQ(shown(), "2103");
}

TEST_F(PairTableModelTest, AFileHasTheNumberApartFromItsUnit)
{
    const QStringList titles = model.headerData(Model::TargetColumn, Qt::Horizontal, CellsRole).toStringList();
    const QVariantList cells = model.index(0, Model::TargetColumn).data(CellsRole).toList();
    ASSERT_EQ(titles.size(), cells.size());
    EXPECT_EQ(titles[0], QStringLiteral("Target"));
    EXPECT_EQ(cells[0], QVariant(6.0));
    EXPECT_EQ(cells[2], QVariant(QStringLiteral("%")));
    for (int column = 0; column < model.columnCount(); ++column)
        for (int row = 0; row < model.rowCount(); ++row)
            EXPECT_EQ(model.headerData(column, Qt::Horizontal, CellsRole).toStringList().size(),
                      model.index(row, column).data(CellsRole).toList().size())
                << column;
}

TEST(PairTableModel, TakesFiftyThousandRowsInPieces)
{
    PairTableModel model;
    model.begin();
    constexpr std::size_t pieces = 50;
    for (std::size_t i = 0; i < pieces; ++i)
        model.add(made::manyRows(1000));
    model.finish();
    EXPECT_EQ(model.rowCount(), 50000);
    model.sort(PairTableModel::TargetColumn, Qt::AscendingOrder);
    EXPECT_EQ(model.pair(0).target.value, 1.0);
    EXPECT_EQ(model.pair(49999).target.value, 1000.0);
}

} // namespace
} // namespace duixian::pairing
