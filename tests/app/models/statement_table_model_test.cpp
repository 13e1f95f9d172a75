// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/statement_table_model.h"

#include <functional>

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "app/models/statement_filter.h"
#include "app/models/statement_sum.h"
#include "tests/app/models/made_report.h"

namespace duixian::models {
namespace {

using Model = StatementTableModel;

StatementWish wishOf(const std::function<void(StatementWish&)>& ask)
{
    StatementWish wish;
    ask(wish);
    return wish;
}

/// made::report() with more to ask about: its second statement is doubtful and of another measure.
std::shared_ptr<const Report> doubtfulReport()
{
    Report report = *made::report();
    report.statements[1].doubts = {Doubt::KindUnclear};
    report.statements[1].confidence = 0.5;
    report.statements[1].measure = Measure::Growth;
    return std::make_shared<const Report>(std::move(report));
}

std::string cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString().toStdString();
}

TEST(StatementTableModel, HasARowForEachStatementInTheOrderOfTheText)
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(made::report());
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(cell(model, 0, Model::KindColumn), "●");
    EXPECT_EQ(cell(model, 0, Model::IndicatorColumn), "地区生产总值");
    EXPECT_EQ(cell(model, 0, Model::FigureColumn), "231.5 亿元");
    EXPECT_EQ(cell(model, 0, Model::PeriodColumn), "2020");
    EXPECT_EQ(cell(model, 2, Model::KindColumn), "◇");
    EXPECT_EQ(cell(model, 2, Model::QuoteColumn), "18亿元");
    model.setReport(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(StatementTableModel, EveryColumnHasATitleAndEveryCellWordsForTheEar)
{
    Model model;
    model.setReport(made::report());
    for (int column = 0; column < model.columnCount(); ++column) {
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty()) << column;
        const bool mayBeEmpty = column == Model::SubjectColumn || column == Model::DoubtColumn || column == Model::ReviewedColumn ||
                                column == Model::NotesColumn || column == Model::VerdictColumn;
        if (!mayBeEmpty) {
            EXPECT_FALSE(model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty()) << column;
        }
    }
}

TEST(StatementTableModel, FindsTheStatementAtAnOffset)
{
    Model model;
    const auto report = made::report();
    model.setReport(report);
    EXPECT_EQ(model.rowAt(report->statements[1].span.begin), 1);
    EXPECT_EQ(model.rowAt(report->statements[1].span.end), -1);
    EXPECT_EQ(model.rowAt(0), -1);
}

TEST(StatementFilter, KeepsAKindAndWords)
{
    Model model;
    StatementFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(made::report());
    filter.setWish(wishOf([](StatementWish& wish) { wish.kind = Kind::Target; }));
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(cell(filter, 0, Model::IndicatorColumn), "一般公共预算收入");
    filter.setWish(wishOf([](StatementWish& wish) { wish.words = QStringLiteral("亿元 2020"); }));
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(cell(filter, 0, Model::IndicatorColumn), "地区生产总值");
}

TEST(StatementFilter, SortsByValueAndNotByText)
{
    Model model;
    StatementFilter filter;
    filter.setSourceModel(&model);
    model.setReport(made::report());
    filter.sort(Model::FigureColumn);
    EXPECT_EQ(cell(filter, 0, Model::QuoteColumn), "3所");
    EXPECT_EQ(cell(filter, 1, Model::QuoteColumn), "18亿元");
    EXPECT_EQ(cell(filter, 2, Model::QuoteColumn), "231.5亿元");
}

TEST(StatementFilter, KeepsWhatIsAskedForInEachField)
{
    Model model;
    StatementFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto report = doubtfulReport();
    model.setReport(report);
    model.setRulings({std::nullopt, std::nullopt, Ruling::Accepted});
    model.setAnnotations({{{}, AnnotationKind::Tag, u"待查", {report->statements[0].quote, u"", u"", report->statements[0].span}, "", {}}});
    struct Case {
        const char* asked;
        std::function<void(StatementWish&)> ask;
        std::string rows;
    };
    const Case cases[] = {
        {"nothing", [](StatementWish&) {}, "012"},
        {"a kind", [](StatementWish& w) { w.kind = Kind::Outcome; }, "01"},
        {"a measure", [](StatementWish& w) { w.measure = Measure::Growth; }, "1"},
        {"a section", [](StatementWish& w) { w.section = Section::Plan; }, "2"},
        {"a part", [&](StatementWish& w) { w.part = report->parts[1].body; }, "1"},
        {"an indicator", [](StatementWish& w) { w.indicator = QStringLiteral("地区生产总值"); }, "0"},
        {"doubt", [](StatementWish& w) { w.doubtful = true; }, "1"},
        {"no doubt", [](StatementWish& w) { w.doubtful = false; }, "02"},
        {"reviewed", [](StatementWish& w) { w.reviewed = true; }, "2"},
        {"not reviewed", [](StatementWish& w) { w.reviewed = false; }, "01"},
        {"noted", [](StatementWish& w) { w.noted = true; }, "0"},
        {"the words of a tag", [](StatementWish& w) { w.words = QStringLiteral("待查"); }, "0"},
        {"two things", [](StatementWish& w) { w.kind = Kind::Outcome, w.doubtful = false; }, "0"},
        {"what no row has", [](StatementWish& w) { w.kind = Kind::Target, w.doubtful = true; }, ""},
    };
    for (const Case& c : cases) {
        filter.setWish(wishOf(c.ask));
        std::string rows;
        for (int row = 0; row < filter.rowCount(); ++row)
            rows += std::to_string(filter.mapToSource(filter.index(row, 0)).row());
        EXPECT_EQ(rows, c.rows) << c.asked;
    }
}

TEST(StatementFilter, FollowsWhatIsSaidMeanwhile)
{
    Model model;
    StatementFilter filter;
    filter.setSourceModel(&model);
    model.setReport(made::report());
    filter.setWish(wishOf([](StatementWish& wish) { wish.reviewed = false; }));
    ASSERT_EQ(filter.rowCount(), 3);
    model.setRulings({Ruling::Accepted});
    EXPECT_EQ(filter.rowCount(), 2) << "what was reviewed leaves the list of what is to be reviewed";
}

TEST(StatementFilter, ComparesWordsAsItIsToldTo)
{
    Model model;
    StatementFilter filter;
    filter.setSourceModel(&model);
    model.setReport(made::report());
    model.setFolding([](const QString& words) { return QString(words).replace(QChar(0x8CC7), QChar(0x8D44)).toLower(); });
    filter.setWish(wishOf([](StatementWish& wish) { wish.words = QStringLiteral("學校"); }));
    EXPECT_EQ(filter.rowCount(), 0);
    model.setFolding([](const QString& words) { return QString(words).replace(QChar(0x5B78), QChar(0x5B66)); });
    filter.setWish(wishOf([](StatementWish& wish) { wish.words = QStringLiteral("學校 所"); }));
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(cell(filter, 0, Model::IndicatorColumn), "新建学校数");
}

TEST(StatementFilter, SortsNamesAsPeopleDo)
{
    Model model;
    StatementFilter filter;
    filter.setSourceModel(&model);
    model.setReport(made::report());
    filter.sort(Model::IndicatorColumn);
    EXPECT_EQ(cell(filter, 0, Model::IndicatorColumn), "地区生产总值");
    EXPECT_EQ(cell(filter, 1, Model::IndicatorColumn), "新建学校数");
    EXPECT_EQ(cell(filter, 2, Model::IndicatorColumn), "一般公共预算收入") << "yi comes behind di and xin";
}

TEST(StatementSum, CountsByKindAndByWhatIsToBeDone)
{
    Model model;
    model.setReport(doubtfulReport());
    model.setRulings({Ruling::Accepted});
    StatementSum sum;
    for (int row = 0; row < model.rowCount(); ++row)
        sum.add(model.row(row));
    EXPECT_EQ(sum, (StatementSum{3, 1, 2, 1, 1}));
    EXPECT_EQ(sumText({2, 0, 2, 0, 0}).count(QStringLiteral("·")), 0) << "what is none is not said";
}

} // namespace
} // namespace duixian::models
