// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "app/compare/compare_page.h"
#include "app/compare/compare_side.h"
#include "app/compare/leveller.h"
#include "app/compare/side_by_side.h"
#include "app/reader/reader_view.h"
#include "tests/app/compare/made_comparison.h"

namespace duixian::comparing {

/// The page with the two reports made by hand.
class CompareFixture : public testing::Test {
protected:
    CompareFixture()
    {
        page.resize(1280, 800);
        page.setChoices(made.choices);
        page.setCompared({made.left, made.right});
        page.setAlignment(made.alignment);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    [[nodiscard]] reader::ReaderView& view(Side side) { return page.view(side); }
    [[nodiscard]] Leveller& leveller() { return page.sides().leveller(); }
    [[nodiscard]] const Alignment& alignment() { return *leveller().alignment(); }
    [[nodiscard]] int scroll(Side side) { return view(side).verticalScrollBar()->value(); }

    /// As fingers do: notches of 120, towards the end of the text.
    void wheel(Side side, int notches)
    {
        QWidget* paper = view(side).viewport();
        const QPointF middle = QRectF(paper->rect()).center();
        QWheelEvent event(middle, paper->mapToGlobal(middle), {}, {0, -120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(paper, &event);
    }

    void wheelToBegin(Side side)
    {
        for (int before = scroll(side) + 1; scroll(side) < before;) {
            before = scroll(side);
            wheel(side, -8);
        }
    }

    /// The top of a paragraph's letters, in the viewport.
    [[nodiscard]] double top(Side side, std::size_t paragraph)
    {
        const std::vector<QRectF> boxes = view(side).boxesOf(paragraphsOf(alignment(), side)[paragraph].span);
        EXPECT_FALSE(boxes.empty());
        return boxes.empty() ? 0 : boxes.front().top();
    }

    /// Whether the paragraphs that are joined stand level; nothing is said of a leading one whose top has gone above the edge.
    bool sayLevel(const std::string& where)
    {
        const auto link = page.joined();
        if (!link)
            return false;
        const Side lead = leveller().lead();
        const double leading = top(lead, endOf(alignment().links[*link], lead));
        const double other = top(otherSide(lead), endOf(alignment().links[*link], otherSide(lead)));
        if (leading < 0)
            return false;
        EXPECT_NEAR(leading, other, 1) << where;
        return true;
    }

    /// In the middle of the first line of a paragraph that is in view.
    [[nodiscard]] QPoint pointIn(Side side, std::size_t paragraph)
    {
        const std::vector<QRectF> boxes = view(side).boxesOf(paragraphsOf(alignment(), side)[paragraph].span);
        return boxes.front().center().toPoint();
    }

    void click(Side side, std::size_t paragraph) { QTest::mouseClick(view(side).viewport(), Qt::LeftButton, {}, pointIn(side, paragraph)); }

    [[nodiscard]] std::size_t linkOf(std::size_t a, std::size_t b)
    {
        for (std::size_t i = 0; i < alignment().links.size(); ++i)
            if (alignment().links[i].a == a && alignment().links[i].b == b)
                return i;
        return alignment().links.size();
    }

    made::MadeComparison made = made::comparison();
    ComparePage page;
};

} // namespace duixian::comparing
