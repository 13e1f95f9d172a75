// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/review_page.h"

#include <algorithm>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "app/review/context_view.h"
#include "app/review/review_card.h"
#include "app/review/review_list.h"
#include "app/review/statement_form.h"
#include "tests/app/models/made_report.h"

namespace duixian::review {
namespace {

/// The page with three statements, and somebody who keeps what is said as a library would.
class ReviewPageTest : public testing::Test {
protected:
    ReviewPageTest()
    {
        page.resize(1000, 700);
        const auto single = [this](const char* text, const QKeySequence& key) {
            auto* action = new QAction(QLatin1String(text), &page);
            action->setShortcut(key);
            action->setShortcutContext(Qt::WidgetShortcut);
            return action;
        };
        accept = single("Accept", Qt::Key_A);
        const ReviewActions actions{accept,
                                    single("Correct", Qt::Key_C),
                                    single("Reject", Qt::Key_R),
                                    single("Take back", Qt::Key_U),
                                    single("Previous", Qt::Key_K),
                                    single("Next", Qt::Key_J),
                                    single("Why?", Qt::Key_Space),
                                    single("Accept the screen", Qt::SHIFT | Qt::Key_A),
                                    single("Accept all", {}),
                                    single("Reject all", {})};
        page.setActions(actions);
        QObject::connect(actions.accept, &QAction::triggered, &page, &ReviewPage::accept);
        QObject::connect(actions.correct, &QAction::triggered, &page, &ReviewPage::correct);
        QObject::connect(actions.reject, &QAction::triggered, &page, &ReviewPage::reject);
        QObject::connect(actions.withdraw, &QAction::triggered, &page, &ReviewPage::withdraw);
        QObject::connect(actions.next, &QAction::triggered, &page, [this] { page.step(true); });
        QObject::connect(actions.previous, &QAction::triggered, &page, [this] { page.step(false); });
        QObject::connect(actions.acceptScreen, &QAction::triggered, &page, &ReviewPage::acceptScreen);
        QObject::connect(&page, &ReviewPage::judged, &page, [this](const ReviewItem& item, Ruling ruling) { say(item, ruling); });
        QObject::connect(&page, &ReviewPage::withdrawn, &page, [this](const ReviewItem& item) { say(item, std::nullopt); });
        QObject::connect(&page, &ReviewPage::corrected, &page, [this](const ReviewItem& item, const Statement& settled) {
            for (ReviewItem& one : kept)
                if (one.isOne(item))
                    one.statement = settled;
            say(item, Ruling::Corrected);
        });
        QObject::connect(&page, &ReviewPage::screenJudged, &page, [this](const std::vector<ReviewItem>& items, Ruling ruling) {
            for (const ReviewItem& item : items)
                say(item, ruling);
        });
        for (const Statement& statement : report->statements)
            kept.push_back({ReportId{1},
                            statement,
                            std::nullopt,
                            kept.size(),
                            statement.span,
                            {statement.kind, statement.measure, statement.indicator},
                            1.0,
                            {}});
        kept[0].doubts = {Doubt::PeriodUnclear};
        page.setQueue({QStringLiteral("2021 松溪区"), {}, false, false}, report, kept);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.focusList();
    }

