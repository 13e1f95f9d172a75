// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/report_scope.h"

#include <gtest/gtest.h>

namespace duixian {
namespace {

Head head()
{
    Head out;
    out.place = Place{u"朝阳区", "110105", {u"北京市", u"朝阳区"}};
    out.kind = ReportKind::Annual;
    out.reviewed = Period::year(2018);
    out.planned = Period::year(2019);
    return out;
}

TEST(ReportScope, AsksForPlacesByTheNamesInTheirPath)
{
    EXPECT_TRUE(isWithin(head(), {}));
    EXPECT_TRUE(isWithin(head(), {.places = {{u"朝阳区"}}}));
    EXPECT_TRUE(isWithin(head(), {.places = {{u"北京市"}}}));
    EXPECT_TRUE(isWithin(head(), {.places = {{u"北京市", u"朝阳区"}}}));
    EXPECT_TRUE(isWithin(head(), {.places = {{u"河南省"}, {u"朝阳区"}}}));
    EXPECT_FALSE(isWithin(head(), {.places = {{u"长春市", u"朝阳区"}}}));
    EXPECT_FALSE(isWithin(head(), {.places = {{u"朝阳区", u"北京市"}}}));
    EXPECT_FALSE(isWithin({}, {.places = {{u"朝阳区"}}})) << "of no known place";
}

TEST(ReportScope, AsksForYearsAndKinds)
{
    EXPECT_TRUE(isWithin(head(), {.years = Period::year(2019)}));
    EXPECT_TRUE(isWithin(head(), {.years = Period{2015, 2019}}));
    EXPECT_FALSE(isWithin(head(), {.years = Period::year(2018)}));
    EXPECT_FALSE(isWithin({}, {.years = Period::year(2018)}));
    EXPECT_TRUE(isWithin(head(), {.kinds = {ReportKind::NewTerm, ReportKind::Annual}}));
    EXPECT_FALSE(isWithin(head(), {.kinds = {ReportKind::NewTerm}}));
}

TEST(ReportScope, AReportGoesByTheYearItPlansFor)
{
    Head one = head();
    EXPECT_EQ(yearOf(one), Period::year(2019));
    one.planned.reset();
    EXPECT_EQ(yearOf(one), Period::year(2018));
    EXPECT_EQ(yearOf({}), std::nullopt);
}

} // namespace
} // namespace duixian
