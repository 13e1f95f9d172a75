// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QComboBox>
#include <QLineEdit>

#include "app/presentation/qt_text.h"
#include "app/presentation/trace_view.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/review/context_view.h"
#include "app/review/review_card.h"
#include "app/review/review_list.h"
#include "app/review/review_page.h"
#include "app/review/statement_form.h"
#include "app/shell/review_desk.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

using review::ReviewScope;

/// A person at the page Review over the reports of three years.
class ReviewInWindow : public WindowFixture {
protected:
    ReviewInWindow()
    {
        importYears({2020, 2021, 2022});
        window->openReport(workspace->reports().front().id);
        window->showPage(Page::Review);
    }

    [[nodiscard]] review::ReviewPage& page() const { return window->reviewPage(); }
    [[nodiscard]] const models::ReviewListModel& queue() const { return page().queue(); }
    [[nodiscard]] int row() const { return page().list().currentIndex().row(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        ASSERT_TRUE(page().list().hasFocus());
        QTest::keyClick(&page().list(), key, with);
    }
    /// In the words of nobody: how many statements of all reports are judged so.
    [[nodiscard]] int said(Ruling ruling) const
    {
        std::ptrdiff_t count = 0;
        for (const auto& entry : workspace->reports()) {
            const auto items = workspace->reviewItems(entry.id);
            count += std::count_if(items.begin(), items.end(), [&](const ReviewItem& item) { return item.ruling == ruling; });
        }
        return static_cast<int>(count);
    }
    void choose(ReviewScope scope)
    {
        for (auto* box : page().head().findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Of which reports"))
                box->setCurrentIndex(box->findData(static_cast<int>(scope)));
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return page().matching() > 0 && !window->reviews().counting() && !counted().contains(u'…'); }));
    }
    void chooseKind(Kind kind)
    {
        for (auto* box : page().head().findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Kind"))
                box->setCurrentIndex(box->findData(static_cast<int>(kind)));
    }
    [[nodiscard]] QString counted() const
    {
        for (const auto* label : page().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("statement")))
                return label->text();
        return {};
    }
    void undo()
    {
        QSignalSpy walked(workspace.get(), &Workspace::walked);
        window->actions().undo->trigger();
        ASSERT_TRUE(walked.wait(20000));
    }
    [[nodiscard]] std::size_t steps() const { return workspace->history().size(); }
};

TEST_F(ReviewInWindow, AReportIsGoneThroughByKeysAndItIsAllThereTheNextDay)
{
    const int count = queue().rowCount();
    ASSERT_GE(count, 5);
    EXPECT_TRUE(says(QStringLiteral("0 of %1 reviewed").arg(count)));
    press(Qt::Key_A);
    press(Qt::Key_R);
    for (int i = 2; i < count; ++i)
        press(Qt::Key_A);
    EXPECT_TRUE(says(QStringLiteral("%1 of %1 reviewed").arg(count)));
    EXPECT_TRUE(says(QStringLiteral("All of these are reviewed")));
    EXPECT_TRUE(says(QStringLiteral("%1 reviewed").arg(count))) << "the status line tells it too";
    restart();
    EXPECT_EQ(said(Ruling::Accepted), count - 1);
    EXPECT_EQ(said(Ruling::Rejected), 1);
}

TEST_F(ReviewInWindow, UTakesTheLastWordBackAndGoesThere)
{
    press(Qt::Key_A);
    press(Qt::Key_A);
    EXPECT_EQ(row(), 2);
    QSignalSpy walked(workspace.get(), &Workspace::walked);
    press(Qt::Key_U);
    EXPECT_EQ(row(), 1);
    ASSERT_TRUE(walked.wait(20000));
    EXPECT_EQ(said(Ruling::Accepted), 1);
    EXPECT_FALSE(queue().item(1).ruling) << "the list shows it";
    press(Qt::Key_K);
    press(Qt::Key_U);
    EXPECT_EQ(said(Ruling::Accepted), 0) << "what stands there is taken back by itself";
    press(Qt::Key_U);
    press(Qt::Key_U);
    QTest::qWait(50);
    EXPECT_EQ(workspace->reports().size(), 3U) << "a letter does not undo an import";
}

TEST_F(ReviewInWindow, ACorrectionInPlaceIsOneStepAndUndone)
{
    const std::size_t before = steps();
    press(Qt::Key_C);
    auto* unit = qobject_cast<QLineEdit*>(&page().card().form().field(StatementField::Unit));
    const QString was = unit->text();
    unit->setText(QStringLiteral("万元"));
    QTest::keyClick(unit, Qt::Key_Return);
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(queue().item(0).ruling, Ruling::Corrected);
    EXPECT_EQ(queue().item(0).statement.unit, u"万元");
    EXPECT_EQ(row(), 1);
    undo();
    EXPECT_EQ(toQt(std::u16string_view(queue().item(0).statement.unit)), was);
    EXPECT_EQ(row(), 1) << "one stays where one is";
}

