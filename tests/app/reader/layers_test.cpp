// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <gtest/gtest.h>

#include "app/presentation/qt_text.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "tests/app/models/made_report.h"

namespace duixian::reader {
namespace {

constexpr FurnitureShown states[] = {FurnitureShown::Marked, FurnitureShown::Dimmed, FurnitureShown::Hidden};

/// A saved page as a person reads it, with menus around the report and damage in it.
class LayersTest : public testing::Test {
protected:
    LayersTest()
    {
        page.resize(1100, 720);
        page.setJudging(true);
        page.setReport(report, {}, false);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    [[nodiscard]] ReaderView& view() { return page.view(); }

    [[nodiscard]] Span spanOf(std::u16string_view words) const
    {
        const std::size_t begin = report->text.find(words);
        EXPECT_NE(begin, std::u16string::npos);
        return {begin, begin + words.size()};
    }

    [[nodiscard]] QPoint middleOf(std::u16string_view words)
    {
        const std::vector<QRectF> boxes = view().boxesOf(spanOf(words));
        return boxes.empty() ? QPoint(-1, -1) : boxes.front().center().toPoint();
    }

    [[nodiscard]] bool isSeen(std::u16string_view words) { return !view().boxesOf(spanOf(words)).empty(); }

    [[nodiscard]] int pixels(const QColor& colour)
    {
        const QImage image = view().viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour ? 1 : 0;
        return count;
    }

    void select(std::u16string_view words)
    {
        const std::vector<QRectF> boxes = view().boxesOf(spanOf(words));
        const auto middle = [](const QRectF& box, qreal x) { return QPointF(x, box.center().y()).toPoint(); };
        QWidget* paper = view().viewport();
        QTest::mousePress(paper, Qt::LeftButton, {}, middle(boxes.front(), boxes.front().left() + 1));
        QTest::mouseMove(paper, middle(boxes.back(), boxes.back().right() - 1));
        QTest::mouseRelease(paper, Qt::LeftButton, {}, middle(boxes.back(), boxes.back().right() - 1));
    }

    std::shared_ptr<const Report> report = made::savedPage();
    ReaderPage page;
};

TEST_F(LayersTest, AReportOpensAtItsOwnBeginAlsoInAWindowThatGrows)
{
    ReaderPage small;
    small.resize(300, 120);
    small.setReport(report, {}, false);
    small.resize(1100, 720);
    small.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&small));
    EXPECT_EQ(small.view().verticalScrollBar()->value(), view().verticalScrollBar()->value());
}

TEST_F(LayersTest, TheLinesOfACutSentenceAreSetAsOneParagraph)
{
    const QTextDocument& text = *view().document();
    int cuts = 0;
    for (const Layer& layer : report->layers) {
        if (layer.reason != LayerReason::BrokenLine)
            continue;
        ++cuts;
        const QTextBlock before = text.findBlock(static_cast<int>(layer.span.begin));
        EXPECT_EQ(before.blockFormat().bottomMargin(), 0);
        EXPECT_EQ(before.next().blockFormat().textIndent(), 0);
    }
    EXPECT_GT(cuts, 0);
}

TEST_F(LayersTest, IsMarkedDimmedOrHiddenByTheSwitch)
{
    const presentation::Look look = presentation::look(presentation::Role::Furniture, presentation::themeInForce());
    EXPECT_EQ(view().furniture(), FurnitureShown::Dimmed) << "as it comes";
    EXPECT_GT(pixels(look.line), 20);
    EXPECT_EQ(pixels(look.fill), 0);

    const auto choose = [this](int state) { page.header().layers().menu()->actions().at(state)->trigger(); };
    choose(0);
    EXPECT_GT(pixels(look.fill), 500);
    choose(2);
    EXPECT_EQ(pixels(look.fill), 0);
    EXPECT_EQ(pixels(look.line), 0);
    EXPECT_FALSE(isSeen(u"首页"));
    EXPECT_FALSE(isSeen(u"版权所有"));
    EXPECT_TRUE(isSeen(u"各位代表"));
    choose(1);
    EXPECT_TRUE(isSeen(u"首页"));
}

TEST_F(LayersTest, AClickFindsItsStatementInEveryState)
{
    for (const FurnitureShown state : states) {
        page.setFurniture(state);
        for (int i = 0; i < 3; ++i) {
            const QPoint at = view().boxesOf(static_cast<std::size_t>(i)).front().center().toPoint();
            QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at);
            EXPECT_EQ(page.statements().table().currentIndex().row(), i) << static_cast<int>(state);
            const QTextCursor cursor = view().textCursor();
            const Span span = report->statements[static_cast<std::size_t>(i)].span;
            EXPECT_EQ(cursor.selectionStart(), static_cast<int>(span.begin));
            EXPECT_EQ(cursor.selectionEnd(), static_cast<int>(span.end));
        }
    }
}

TEST_F(LayersTest, HiddenPassagesTakeNoRoomAndCutSentencesAreJoined)
{
    const qreal before = view().boxesOf(spanOf(u"各位代表")).front().top();
    const qreal cutLine = view().boxesOf(spanOf(u"里。")).front().top();
    EXPECT_GT(cutLine, view().boxesOf(spanOf(u"新建学校")).front().top());
    page.setFurniture(FurnitureShown::Hidden);
    EXPECT_LT(view().boxesOf(spanOf(u"各位代表")).front().top(), before);
    EXPECT_EQ(view().boxesOf(spanOf(u"里。")).front().top(), view().boxesOf(spanOf(u"新建学校")).front().top());
    const QRectF ad = view().boxesOf(spanOf(u"二号首长")).front();
    EXPECT_LT(ad.width(), 1) << "a piece inside of a sentence leaves no gap";
    EXPECT_EQ(view().toPlainText().size(), static_cast<qsizetype>(report->text.size())) << "unit for unit";
}

