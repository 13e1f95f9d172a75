// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/retention.h"

#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "core/library/library.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

std::vector<RestorePoint> points(PointReason reason, const std::vector<std::string>& days)
{
    std::vector<RestorePoint> out;
    for (const std::string& day : days)
        out.push_back({day, day + "T08:00:00Z", reason, 1, 1});
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.made > b.made; });
    return out;
}

std::vector<std::string> left(const std::vector<RestorePoint>& all)
{
    const std::vector<RestorePoint> gone = expired(all);
    std::vector<std::string> out;
    for (const RestorePoint& point : all)
        if (std::none_of(gone.begin(), gone.end(), [&](const RestorePoint& one) { return one.file == point.file; }))
            out.push_back(point.file);
    return out;
}

using Days = std::vector<std::string>;

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// June 2026 begins on a Monday.
Days june()
{
    Days days;
    for (int day = 1; day <= 30; ++day)
        days.push_back("2026-06-" + twoDigits(day));
    return days;
}

TEST(Retention, OfDailyPointsTheLastFiveAndOneOfEachOfFourWeeksStay)
{
    EXPECT_EQ(left(points(PointReason::Daily, june())),
              (Days{"2026-06-30", "2026-06-29", "2026-06-28", "2026-06-27", "2026-06-26", "2026-06-22", "2026-06-15", "2026-06-08"}));
}

TEST(Retention, DayByDayItComesToTheSame)
{
    std::vector<std::string> kept;
    for (const std::string& day : june()) {
        kept.push_back(day);
        kept = left(points(PointReason::Daily, kept));
    }
    EXPECT_EQ(kept, left(points(PointReason::Daily, june())));
}

TEST(Retention, AProgramThatIsSeldomUsedKeepsItsOldOnes)
{
    const Days seldom{"2026-05-04", "2026-03-09", "2025-12-30", "2025-11-03", "2024-02-29"};
    EXPECT_EQ(left(points(PointReason::Daily, seldom)), seldom);
}

TEST(Retention, OfThoseBeforeSomethingTheLastThreeOfEachStay)
{
    for (const PointReason reason : {PointReason::BeforeUpgrade, PointReason::BeforeReadingAnew, PointReason::BeforeRestoring})
        EXPECT_EQ(left(points(reason, june())), (Days{"2026-06-30", "2026-06-29", "2026-06-28"}));
}

TEST(Retention, OneKindNeverPushesOutAnother)
{
    auto all = points(PointReason::BeforeUpgrade, {"2026-06-01", "2026-06-02", "2026-06-03"});
    const auto others = points(PointReason::BeforeRestoring, {"2026-06-04", "2026-06-05", "2026-06-06"});
    all.insert(all.begin(), others.begin(), others.end());
    EXPECT_TRUE(expired(all).empty());
}

TEST(Retention, OneMadeByHandOrUnreadableIsNeverRemovedAndDoesNotCount)
{
    EXPECT_TRUE(expired(points(PointReason::ByHand, june())).empty());
    auto unreadable = points(PointReason::BeforeUpgrade, june());
    for (RestorePoint& point : unreadable)
        point.reports.reset();
    EXPECT_TRUE(expired(unreadable).empty());
    unreadable.push_back(points(PointReason::BeforeUpgrade, {"2026-05-01"}).front());
    EXPECT_TRUE(expired(unreadable).empty());
}

TEST(Retention, RemovesTheFiles)
{
    const support::TemporaryFolder folder;
    const std::string path = folder.file("a.duixian");
    ASSERT_TRUE(Library::create(path));
    const auto made = makeRestorePoint(path, PointReason::BeforeUpgrade);
    ASSERT_TRUE(made && *made);
    for (const char* const day : {"2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"})
        std::filesystem::copy_file((*made)->file, pointsFolder(path) + "/" + day + "T08-00-00Z.before_upgrade.duixian");
    EXPECT_EQ(retirePoints(path), 2U);
    EXPECT_EQ(restorePoints(path).size(), 3U);
    EXPECT_EQ(restorePoints(path).front().file, (*made)->file);
}

} // namespace
} // namespace duixian::library
