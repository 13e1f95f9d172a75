// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include "app/presentation/trace_view.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/reader/why_panel.h"
#include "tests/app/models/made_report.h"

namespace duixian::reader {
namespace {

/// A person at the mark of a statement.
class MarksTest : public testing::Test {
protected:
    MarksTest()
    {
        page.resize(1100, 720);
        page.setJudging(true);
        page.setReport(made::report(), {}, false);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.showStatement(0);
    }

    [[nodiscard]] ReaderView& view() { return page.view(); }
    [[nodiscard]] Span spanOf(std::u16string_view words)
    {
        const std::size_t begin = page.report()->text.find(words);
        return {begin, begin + words.size()};
    }
    [[nodiscard]] QRectF boxOf(std::u16string_view words) { return view().boxesOf(spanOf(words)).front(); }

    /// Drags from a point to the border before the words.
    void drag(const QPointF& from, const QPointF& to, bool drop = true)
    {
        QWidget* paper = view().viewport();
        QTest::mousePress(paper, Qt::LeftButton, {}, from.toPoint());
        QTest::mouseMove(paper, ((from + to) / 2).toPoint());
        QTest::mouseMove(paper, to.toPoint());
        if (drop)
            QTest::mouseRelease(paper, Qt::LeftButton, {}, to.toPoint());
    }
    [[nodiscard]] QPointF beginHandle()
    {
        const QRectF box = view().boxesOf(std::size_t{0}).front();
        return {box.left() - 2, box.center().y()};
    }
    [[nodiscard]] QPointF endHandle()
    {
        const QRectF box = view().boxesOf(std::size_t{0}).back();
        return {box.right() + 2, box.center().y()};
    }

    ReaderPage page;
};

TEST_F(MarksTest, HandlesMoveTheBordersOfTheMarkThatIsLookedAt)
{
    QSignalSpy moved(&page, &ReaderPage::markMoved);
    const QRectF word = boxOf(u"完成");
    drag(beginHandle(), {word.left() + 1, word.center().y()});
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ(moved[0][0].toInt(), 0);
    EXPECT_EQ(moved[0][1].value<Span>(), spanOf(u"完成231.5亿元"));
    const QRectF figure = boxOf(u"231.5亿");
    drag(endHandle(), {figure.right(), figure.center().y()});
    ASSERT_EQ(moved.size(), 2);
    EXPECT_EQ(moved[1][1].value<Span>(), spanOf(u"231.5亿"));
}

TEST_F(MarksTest, ABorderStaysInItsParagraphAndOneLetterStays)
{
    QSignalSpy moved(&page, &ReaderPage::markMoved);
    const QRectF far = boxOf(u"18亿元");
    drag(endHandle(), far.center());
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ(moved[0][1].value<Span>(), spanOf(u"231.5亿元。"));
    drag(endHandle(), boxOf(u"全区").center());
    ASSERT_EQ(moved.size(), 2);
    const std::size_t begin = spanOf(u"231.5亿元").begin;
    EXPECT_EQ(moved[1][1].value<Span>(), (Span{begin, begin + 1}));
}

TEST_F(MarksTest, EscLetsGo)
{
    QSignalSpy moved(&page, &ReaderPage::markMoved);
    view().setFocus();
    drag(endHandle(), boxOf(u"全区").center(), false);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, boxOf(u"全区").center().toPoint());
    EXPECT_EQ(moved.size(), 0);
}

TEST_F(MarksTest, WhatMayNotBeChangedHasNoHandles)
{
    QSignalSpy moved(&page, &ReaderPage::markMoved);
    page.setJudging(false);
    drag(endHandle(), boxOf(u"全区").center());
    EXPECT_EQ(moved.size(), 0);
}

TEST_F(MarksTest, ADoubleClickCorrects)
{
    QSignalSpy said(&page, &ReaderPage::said);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, view().boxesOf(std::size_t{2}).front().center().toPoint());
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said[0][0].value<Judging>(), Judging::Correct);
    EXPECT_EQ(said[0][1].toInt(), 2);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, boxOf(u"全区").center().toPoint());
    EXPECT_EQ(said.size(), 1) << "elsewhere it selects a word";
    EXPECT_TRUE(view().textCursor().hasSelection());
}

TEST_F(MarksTest, SpaceAsksWhyInTextAndTableAndClosesTheAnswer)
{
    QSignalSpy asked(&page, &ReaderPage::whyWanted);
    for (QWidget* pane : {static_cast<QWidget*>(&view()), static_cast<QWidget*>(&page.statements().table())}) {
        asked.clear();
        pane->setFocus();
        page.showStatement(0);
        QTest::keyClick(pane, Qt::Key_Space);
        ASSERT_EQ(asked.size(), 1);
        EXPECT_EQ(asked[0][0].value<Span>(), page.report()->statements[0].span);
        EXPECT_TRUE(page.why().isVisible());
        QTest::keyClick(pane, Qt::Key_J);
        ASSERT_EQ(asked.size(), 2) << "it goes along";
        EXPECT_EQ(asked[1][0].value<Span>(), page.report()->statements[1].span);
        QTest::keyClick(pane, Qt::Key_Space);
        EXPECT_FALSE(page.why().isVisible());
    }
}

TEST_F(MarksTest, AnyFigureIsAskedAboutByAClickWhileTheAnswerIsOpenAndEscClosesIt)
{
    QSignalSpy asked(&page, &ReaderPage::whyWanted);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Space);
    asked.clear();
    const Span year = spanOf(u"2020");
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().boxesOf(year).front().center().toPoint());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(asked[0][0].value<Span>().overlaps(year));
    QTest::keyClick(&view(), Qt::Key_Escape);
    EXPECT_FALSE(page.why().isVisible());
}

TEST_F(MarksTest, ARightClickAsksWhyAndWhyNot)
{
    QSignalSpy asked(&page, &ReaderPage::whyWanted);
    const auto choose = [this](const QPointF& at, const QString& words) {
        const std::unique_ptr<QMenu> menu(view().menuAt(at.toPoint()));
        for (QAction* action : menu->actions())
            if (action->text().remove(QLatin1Char('&')) == words) {
                action->trigger();
                return true;
            }
        return false;
    };
    EXPECT_TRUE(choose(view().boxesOf(std::size_t{0}).front().center(), QStringLiteral("Why?")));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<Span>(), page.report()->statements[0].span);
    EXPECT_TRUE(choose(boxOf(u"2020").center(), QStringLiteral("Why is this no statement?")));
    EXPECT_TRUE(asked[1][0].value<Span>().overlaps(spanOf(u"2020")));
    EXPECT_FALSE(choose(boxOf(u"各位代表").center(), QStringLiteral("Why is this no statement?"))) << "no number is near";
}

} // namespace
} // namespace duixian::reader