TEST_F(LayersTest, WhatIsCopiedIsTheReportsOwnText)
{
    for (const FurnitureShown state : {FurnitureShown::Marked, FurnitureShown::Dimmed}) {
        page.setFurniture(state);
        view().selectAll();
        view().copy();
        EXPECT_EQ(QGuiApplication::clipboard()->text(), toQt(std::u16string_view(report->text)));
    }
    page.setFurniture(FurnitureShown::Hidden);
    view().selectAll();
    view().copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(),
              "松溪区政府工作报告\n各位代表:\n一、工作回顾\n新建学校3所。修路20公里。完成***改造5处。\n");
}

TEST_F(LayersTest, OneClickPutsAPassageBack)
{
    QSignalSpy wanted(&page, &ReaderPage::putBackWanted);
    auto* button = view().viewport()->findChild<QToolButton*>(QStringLiteral("putBack"));
    QTest::mouseMove(view().viewport(), middleOf(u"各位代表"));
    EXPECT_FALSE(button->isVisible());
    QTest::mouseMove(view().viewport(), middleOf(u"政务公开"));
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Span>(), report->layers[0].span);
    EXPECT_FALSE(button->isVisible());
}

TEST_F(LayersTest, ASelectionIsTakenOutByOneClick)
{
    QSignalSpy wanted(&page, &ReaderPage::takeOutWanted);
    auto* button = [this] {
        for (QToolButton* b : page.header().findChildren<QToolButton*>())
            if (b->text() == QStringLiteral("Leave out"))
                return b;
        return static_cast<QToolButton*>(nullptr);
    }();
    ASSERT_NE(button, nullptr);
    page.showStatement(0);
    EXPECT_FALSE(button->isVisible()) << "what the program selects to show it is not meant";
    select(u"新建学校");
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Span>(), spanOf(u"新建学校"));
}

TEST_F(LayersTest, ARightClickOffersWhatFits)
{
    const auto words = [this](const QPoint& at) {
        const std::unique_ptr<QMenu> menu(view().menuAt(at));
        QString all;
        for (const QAction* action : menu->actions())
            all += action->text() + QLatin1Char('|');
        return all;
    };
    EXPECT_TRUE(words(middleOf(u"打印 关闭")).contains(QStringLiteral("Put back")));
    EXPECT_FALSE(words(middleOf(u"各位代表")).contains(QStringLiteral("Put back")));
    EXPECT_FALSE(words(middleOf(u"各位代表")).contains(QStringLiteral("out of reading")));
    select(u"各位代表");
    EXPECT_TRUE(words(middleOf(u"各位代表")).contains(QStringLiteral("out of reading")));
    page.setJudging(false);
    EXPECT_FALSE(words(middleOf(u"打印 关闭")).contains(QStringLiteral("Put back"))) << "a library that can't be written";
}

TEST_F(LayersTest, DamageIsMarkedOrNot)
{
    // The wave is thin and lies between the rows of pixels, so its colour alone does not tell.
    const auto isViolet = [](const QColor& colour) { return colour.blue() > colour.green() + 30 && colour.red() > colour.green() + 15; };
    const auto violet = [&] {
        const QImage image = view().viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += isViolet(image.pixelColor(x, y)) ? 1 : 0;
        return count;
    };
    EXPECT_GT(violet(), 20);
    page.setDamageMarked(false);
    EXPECT_EQ(violet(), 0);
}

TEST_F(LayersTest, WordsThatAreHiddenAreShownWhenTheyAreAskedFor)
{
    page.setFurniture(FurnitureShown::Hidden);
    page.showSpan(spanOf(u"政务公开"));
    EXPECT_EQ(view().furniture(), FurnitureShown::Dimmed);
    EXPECT_EQ(view().textCursor().selectedText(), QStringLiteral("政务公开"));
}

TEST_F(LayersTest, ANewReadingOfTheReportIsShownAtTheSamePlace)
{
    auto longer = std::make_shared<Report>(*report);
    for (int i = 0; i < 200; ++i)
        longer->text += u"全区新修道路若干,群众出行更为便利。\n";
    page.resize(1100, 360);
    page.setReport(longer, {}, false);
    view().showOffset(longer->text.size() - 600);
    const int top = view().cursorForPosition(QPoint(60, 60)).position();
    auto again = std::make_shared<Report>(*longer);
    again->layers.clear();
    page.setReport(again, {}, false);
    EXPECT_NEAR(view().cursorForPosition(QPoint(60, 60)).position(), top, 3);
    auto other = std::make_shared<Report>(*longer);
    other->passport.sha256 = "1";
    page.setReport(other, {}, false);
    EXPECT_LT(view().cursorForPosition(QPoint(60, 60)).position(), 100) << "another report begins at its top";
}

TEST_F(LayersTest, AReportIsShownFromItsOwnBegin)
{
    auto forum = std::make_shared<Report>();
    forum->passport.sha256 = "2";
    for (int i = 0; i < 80; ++i)
        forum->text += u"积分 2966 帖子 2万\n";
    forum->layers = {{{0, forum->text.size()}, LayerReason::Forum}};
    const std::size_t begin = forum->text.size();
    forum->text += u"松溪区政府工作报告\n各位代表:\n";
    for (int i = 0; i < 80; ++i)
        forum->text += u"全区新修道路若干,群众出行更为便利。\n";
    page.setReport(forum, {}, false);
    const QRectF title = view().boxesOf(Span{begin, begin + 9}).front();
    EXPECT_GT(title.top(), 10) << "what stands before it is seen to be there";
    EXPECT_LT(title.top(), 120);
}

} // namespace
} // namespace duixian::reader
