// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/trail.h"

#include <gtest/gtest.h>

namespace duixian::shell {
namespace {

Place searched(const char* question, int scrolled = 0)
{
    Place place;
    place.page = Page::Search;
    place.spot = searching::SearchSpot{QString::fromUtf8(question), HitOrder::PlaceAndYear, {}, {}, scrolled};
    return place;
}

TEST(Trail, ComesBackToAPageAsItWasLeft)
{
    Trail trail;
    trail.visit({Page::Read, ReportId{1}, -1});
    trail.visit(searched("就业"));
    trail.amend(searched("就业 大学生", 300));
    trail.visit({Page::Read, ReportId{2}, -1, QStringLiteral("就业 大学生"), {4, 6}});
    EXPECT_EQ(trail.back().spot->question.toStdString(), "就业 大学生");
    EXPECT_EQ(trail.forward().mark.begin, 4U);
    EXPECT_FALSE(trail.canGoForward());
}

TEST(Trail, OnlyThePlaceOfAPageIsAmended)
{
    Trail trail;
    trail.amend(searched("就业"));
    EXPECT_FALSE(trail.canGoBack());
    trail.visit({Page::Read, ReportId{1}, -1});
    trail.amend(searched("就业"));
    trail.visit({Page::Chart, ReportId{1}, -1});
    EXPECT_EQ(trail.back().page, Page::Read);
}

} // namespace
} // namespace duixian::shell
