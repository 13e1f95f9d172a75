// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/search_page.h"

#include <algorithm>

#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "app/presentation/question_field.h"
#include "app/search/facet_panel.h"
#include "app/search/hit_view.h"
#include "app/search/question_chip.h"
#include "app/search/question_chips.h"
#include "app/search/search_head.h"
#include "tests/app/search/made_question.h"

namespace duixian::searching {
namespace {

/// The page as a person has it before them, over a library of two places; the answers are the test's.
class SearchPageTest : public testing::Test {
protected:
    SearchPageTest()
    {
        page.setUnderstand(made::understood);
        const QString province = QStringLiteral("北岭省");
        page.setReports({{ReportId{1}, {province, QStringLiteral("望川市")}, QStringLiteral("望川市报告"), 2020, 1, 1},
                         {ReportId{2}, {province, QStringLiteral("望川市")}, QStringLiteral("望川市报告"), 2021, 1, 1},
                         {ReportId{3}, {province, QStringLiteral("安溪市")}, QStringLiteral("安溪市报告"), 2021, 1, 1}});
        page.resize(1000, 600);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    [[nodiscard]] presentation::QuestionField& field() { return page.head().field(); }

    void compose(const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&field(), &event);
    }

    /// Through the input method, as Chinese comes in; key clicks can't.
    void type(const QString& words)
    {
        compose({}, words);
        ASSERT_TRUE(asked.wait());
    }

    void answer(const std::vector<Hit>& hits)
    {
        page.add(hits);
        std::set<ReportId> reports;
        for (const Hit& hit : hits)
            reports.insert(hit.report);
        page.finish({hits.size(), reports.size(), true, {}});
    }

    void answerWords()
    {
        answer({made::hit(1, 0, u"扩大", u"就业", u"。"), made::hit(2, 0, u"稳定", u"就业", u"。"),
                made::hit(2, 1, u"促进", u"就业", u"。"), made::hit(3, 0, u"带动", u"就业", u"。")});
    }

    void press(Qt::Key key) { QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key); }

    void clickRow(int row)
    {
        QTest::mouseClick(page.view().viewport(), Qt::LeftButton, {}, page.view().visualRect(page.found().index(row)).center());
    }

    [[nodiscard]] QString facets()
    {
        QString all;
        for (int i = 0; i < page.facets().rows().rowCount(); ++i) {
            const models::FacetRow& row = page.facets().rows().row(i);
            all += row.header ? QStringLiteral("[%1] ").arg(row.label)
                              : QStringLiteral("%1%2=%3 ").arg(row.chosen ? QStringLiteral("*") : QString(), row.label).arg(row.count);
        }
        return all.trimmed();
    }

    void tick(const QString& label)
    {
        for (int i = 0; i < page.facets().rows().rowCount(); ++i)
            if (page.facets().rows().row(i).label == label)
                return QTest::mouseClick(page.facets().viewport(), Qt::LeftButton, {},
                                         page.facets().visualRect(page.facets().rows().index(i)).center());
        FAIL() << label.toStdString();
    }

