// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/report_shelf.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace duixian {
namespace {

JudgedReport reportOf(std::size_t letters)
{
    Report report;
    report.text.assign(letters, u'文');
    return {std::make_shared<const Report>(std::move(report)), {}, {}};
}

std::string held(ReportShelf& shelf, const std::vector<std::int64_t>& ids)
{
    std::string out;
    for (const std::int64_t id : ids)
        out += shelf.find(ReportId{id}) ? std::to_string(id) : "-";
    return out;
}

TEST(ReportShelf, KeepsWhatWasWantedLastAndAsMuchAsFits)
{
    constexpr std::size_t letters = 100;
    ReportShelf shelf(3 * letters * sizeof(char16_t));
    for (const std::int64_t id : {1, 2, 3})
        shelf.put(ReportId{id}, reportOf(letters));
    EXPECT_EQ(held(shelf, {3, 2, 1}), "321");
    shelf.put(ReportId{4}, reportOf(letters));
    EXPECT_EQ(held(shelf, {4, 2, 1, 3}), "421-") << "3 was wanted longest ago";
    shelf.put(ReportId{5}, reportOf(2 * letters));
    EXPECT_EQ(held(shelf, {5, 4, 2, 1}), "5--1");
    shelf.put(ReportId{5}, reportOf(letters));
    shelf.put(ReportId{6}, reportOf(letters));
    EXPECT_EQ(held(shelf, {1, 5, 6}), "156") << "5 takes less room than before";
    shelf.put(ReportId{7}, reportOf(100 * letters));
    EXPECT_EQ(held(shelf, {1, 5, 6, 7}), "---7") << "the one that is wanted is always held";
    shelf.remove(ReportId{7});
    shelf.put(ReportId{8}, reportOf(3 * letters));
    EXPECT_EQ(held(shelf, {7, 8}), "-8");
    shelf.clear();
    EXPECT_EQ(held(shelf, {8}), "-");
}

} // namespace
} // namespace duixian
