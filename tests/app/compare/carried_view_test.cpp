// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/carried_view.h"

#include <algorithm>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "app/compare/repeat_panel.h"
#include "app/compare/share_list.h"
#include "core/align/carried_over.h"
#include "core/align/word_differences.h"

namespace duixian::comparing {
namespace {

std::shared_ptr<const Report> reportOf(const std::u16string& review, const std::u16string& plan)
{
    auto report = std::make_shared<Report>();
    const std::u16string first = u"一、工作回顾\n";
    const std::u16string second = u"二、工作安排\n";
    report->text = first + review + u"\n" + second + plan;
    const std::size_t middle = first.size() + review.size() + 1;
    report->parts = {{{0, 6}, {0, middle}, 1, Section::Review}, {{middle, middle + 6}, {middle, report->text.size()}, 1, Section::Plan}};
    return report;
}

class CarriedViewTest : public testing::Test {
protected:
    CarriedViewTest()
    {
        left = {ReportId{1}, reportOf(u"新建改建农村公路86公里。\n坚持过紧日子，压减一般性支出。", u"狠抓秸秆禁烧，空气质量持续改善。"),
                QStringLiteral("临江县 2022"), QStringLiteral("左")};
        right = {ReportId{2}, reportOf(u"新建改建农村公路40公里。\n坚持过紧日子、压减一般性支出。", u"组建城市更新公司，启动老厂区改造。"),
                 QStringLiteral("临江县 2023"), QStringLiteral("右")};
        view.resize(1200, 360);
        view.show();
        view.setReports(left, right);
        view.setCarried(align::carriedOver(*left.report, *right.report), align::carriedOver(*right.report, *left.report));
    }

    [[nodiscard]] QStringList shown() const
    {
        QStringList out;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            out.push_back(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return out;
    }

    QPushButton* chip(const char* kind)
    {
        for (QPushButton* const button : view.findChildren<QPushButton*>(QStringLiteral("chip")))
            if (button->property("kind").toString() == QLatin1String(kind))
                return button;
        return nullptr;
    }

    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = view.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    }

    void click(QListView& in, int row)
    {
        QTest::mouseClick(in.viewport(), Qt::LeftButton, {}, in.visualRect(in.model()->index(row, 0)).center());
    }

    [[nodiscard]] static std::string words(const ComparedReport& report, const Span& span)
    {
        return QString::fromStdU16String(report.report->text.substr(span.begin, span.length())).toStdString();
    }

