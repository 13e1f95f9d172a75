// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/pairs_of_report.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "app/models/pair_candidates.h"
#include "app/models/statement_filter.h"
#include "app/models/statement_table_model.h"
#include "tests/app/models/made_pairs.h"
#include "tests/app/models/made_report.h"

namespace duixian::models {
namespace {

using Model = StatementTableModel;

/// Of made::report(): its first outcome answers two targets, its second none, its target has no outcome.
std::vector<PairRow> someRows(const Report& report)
{
    return {made::answering(report, 0, 230, Verdict::Reached), made::answering(report, 0, 240, Verdict::NotReached),
            made::unanswered(report, 2, UnpairedReason::NoNextReport)};
}

std::shared_ptr<const PairsOfReport> pairsOf(const Report& report, const std::vector<PairRow>& rows)
{
    return std::make_shared<const PairsOfReport>(report, made::thisReport, rows);
}

QString cell(const QAbstractItemModel& model, int row, int role = Qt::DisplayRole)
{
    return model.index(row, Model::VerdictColumn).data(role).toString();
}

TEST(PairsOfReport, StandAtTheStatementsThatAreTheirEnds)
{
    const auto report = made::report();
    const PairsOfReport pairs(*report, made::thisReport, someRows(*report));
    EXPECT_EQ(pairs.of(0).size(), 2U);
    EXPECT_TRUE(pairs.of(1).empty());
    ASSERT_EQ(pairs.of(2).size(), 1U);
    EXPECT_EQ(pairs.of(2).front().reason, UnpairedReason::NoNextReport);
    EXPECT_TRUE(pairs.of(99).empty());
}

TEST(PairsOfReport, OneOfAStatementThatIsNoMoreIsLeftOut)
{
    Report report = *made::report();
    const std::vector<PairRow> rows = someRows(report);
    report.statements[0].indicator = u"街道数";
    EXPECT_TRUE(PairsOfReport(report, made::thisReport, rows).of(0).empty());
    EXPECT_TRUE(PairsOfReport(*made::report(), ReportId{99}, rows).of(0).empty()) << "and those of another report";
}

TEST(StatementTableModel, ShowsAndSaysVerdicts)
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto report = made::report();
    model.setReport(report);
    EXPECT_EQ(cell(model, 0), QString());
    model.setPairs(pairsOf(*report, someRows(*report)));
    EXPECT_EQ(cell(model, 0), QStringLiteral("✓✗"));
    EXPECT_EQ(cell(model, 0, Qt::AccessibleTextRole), QStringLiteral("reached, not reached"));
    EXPECT_EQ(cell(model, 0, Model::CopyRole), QStringLiteral("reached, not reached"));
    EXPECT_TRUE(cell(model, 0, Qt::ToolTipRole).contains(QStringLiteral("2020 target 230 亿元")));
    EXPECT_EQ(cell(model, 1), QString());
    EXPECT_EQ(cell(model, 2), QStringLiteral("–"));
    EXPECT_EQ(cell(model, 2, Model::CopyRole), QStringLiteral("no outcome"));
    EXPECT_TRUE(model.searched(2).contains(QStringLiteral("no outcome")));
}

TEST(StatementTableModel, TellsWhatAPersonSaidOfPairs)
{
    Model model;
    const auto report = made::report();
    model.setReport(report);
    std::vector<PairRow> rows = someRows(*report);
    rows[1].decision = PairDecision{};
    rows[1].decision->ruling = PairRuling::Overruled;
    rows[2].reason = UnpairedReason::Parted;
    model.setPairs(pairsOf(*report, rows));
    EXPECT_EQ(model.index(0, Model::VerdictColumn).data(Model::PairRulingRole).toInt(), static_cast<int>(PairRuling::Overruled));
    EXPECT_FALSE(model.index(1, Model::VerdictColumn).data(Model::PairRulingRole).isValid());
    EXPECT_EQ(model.index(2, Model::VerdictColumn).data(Model::PairRulingRole).toInt(), static_cast<int>(PairRuling::Parted));
}

TEST(StatementFilter, KeepsAVerdictAndFollowsPairsThatComeLater)
{
    Model model;
    StatementFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto report = made::report();
    model.setReport(report);
    const auto shown = [&](VerdictWish wanted) {
        StatementWish wish;
        wish.verdict = wanted;
        filter.setWish(wish);
        std::string rows;
        for (int row = 0; row < filter.rowCount(); ++row)
            rows += std::to_string(filter.mapToSource(filter.index(row, 0)).row());
        return rows;
    };
    EXPECT_EQ(shown(VerdictWish::Reached), "");
    model.setPairs(pairsOf(*report, someRows(*report)));
    EXPECT_EQ(filter.rowCount(), 1) << "of the wish that was there before";
    EXPECT_EQ(shown(VerdictWish::Reached), "0");
    EXPECT_EQ(shown(VerdictWish::NotReached), "0");
    EXPECT_EQ(shown(VerdictWish::Undecidable), "");
    EXPECT_EQ(shown(VerdictWish::NoOutcome), "2");
}

TEST(StatementFilter, SortsByVerdictAndLeavesAnotherOrderAlone)
{
    Model model;
    StatementFilter filter;
    filter.setSourceModel(&model);
    const auto report = made::report();
    model.setReport(report);
    filter.sort(Model::VerdictColumn);
    model.setPairs(pairsOf(*report, someRows(*report)));
    EXPECT_EQ(filter.mapToSource(filter.index(0, 0)).row(), 0);
    EXPECT_EQ(filter.mapToSource(filter.index(1, 0)).row(), 2);
    filter.sort(Model::FigureColumn);
    const QSignalSpy moved(&filter, &QAbstractItemModel::layoutChanged);
    model.setPairs(pairsOf(*report, {}));
    EXPECT_TRUE(moved.isEmpty());
}

TEST(PairCandidates, AreOfTheOtherKindTheLikestFirst)
{
    const auto report = made::report();
    Statement target = report->statements[2];
    target.indicator = u"学校";
    target.unit = u"所";
    target.period = Period::year(2020);
    EXPECT_EQ(pairCandidates(target, *report), (std::vector<std::size_t>{1, 0}));
    target.indicator = u"地区生产总值";
    target.unit = u"亿元";
    EXPECT_EQ(pairCandidates(target, *report), (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(pairCandidates(report->statements[0], *report), (std::vector<std::size_t>{2}));
}

} // namespace
} // namespace duixian::models
