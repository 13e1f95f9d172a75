// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/coverage.h"

#include <gtest/gtest.h>

namespace duixian::match {
namespace {

CoveredReport covered(std::int64_t id, const std::u16string& place, std::optional<Period> reviewed, std::optional<Period> planned,
                      ReportKind kind = ReportKind::Annual)
{
    CoveredReport out;
    out.report = {id};
    out.head.place = Place{place, "", {u"某省", place}};
    out.head.kind = kind;
    out.head.reviewed = reviewed;
    out.head.planned = planned;
    out.targets = 10;
    out.outcomes = 20;
    return out;
}

TEST(Coverage, OfNothingIsNothing)
{
    EXPECT_EQ(coverage({}), Coverage{});
    auto nowhere = covered(1, u"甲县", Period::year(2018), Period::year(2019));
    nowhere.head.place.reset();
    EXPECT_EQ(coverage({nowhere, covered(2, u"乙县", std::nullopt, std::nullopt)}), Coverage{});
}

TEST(Coverage, IsAMatrixWithoutAGap)
{
    const Coverage all = coverage({covered(1, u"甲县", Period::year(2018), Period::year(2019)),
                                   covered(2, u"乙县", Period{2016, 2020}, Period::year(2021), ReportKind::NewTerm),
                                   covered(3, u"甲县", Period::year(2018), Period::year(2019))});
    EXPECT_EQ(all.firstYear, 2019);
    EXPECT_EQ(all.lastYear, 2021);
    ASSERT_EQ(all.rows.size(), 2U);
    EXPECT_EQ(all.rows[0].place.name, u"乙县") << "by path";
    ASSERT_EQ(all.rows[0].cells.size(), 3U);
    EXPECT_EQ(all.rows[0].cells[0], (CoverageCell{2019, {}, false, 0, 0}));
    EXPECT_EQ(all.rows[0].cells[2], (CoverageCell{2021, {{2}}, true, 10, 20}));
    EXPECT_EQ(all.rows[1].cells[0], (CoverageCell{2019, {{1}, {3}}, false, 20, 40})) << "two reports of one year";
}

TEST(Coverage, AReportStandsInTheFirstYearThatItPlansElseBehindItsReview)
{
    const Coverage all = coverage({covered(1, u"甲县", Period{2017, 2021}, Period{2022, 2026}, ReportKind::NewTerm),
                                   covered(2, u"甲县", Period::year(2022), std::nullopt, ReportKind::ReviewOnly)});
    EXPECT_EQ(all.firstYear, 2022);
    EXPECT_EQ(all.lastYear, 2023);
}

} // namespace
} // namespace duixian::match