    void say(const ReviewItem& item, std::optional<Ruling> ruling)
    {
        for (ReviewItem& one : kept)
            if (one.isOne(item))
                one.ruling = ruling;
        page.refresh(report, kept);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&page.list(), key, with); }
    [[nodiscard]] int row() { return page.list().currentIndex().row(); }
    [[nodiscard]] QLineEdit& line(StatementField field) { return *qobject_cast<QLineEdit*>(&page.card().form().field(field)); }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    ReviewPage page;
    QAction* accept = nullptr;
    std::shared_ptr<const Report> report = made::report();
    std::vector<ReviewItem> kept;
};

TEST_F(ReviewPageTest, OneKeyJudgesAndGoesOn)
{
    EXPECT_EQ(row(), 0);
    press(Qt::Key_A);
    EXPECT_EQ(kept[0].ruling, Ruling::Accepted);
    EXPECT_EQ(row(), 1);
    press(Qt::Key_R);
    EXPECT_EQ(kept[1].ruling, Ruling::Rejected);
    EXPECT_EQ(row(), 2);
    EXPECT_EQ(page.queue().rowCount(), 3) << "what was judged stays in sight";
}

TEST_F(ReviewPageTest, JAndKGoToTheNextAndThePrevious)
{
    press(Qt::Key_J);
    EXPECT_EQ(row(), 1);
    press(Qt::Key_J);
    press(Qt::Key_J);
    EXPECT_EQ(row(), 2) << "there is nothing behind the last one";
    press(Qt::Key_K);
    EXPECT_EQ(row(), 1);
    EXPECT_FALSE(kept[0].ruling);
}

TEST_F(ReviewPageTest, WhatWasSkippedComesAgainAtTheEnd)
{
    press(Qt::Key_J);
    press(Qt::Key_A);
    press(Qt::Key_A);
    EXPECT_EQ(row(), 0);
    press(Qt::Key_A);
    EXPECT_FALSE(page.showsQueue()) << "all are reviewed";
    EXPECT_TRUE(says(QStringLiteral("All of these are reviewed")));
    press(Qt::Key_U);
    EXPECT_FALSE(kept[0].ruling);
    EXPECT_TRUE(page.showsQueue());
}

TEST_F(ReviewPageTest, ACorrectionIsTypedInPlaceAndEnterGoesOn)
{
    press(Qt::Key_C);
    QLineEdit& period = line(StatementField::Period);
    ASSERT_TRUE(period.hasFocus()) << "what is doubted is asked first";
    period.setText(QStringLiteral("2019"));
    EXPECT_TRUE(says(QStringLiteral("not saved")));
    QTest::keyClick(&period, Qt::Key_Return);
    EXPECT_EQ(kept[0].ruling, Ruling::Corrected);
    EXPECT_EQ(kept[0].statement.period, Period::year(2019));
    EXPECT_EQ(row(), 1);
    EXPECT_TRUE(page.list().hasFocus());
}

TEST_F(ReviewPageTest, LettersInAFieldAreTyped)
{
    press(Qt::Key_C);
    QLineEdit& unit = line(StatementField::Unit);
    unit.setFocus();
    unit.clear();
    QTest::keyClicks(&unit, QStringLiteral("car"));
    EXPECT_EQ(unit.text(), QStringLiteral("car"));
    EXPECT_FALSE(kept[0].ruling);
    QTest::keyClick(&unit, Qt::Key_Escape);
    EXPECT_EQ(unit.text(), QStringLiteral("亿元")) << "Esc takes it back";
    EXPECT_TRUE(page.list().hasFocus());
}

TEST_F(ReviewPageTest, WhatCantBeIsSaidAndKeepsThePlace)
{
    line(StatementField::Value).setText(QStringLiteral("viel"));
    press(Qt::Key_J);
    EXPECT_TRUE(QTest::qWaitFor([&] { return row() == 0 && !page.list().hasFocus(); }));
    EXPECT_TRUE(says(QStringLiteral("no number")));
    EXPECT_FALSE(kept[0].ruling);
    page.focusList();
    line(StatementField::Value).setText(QStringLiteral("12.5"));
    press(Qt::Key_J);
    EXPECT_EQ(row(), 1);
    EXPECT_EQ(kept[0].statement.value, 12.5) << "whoever goes on keeps what was typed";
}

TEST_F(ReviewPageTest, WhatIsOnTheScreenIsAcceptedAtOnce)
{
    const ReviewItem pattern = kept[0];
    for (int i = 0; i < 20; ++i) {
        kept.push_back(pattern);
        kept.back().mark.indicator = u"指标" + std::u16string(1, static_cast<char16_t>(u'a' + i));
    }
    page.setQueue({}, report, kept);
    QCoreApplication::processEvents();
    const auto shown = page.list().onScreen();
    ASSERT_FALSE(shown.empty());
    ASSERT_LT(shown.size(), kept.size()) << "not all of them";
    press(Qt::Key_A, Qt::ShiftModifier);
    for (std::size_t i = 0; i < kept.size(); ++i)
        EXPECT_EQ(kept[i].ruling.has_value(), i < shown.size());
    EXPECT_EQ(row(), static_cast<int>(shown.size()));
}

TEST_F(ReviewPageTest, AClickOnAButtonLeavesTheKeysInTheList)
{
    for (QPushButton* button : page.card().findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Accept")))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(kept[0].ruling, Ruling::Accepted);
    EXPECT_TRUE(page.list().hasFocus());
}

TEST_F(ReviewPageTest, TheParagraphShowsTheFigureAndItsReasons)
{
    EXPECT_TRUE(page.card().context().toPlainText().contains(QStringLiteral("231.5")));
    EXPECT_TRUE(page.card().context().viewport()->rect().contains(page.card().context().markRect()));
    EXPECT_TRUE(says(QStringLiteral("not sure")));
    press(Qt::Key_J);
    EXPECT_TRUE(page.card().context().toPlainText().contains(QStringLiteral("新建学校3所")));
    EXPECT_TRUE(says(QStringLiteral("(一)民生")));
}

TEST_F(ReviewPageTest, WordsOfTheParagraphBecomeTheMark)
{
    QSignalSpy moved(&page, &ReviewPage::markMoved);
    ContextView& text = page.card().context();
    QTextCursor cursor = text.document()->find(QStringLiteral("完成231.5亿元"));
    text.setTextCursor(cursor);
    page.moveMark();
    ASSERT_EQ(moved.size(), 1);
    const Span mark = moved[0][1].value<Span>();
    EXPECT_EQ(report->text.substr(mark.begin, mark.length()), u"完成231.5亿元");
}

TEST_F(ReviewPageTest, WhatNobodyMayChangeIsOnlyShown)
{
    page.setWritable(false);
    press(Qt::Key_A);
    press(Qt::Key_R);
    EXPECT_FALSE(kept[0].ruling);
    EXPECT_FALSE(page.card().form().isEnabled());
}

TEST_F(ReviewPageTest, AnEmptyQueueSaysSoAndOffersAll)
{
    QSignalSpy all(&page, &ReviewPage::allWanted);
    page.setQueue({}, report, {});
    EXPECT_TRUE(says(QStringLiteral("Nothing to go over here")));
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(QStringLiteral("Show all")))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(all.size(), 1);
}

} // namespace
} // namespace duixian::review
