// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/legend.h"

#include <QImage>
#include <QTest>

#include <gtest/gtest.h>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "tests/app/models/made_report.h"

namespace duixian::reader {
namespace {

using presentation::Role;

/// The page with a report that has one of each: a doubtful outcome, a rejected figure, words that were looked for.
class LegendTest : public testing::Test {
protected:
    LegendTest()
    {
        auto report = std::make_shared<Report>(*made::report());
        report->statements[1].doubts = {Doubt::PeriodUnclear};
        const Statement rejected = report->statements[0];
        report->statements.erase(report->statements.begin());
        page.resize(1100, 720);
        page.setReport(report, {}, false);
        page.setJudged({}, {rejected});
        const std::size_t at = report->text.find(u"代表");
        page.setFound({{at, at + 2}});
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    [[nodiscard]] LegendSwitch& entry(Role role) { return page.header().legend().of(role); }

    [[nodiscard]] int pixels(const QColor& colour)
    {
        const QImage image = page.view().viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour ? 1 : 0;
        return count;
    }

    ReaderPage page;
};

TEST_F(LegendTest, EachOfTheFiveIsSwitchedByMouseAndByKey)
{
    for (const Role role : Legend::roles) {
        const QColor line = presentation::look(role, presentation::themeInForce()).line;
        EXPECT_TRUE(entry(role).isVisible()) << static_cast<int>(role);
        EXPECT_EQ(entry(role).count(), 1) << static_cast<int>(role);
        const int marked = pixels(line);
        QTest::mouseClick(&entry(role), Qt::LeftButton);
        EXPECT_LT(pixels(line), marked) << static_cast<int>(role);
        EXPECT_FALSE(page.view().isMarked(role));
        QTest::keyClick(&entry(role), Qt::Key_Space);
        EXPECT_EQ(pixels(line), marked) << static_cast<int>(role);
    }
}

TEST_F(LegendTest, ADoubtIsDottedBelowTheLineOfItsKind)
{
    const presentation::Look kind = presentation::look(Role::Outcome, presentation::themeInForce());
    const presentation::Look doubt = presentation::look(Role::Doubtful, presentation::themeInForce());
    EXPECT_EQ(doubt.underline, presentation::Underline::Dotted);
    const QImage image = page.view().viewport()->grab().toImage();
    const QRectF box = page.view().boxesOf(std::size_t{0}).front();
    const auto rowsOf = [&](const QColor& colour) {
        std::vector<int> rows;
        for (int y = static_cast<int>(box.top()); y < static_cast<int>(box.bottom()) + 6; ++y)
            for (int x = static_cast<int>(box.left()); x < static_cast<int>(box.right()); ++x)
                if (image.pixelColor(x, y) == colour && (rows.empty() || rows.back() != y))
                    rows.push_back(y);
        return rows;
    };
    ASSERT_FALSE(rowsOf(kind.line).empty());
    ASSERT_FALSE(rowsOf(doubt.line).empty());
    EXPECT_LT(rowsOf(kind.line).back(), rowsOf(doubt.line).front());
}

TEST_F(LegendTest, WhatADoubtMarksIsAButtonAlsoWhereItsKindIsNotMarked)
{
    entry(Role::Outcome).click();
    const QPoint middle = page.view().boxesOf(std::size_t{0}).front().center().toPoint();
    QTest::mouseClick(page.view().viewport(), Qt::LeftButton, {}, middle);
    EXPECT_TRUE(page.view().textCursor().hasSelection());
}

TEST_F(LegendTest, WhatAReportHasNoneOfIsNotOffered)
{
    page.setReport(made::report(), {}, false);
    page.setJudged({}, {});
    page.setFound({});
    for (const Role role : {Role::Doubtful, Role::Rejected, Role::SearchHit})
        EXPECT_FALSE(entry(role).isVisible()) << static_cast<int>(role);
    for (const Role role : {Role::Target, Role::Outcome})
        EXPECT_TRUE(entry(role).isVisible()) << static_cast<int>(role);
}

TEST_F(LegendTest, FitsIntoTheNarrowestText)
{
    for (const int width : {1100, 900, 760, 620}) {
        page.resize(width, 720);
        QApplication::processEvents();
        const QWidget& header = page.header();
        for (const Role role : Legend::roles) {
            const QRect inHeader(entry(role).mapTo(&header, QPoint(0, 0)), entry(role).size());
            EXPECT_TRUE(header.rect().contains(inHeader)) << width << ' ' << static_cast<int>(role);
            EXPECT_GE(entry(role).width(), entry(role).sizeHint().width()) << width << ' ' << static_cast<int>(role);
        }
    }
}

} // namespace
} // namespace duixian::reader