    ComparedReport left;
    ComparedReport right;
    CarriedView view{align::wordDifferences};
    QListView* list = view.findChild<QListView*>(QStringLiteral("carried"));
    ShareList* shares = view.findChild<ShareList*>();
    RepeatPanel* elsewhere = view.findChild<RepeatPanel*>();
    QAbstractItemModelTester ofSentences{list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester ofShares{shares->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(CarriedViewTest, ShowsEachSentenceWithWhatItWas)
{
    EXPECT_EQ(shown(), QStringList({QStringLiteral("New number: 新建改建农村公路86公里 → 40公里。"),
                                    QStringLiteral("Same: 坚持过紧日子、压减一般性支出。"),
                                    QStringLiteral("New: 组建城市更新公司，启动老厂区改造。")}));
    EXPECT_EQ(chip("showAll")->text(), QStringLiteral("All 3"));
    EXPECT_EQ(chip("showNewNumber")->text(), QStringLiteral("New number 1"));
    EXPECT_EQ(chip("showGone")->text(), QStringLiteral("Gone 1"));
}

TEST_F(CarriedViewTest, FitsANarrowWindow)
{
    view.resize(900, 300);
    EXPECT_EQ(chip("showNewNumber")->text(), QStringLiteral("1"));
    EXPECT_EQ(chip("showNewNumber")->accessibleName(), QStringLiteral("New number 1"));
    QTest::mouseClick(chip("showNewNumber"), Qt::LeftButton);
    EXPECT_EQ(chip("showNewNumber")->text(), QStringLiteral("New number 1")) << "the one that is pressed has its word";
}

TEST_F(CarriedViewTest, IsFilteredByKindPartAndWords)
{
    QTest::mouseClick(chip("showGone"), Qt::LeftButton);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("Gone: 狠抓秸秆禁烧，空气质量持续改善。")});
    QTest::mouseClick(chip("showNew"), Qt::LeftButton);
    EXPECT_EQ(shown().size(), 1);
    QTest::mouseClick(chip("showAll"), Qt::LeftButton);
    ASSERT_EQ(shares->model()->rowCount(), 3);
    EXPECT_EQ(shares->model()->index(2, 0).data().toString(), QStringLiteral("二、工作安排"));
    click(*shares, 1);
    EXPECT_EQ(shown().size(), 2);
    EXPECT_EQ(chip("showNew")->text(), QStringLiteral("New 0")) << "the counts are those of the part";
    click(*shares, 0);
    auto* words = view.findChild<QLineEdit*>();
    words->setText(QStringLiteral("公路"));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(shown().size(), 1);
    words->setText(QStringLiteral("没有"));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_FALSE(list->isVisible()) << "the view says that there is none";
}

TEST_F(CarriedViewTest, SaysTheSharesOfTheParts)
{
    const QString plan = shares->model()->index(2, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(plan, QStringLiteral("二、工作安排: Same 0 % · New number 0 % · Reworded 0 % · New 100 %"));
    const QString whole = shares->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(whole.startsWith(QStringLiteral("Whole report: Same 3"))) << whole.toStdString();
}

TEST_F(CarriedViewTest, AClickShowsBothSentences)
{
    QSignalSpy wanted(&view, &CarriedView::pairWanted);
    click(*list, 0);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(words(left, wanted[0][0].value<Span>()), "新建改建农村公路86公里。");
    EXPECT_EQ(words(right, wanted[0][1].value<Span>()), "新建改建农村公路40公里。");
    click(*list, 2);
    EXPECT_TRUE(wanted[1][0].value<Span>().empty()) << "what is new stands on one side";
    EXPECT_EQ(words(right, wanted[1][1].value<Span>()), "组建城市更新公司，启动老厂区改造。");
}

TEST_F(CarriedViewTest, IsTurnedRound)
{
    QTest::mouseClick(view.findChild<QToolButton*>(QStringLiteral("turnRound")), Qt::LeftButton);
    EXPECT_TRUE(says(QStringLiteral("临江县 2022 against 临江县 2023")));
    EXPECT_EQ(shown().front(), QStringLiteral("New number: 新建改建农村公路40公里 → 86公里。"));
    QSignalSpy wanted(&view, &CarriedView::pairWanted);
    click(*list, 0);
    EXPECT_EQ(words(left, wanted[0][0].value<Span>()), "新建改建农村公路86公里。");
}

TEST_F(CarriedViewTest, AsksWhereElseASentenceStands)
{
    QSignalSpy asked(&view, &CarriedView::repeatsWanted);
    QSignalSpy opened(&view, &CarriedView::openWanted);
    QSignalSpy ended(&view, &CarriedView::repeatsUnwanted);
    auto* ask = view.findChild<QPushButton*>(QStringLiteral("elsewhere"));
    EXPECT_FALSE(ask->isEnabled()) << "no sentence is chosen";
    click(*list, 0);
    QTest::mouseClick(ask, Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<ReportId>(), ReportId{2});
    EXPECT_EQ(words(right, asked[0][1].value<Span>()), "新建改建农村公路40公里。");
    EXPECT_TRUE(elsewhere->isVisible());
    view.setRepeatProgress(50, 1000);
    view.addRepeats({{ReportId{7}, {3, 15}, QStringLiteral("青石区 2020"), u"新建改建农村公路12公里。", Carried::NewNumber},
                     {ReportId{9}, {5, 17}, QStringLiteral("云泽区 2021"), u"新建改建农村公路40公里。", Carried::Same}});
    view.finishRepeats(true);
    auto* found = elsewhere->findChild<QListView*>();
    QAbstractItemModelTester tester(found->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(found->model()->rowCount(), 2);
    EXPECT_EQ(found->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("青石区 2020, New number: 新建改建农村公路12公里。"));
    click(*found, 1);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<ReportId>(), ReportId{9});
    EXPECT_EQ(opened[0][1].value<Span>(), (Span{5, 17}));
    QTest::mouseClick(elsewhere->findChild<QToolButton*>(QStringLiteral("closeRepeats")), Qt::LeftButton);
    EXPECT_FALSE(elsewhere->isVisible());
    EXPECT_EQ(ended.size(), 1);
}

TEST_F(CarriedViewTest, IsExportedAsItIsShown)
{
    QSignalSpy files(&view, &CarriedView::fileWanted);
    QTest::mouseClick(chip("showNewNumber"), Qt::LeftButton);
    auto* ways = view.findChild<QToolButton*>(QStringLiteral("export"))->menu();
    ways->findChild<QAction*>(QStringLiteral("csv"))->trigger();
    ASSERT_EQ(files.size(), 1);
    const auto table = files[0][0].value<presentation::ShownTable>();
    EXPECT_EQ(files[0][1].toString(), QStringLiteral(".csv"));
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0],
              QVariantList({QStringLiteral("New number"), QStringLiteral("一、工作回顾"), QStringLiteral("新建改建农村公路40公里。"),
                            QStringLiteral("新建改建农村公路86公里。"), QString()}));
    EXPECT_EQ(table.titles.size(), table.rows[0].size());
}

TEST_F(CarriedViewTest, WithoutReportsSaysSo)
{
    view.setReports({}, {});
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_EQ(shares->model()->rowCount(), 0);
    EXPECT_FALSE(chip("showAll")->isEnabled());
    view.setReports(left, right);
    EXPECT_TRUE(shown().isEmpty()) << "nothing is known of them yet";
}

} // namespace
} // namespace duixian::comparing