TEST_F(ReviewInWindow, TheScreenIsAcceptedAsOneStep)
{
    const std::size_t before = steps();
    const auto shown = page().list().onScreen().size();
    ASSERT_GE(shown, 2U);
    press(Qt::Key_A, Qt::ShiftModifier);
    EXPECT_EQ(said(Ruling::Accepted), static_cast<int>(shown));
    EXPECT_EQ(steps(), before + 1);
    undo();
    EXPECT_EQ(said(Ruling::Accepted), 0);
}

TEST_F(ReviewInWindow, AllThatAFilterShowsInALibraryIsOneStep)
{
    choose(ReviewScope::Library);
    chooseKind(Kind::Target);
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().matching() == 6; })) << counted().toStdString();
    EXPECT_TRUE(counted().contains(QStringLiteral("in 3 report"))) << counted().toStdString();
    const std::size_t before = steps();
    QSignalSpy judged(workspace.get(), &Workspace::judgedAll);
    window->actions().rejectAll->trigger();
    ASSERT_TRUE(judged.wait(20000));
    EXPECT_EQ(said(Ruling::Rejected), 6);
    EXPECT_EQ(steps(), before + 1);
    EXPECT_TRUE(says(QStringLiteral("Undo takes it back")));
    undo();
    EXPECT_EQ(said(Ruling::Rejected), 0);
}

TEST_F(ReviewInWindow, BehindTheLastOneComesTheNextReportOfTheScope)
{
    choose(ReviewScope::Library);
    chooseKind(Kind::Target);
    ASSERT_TRUE(QTest::qWaitFor([this] { return page().matching() == 6; }));
    const ReportId first = window->reviews().report();
    press(Qt::Key_A);
    press(Qt::Key_A);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->reviews().report() != first; }));
    EXPECT_EQ(window->currentReport(), window->reviews().report()) << "the tree goes along";
    EXPECT_EQ(row(), 0);
    EXPECT_EQ(queue().rowCount(), 2);
}

TEST_F(ReviewInWindow, OneWordForAllOfAReportShowsThatItIsDone)
{
    const int count = queue().rowCount();
    window->actions().acceptAll->trigger();
    EXPECT_EQ(said(Ruling::Accepted), count);
    EXPECT_FALSE(page().showsQueue());
    undo();
    EXPECT_EQ(said(Ruling::Accepted), 0);
    EXPECT_TRUE(page().showsQueue());
}

TEST_F(ReviewInWindow, WhyIsToldInThePlaceOfTheFieldsAndGoesAlong)
{
    press(Qt::Key_Space);
    ASSERT_TRUE(page().card().showsWhy());
    const QString first = page().card().why().text();
    EXPECT_FALSE(first.isEmpty());
    press(Qt::Key_J);
    EXPECT_NE(page().card().why().text(), first);
    press(Qt::Key_Space);
    EXPECT_FALSE(page().card().showsWhy());
    EXPECT_TRUE(page().card().form().isVisible());
}

TEST_F(ReviewInWindow, FromAFigureToItsPlaceInTheReportAndBack)
{
    const Span figure = queue().item(row()).statement.span;
    Q_EMIT page().card().openWanted();
    EXPECT_EQ(window->page(), Page::Read);
    EXPECT_FALSE(window->readerPage().view().boxesOf(figure).empty());
    window->actions().goBack->trigger();
    EXPECT_EQ(window->page(), Page::Review);
}

TEST_F(ReviewInWindow, TheTreeChoosesWhatIsGoneOver)
{
    Q_EMIT window->library().reportChosen(workspace->reports()[2].id);
    EXPECT_EQ(window->page(), Page::Review);
    EXPECT_EQ(window->reviews().report(), workspace->reports()[2].id);
    EXPECT_EQ(queue().item(0).report, workspace->reports()[2].id);
}

TEST_F(ReviewInWindow, WhatIsSaidElsewhereIsSeenHere)
{
    const ReviewItem item = queue().item(1);
    workspace->accept(item.report, {item.index, false});
    EXPECT_EQ(queue().item(1).ruling, Ruling::Accepted);
    window->showPage(Page::Read);
    workspace->withdraw(item.report, {item.index, false});
    window->showPage(Page::Review);
    EXPECT_FALSE(queue().item(queue().rowOf(item)).ruling);
}

TEST_F(ReviewInWindow, AMarkIsMovedToTheWordsThatAreSelected)
{
    const int at = [&] {
        for (int i = 0; i < queue().rowCount(); ++i)
            if (queue().item(i).statement.quote == u"7%")
                return i;
        return -1;
    }();
    ASSERT_GE(at, 0);
    page().list().setCurrentIndex(page().list().model()->index(at, 0));
    review::ContextView& text = page().card().context();
    text.setTextCursor(text.document()->find(QStringLiteral("增长7%")));
    ASSERT_TRUE(window->actions().moveMark->isEnabled());
    window->actions().moveMark->trigger();
    const Statement& moved = queue().item(at).statement;
    EXPECT_EQ(moved.quote, u"增长7%");
    EXPECT_EQ(moved.value, 7);
    EXPECT_EQ(moved.unit, u"%");
    EXPECT_EQ(queue().item(at).ruling, Ruling::Corrected);
}

} // namespace
} // namespace duixian::shell
