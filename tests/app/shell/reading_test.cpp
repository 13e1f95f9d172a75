// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/trace_view.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/why_panel.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

/// A person who reads a report of his library.
class ReadingInWindow : public WindowFixture {
protected:
    ReadingInWindow()
    {
        importYears({2021});
        window->activateWindow();
        view().setFocus();
    }

    [[nodiscard]] reader::ReaderPage& page() const { return window->readerPage(); }
    [[nodiscard]] reader::ReaderView& view() const { return page().view(); }
    [[nodiscard]] Span spanOf(std::u16string_view words) const
    {
        const std::size_t begin = page().report()->text.find(words);
        EXPECT_NE(begin, std::u16string::npos);
        return {begin, begin + words.size()};
    }
    [[nodiscard]] QString answer() const { return page().why().view().text(); }
};

TEST_F(ReadingInWindow, SpaceTellsWhyAFigureIsAStatementAndAClickWhyAnotherIsNone)
{
    page().showStatement(0);
    QTest::keyClick(&view(), Qt::Key_Space);
    ASSERT_TRUE(page().why().isVisible());
    EXPECT_TRUE(answer().contains(QStringLiteral("is read as a statement"))) << answer().toStdString();
    EXPECT_TRUE(answer().contains(QStringLiteral("地区生产总值"))) << answer().toStdString();
    const QRectF year = view().boxesOf(spanOf(u"2020")).front();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, year.center().toPoint());
    EXPECT_TRUE(answer().contains(QStringLiteral("is no statement"))) << answer().toStdString();
    const QRectF plain = view().boxesOf(spanOf(u"各位代表")).front();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, plain.center().toPoint());
    EXPECT_TRUE(answer().contains(QStringLiteral("No figure stands here"))) << answer().toStdString();
}

TEST_F(ReadingInWindow, ABorderThatIsDraggedIsACorrectionThatCanBeUndone)
{
    page().showStatement(0);
    const std::u16string before = page().report()->statements[0].quote;
    const QRectF mark = view().boxesOf(std::size_t{0}).front();
    const Span words = spanOf(u"完成" + before);
    const QRectF wider = view().boxesOf(words).front();
    QWidget* paper = view().viewport();
    QTest::mousePress(paper, Qt::LeftButton, {}, QPointF(mark.left() - 2, mark.center().y()).toPoint());
    QTest::mouseMove(paper, QPointF(wider.left() + 1, wider.center().y()).toPoint());
    QTest::mouseRelease(paper, Qt::LeftButton, {}, QPointF(wider.left() + 1, wider.center().y()).toPoint());
    EXPECT_EQ(page().report()->statements[0].span, words);
    EXPECT_EQ(page().report()->statements[0].quote, u"完成" + before);
    QSignalSpy walked(workspace.get(), &Workspace::walked);
    window->actions().undo->trigger();
    ASSERT_TRUE(walked.wait(10000));
    EXPECT_EQ(page().report()->statements[0].quote, before);
}

TEST_F(ReadingInWindow, TheMenuSwitchesEachMarkWithTheLegend)
{
    const std::pair<QAction*, presentation::Role> marks[] = {{window->actions().markTargets, presentation::Role::Target},
                                                             {window->actions().markOutcomes, presentation::Role::Outcome},
                                                             {window->actions().markDoubtful, presentation::Role::Doubtful},
                                                             {window->actions().markRejected, presentation::Role::Rejected},
                                                             {window->actions().markFound, presentation::Role::SearchHit}};
    for (const auto& [action, role] : marks) {
        action->trigger();
        EXPECT_FALSE(view().isMarked(role)) << action->text().toStdString();
        page().header().legend().of(role).click();
        EXPECT_TRUE(view().isMarked(role)) << action->text().toStdString();
        EXPECT_TRUE(action->isChecked()) << action->text().toStdString();
    }
}

} // namespace
} // namespace duixian::shell
