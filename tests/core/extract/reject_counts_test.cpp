// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of what is there anyway, is not chosen yet, or is where a change began. Sentences and numbers are our own.
#include <gtest/gtest.h>

#include "tests/core/extract/extracted.h"

namespace duixian::extract {
namespace {

TEST(RejectCounts, NoneOfThemIsAResult)
{
    constexpr Expected cases[] = {
        {"依托5所高校建设平台。", ""},
        {"成为全省首批4家试点之一。", ""},
        {"形成12件候选项目。", ""},
        {"从新设时的1万家增长到3万家。", "3万家"},
        {"下放的16项权力事项中,承接15项。", "15项"},
        {"5条断头路打通4条。", "4条"},
        {"从建区时的78亿元发展到950亿元。", "950亿元"},
        {"百强排名较上年跃升11位。", ""},
        {"园区合计6家,5个园区合计营收超百亿元。", "6家 | 百亿元"},
        {"加入由26个国家、58个城市组成的联盟。", ""},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

TEST(RejectCounts, FractionsAndChosenThingsStay)
{
    constexpr Expected cases[] = {
        {"新增药企15家,占全市四分之一。", "15家 | 四分之一"},
        {"确定如下10件实事。", "10件"},
        {"谋划建设1所普通高中。", "1所"},
        {"引进院士3位。", "3位"},
        {"打造由80名律师组成的调解队伍。", "80名"},
    };
    for (const Expected& c : cases)
        EXPECT_EQ(quotes(reviewed(c.sentence)), c.dump) << c.sentence;
}

} // namespace
} // namespace duixian::extract
