// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/code_points.h"

#include <gtest/gtest.h>

namespace duixian::publish {
namespace {

TEST(CodePoints, APairCountsOnce)
{
    const CodePoints points(u"甲𠮷乙𠮷");
    EXPECT_EQ(points.at(0), 0U);
    EXPECT_EQ(points.at(1), 1U);
    EXPECT_EQ(points.at(3), 2U);
    EXPECT_EQ(points.at(4), 3U);
    EXPECT_EQ(points.at(6), 4U);
}

TEST(CodePoints, HalfAPairThatStandsAloneIsOne)
{
    const std::u16string text{u'甲', 0xD842, u'乙', 0xDFB7, 0xD842};
    const CodePoints points(text);
    for (std::size_t i = 0; i <= text.size(); ++i)
        EXPECT_EQ(points.at(i), i);
}

} // namespace
} // namespace duixian::publish