    SearchPage page;
    QSignalSpy asked{&page, &SearchPage::asked};
    QSignalSpy wanted{&page, &SearchPage::hitWanted};
};

TEST_F(SearchPageTest, WhatIsTypedIsAskedAfterAPauseAndShownAsPieces)
{
    type(QStringLiteral("就业 place:望川市"));
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(page.question(), QStringLiteral("就业 place:望川市"));
    const auto chips = page.head().chips().findChildren<QuestionChip*>();
    ASSERT_EQ(chips.size(), 2);
    EXPECT_EQ(chips[1]->accessibleName().toStdString(), "place 望川市");
}

TEST_F(SearchPageTest, WhatIsBeingComposedIsNotAskedAndItsEnterDoesNotAsk)
{
    field().setFocus();
    compose(QStringLiteral("jiuye"));
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_FALSE(asked.wait(400)) << "nothing is asked as long as it is composed";
    compose({}, QStringLiteral("就业"));
    QTest::keyClick(&field(), Qt::Key_Return); // of the same moment: it made the words
    EXPECT_EQ(asked.size(), 0);
    EXPECT_TRUE(asked.wait()) << "the words are asked after the pause";
    EXPECT_EQ(page.question(), QStringLiteral("就业"));
}

TEST_F(SearchPageTest, EnterAsksAtOnce)
{
    field().setText(QStringLiteral("就业"));
    field().setFocus();
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(SearchPageTest, HitsStandByReportAndKeysGoThroughThem)
{
    type(QStringLiteral("就业"));
    answerWords();
    ASSERT_TRUE(page.showsHits());
    EXPECT_TRUE(page.head().offersOrder());
    EXPECT_EQ(page.head().told().toStdString(), "4 sentence(s) in 3 report(s)");
    field().setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(page.view().currentIndex().row(), 1) << "behind the header";
    press(Qt::Key_Down);
    EXPECT_EQ(page.view().currentIndex().row(), 3) << "over the header of the next";
    press(Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Hit>().report, ReportId{2});
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_TRUE(field().hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    EXPECT_TRUE(field().hasFocus());
}

TEST_F(SearchPageTest, AClickOpensAHitAndAHeaderOpensNothing)
{
    type(QStringLiteral("就业"));
    answerWords();
    clickRow(0);
    EXPECT_EQ(wanted.size(), 0);
    clickRow(4);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Hit>().sentence.begin, 100U);
    EXPECT_TRUE(page.view().copied().contains(QStringLiteral("促进就业。\n望川市报告")));
}

TEST_F(SearchPageTest, APieceIsCorrectedByItsMenu)
{
    type(QStringLiteral("道路 增长"));
    const auto chips = page.head().chips().findChildren<QuestionChip*>();
    EXPECT_EQ(chips.last()->accessibleName().toStdString(), "growth, perhaps");
    const std::unique_ptr<QMenu> menu(page.head().chips().menuOf(1));
    EXPECT_TRUE(menu->actions()[0]->isChecked());
    EXPECT_EQ(menu->actions()[1]->text().toStdString(), "words: 增长");
    menu->actions()[1]->trigger();
    EXPECT_EQ(page.question(), QStringLiteral("道路 \"增长\""));
    EXPECT_EQ(field().text(), page.question()) << "the question is its text";
    EXPECT_EQ(asked.size(), 2);
}

TEST_F(SearchPageTest, ATickNarrowsTheQuestionAndTheOthersCanStillBeTicked)
{
    type(QStringLiteral("就业"));
    answerWords();
    EXPECT_EQ(facets().toStdString(), "[Place] 北岭省=4 安溪市=1 望川市=3 [Year] 2021=3 2020=1");
    tick(QStringLiteral("2020"));
    EXPECT_EQ(page.question().toStdString(), "就业 report:2020");
    answer({made::hit(1, 0, u"扩大", u"就业", u"。")});
    EXPECT_TRUE(facets().contains(QStringLiteral("[Year] 2021=3 *2020=1"))) << facets().toStdString();
    tick(QStringLiteral("2021"));
    EXPECT_EQ(page.question().toStdString(), "就业 report:2021");
    answer({made::hit(2, 0, u"稳定", u"就业", u"。"), made::hit(3, 0, u"带动", u"就业", u"。")});
    tick(QStringLiteral("安溪市"));
    EXPECT_EQ(page.question().toStdString(), "就业 report:2021 place:安溪市");
    answer({made::hit(3, 0, u"带动", u"就业", u"。")});
    tick(QStringLiteral("安溪市"));
    EXPECT_EQ(page.question().toStdString(), "就业 report:2021");
}

TEST_F(SearchPageTest, FiguresAreTickedByKindAndStrength)
{
    type(QStringLiteral("道路 >3亿元"));
    answer({made::figure(1, 0, Kind::Target, 12), made::figure(1, 1, Kind::Outcome, 9), made::figure(2, 0, Kind::Target, 15)});
    EXPECT_EQ(page.head().told().toStdString(), "3 figure(s) in 2 report(s)");
    EXPECT_FALSE(page.head().offersOrder());
    EXPECT_TRUE(facets().contains(QStringLiteral("[Target or outcome] Target=2 Outcome=1"))) << facets().toStdString();
    tick(QStringLiteral("Outcome"));
    EXPECT_EQ(page.question().toStdString(), "道路 >3亿元 kind:outcome");
}

TEST_F(SearchPageTest, WhereNothingIsFoundItSaysWhatCanBeLeftOut)
{
    type(QStringLiteral("就业 place:望川市"));
    answer({});
    EXPECT_FALSE(page.showsHits());
    const auto ways = page.hints().findChildren<QPushButton*>();
    ASSERT_EQ(ways.size(), 2);
    QTest::mouseClick(ways[1], Qt::LeftButton);
    EXPECT_EQ(page.question().toStdString(), "就业");
    EXPECT_EQ(asked.size(), 2);
}

TEST_F(SearchPageTest, WhatWasFoundBeforeStaysUntilTheNextAnswer)
{
    type(QStringLiteral("就业"));
    answerWords();
    page.ask(QStringLiteral("大学生"));
    EXPECT_EQ(page.found().hits().size(), 4U);
    page.add({made::hit(3, 0, u"招聘", u"大学生", u"。")});
    EXPECT_EQ(page.found().hits().size(), 1U);
}

TEST_F(SearchPageTest, ComesBackToTheHitWhereItWasLeft)
{
    type(QStringLiteral("就业"));
    std::vector<Hit> many;
    for (int i = 0; i < 200; ++i)
        many.push_back(made::hit(1 + i / 100, i, u"扩大", u"就业", u"。"));
    answer(many);
    page.view().setCurrentIndex(page.found().index(120));
    page.view().scrollTo(page.found().index(120));
    const SearchSpot left = page.spot();
    EXPECT_GT(left.scrolled, 0);
    page.ask(QStringLiteral("大学生"));
    answer({made::hit(3, 0, u"招聘", u"大学生", u"。")});
    page.returnTo(left);
    EXPECT_EQ(page.question().toStdString(), "就业");
    answer(many);
    EXPECT_EQ(page.view().currentIndex().row(), 120);
    EXPECT_EQ(page.view().verticalScrollBar()->value(), left.scrolled);
}

TEST_F(SearchPageTest, AskedAgainItStaysWhereOneIs)
{
    type(QStringLiteral("就业"));
    answerWords();
    page.view().setCurrentIndex(page.found().index(3));
    page.askAgain();
    answer({made::hit(1, 0, u"扩大", u"就业", u"。"), made::hit(1, 1, u"带动", u"就业", u"。"), made::hit(2, 0, u"稳定", u"就业", u"。")});
    EXPECT_EQ(page.found().hitOf(page.view().currentIndex().row())->report, ReportId{2});
}

TEST_F(SearchPageTest, SavedSearchesAreAskedByAClickAndSayHowManyThereAre)
{
    page.setSaved({{QStringLiteral("稳就业"), QStringLiteral("就业 report:2021")}}, true);
    page.saved().setCount(QStringLiteral("稳就业"), QStringLiteral("12"));
    QListWidget& list = page.saved().list();
    EXPECT_TRUE(list.isVisible());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    EXPECT_EQ(page.question().toStdString(), "就业 report:2021");
    QSignalSpy renamed(&page.saved(), &SavedPanel::renameWanted);
    QSignalSpy removed(&page.saved(), &SavedPanel::removeWanted);
    QTest::keyClick(&list, Qt::Key_F2);
    QTest::keyClick(&list, Qt::Key_Delete);
    EXPECT_EQ(renamed.size(), 1);
    EXPECT_EQ(removed.size(), 1);
}

TEST_F(SearchPageTest, AFaultIsSaidInPlaceOfTheHits)
{
    type(QStringLiteral("就业"));
    page.finish({0, 0, false, QStringLiteral("That is no pattern.")});
    EXPECT_FALSE(page.showsHits());
    const auto labels = page.hints().findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text() == QStringLiteral("That is no pattern."); }));
}

TEST_F(SearchPageTest, ForeignWordsAreOnlyWords)
{
    type(QStringLiteral("<b>&x</b>"));
    const std::unique_ptr<QMenu> menu(page.head().chips().menuOf(0));
    EXPECT_EQ(menu->actions()[0]->text().toStdString(), "words: <b>&&x</b>");
    answer({made::hit(1, 0, u"<img src=x>", u"就业", u"。")});
    EXPECT_TRUE(page.showsHits());
    EXPECT_FALSE(page.view().grab().isNull());
}

} // namespace
} // namespace duixian::searching
