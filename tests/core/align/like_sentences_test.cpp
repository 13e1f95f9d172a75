// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/like_sentences.h"

#include <gtest/gtest.h>

namespace duixian::align {
namespace {

TEST(LikeSentences, ShareTheirPairsOfCharacters)
{
    LikeSentences known({u"推进乡村振兴", u"推进城市更新", u"甲", u""});
    EXPECT_EQ(known.near(u"推进乡村振兴", 0.9), (std::vector<LikeSentence>{{0, 1}}));
    const auto near = known.near(u"推进乡村建设", 0);
    ASSERT_EQ(near.size(), 2U);
    EXPECT_EQ(near[0], (LikeSentence{0, 0.6}));
    EXPECT_EQ(near[1], (LikeSentence{1, 0.2}));
    EXPECT_EQ(known.near(u"推进乡村建设", 0.5).size(), 1U);
    EXPECT_EQ(known.near(u"推进乡村建设", 0), near) << "it remembers nothing of what was asked";
    EXPECT_TRUE(known.near(u"稳定粮食生产", 0).empty());
    EXPECT_TRUE(known.near(u"甲", 0).empty()) << "one character is no pair";
}

TEST(LikeSentences, StandInLongerOnes)
{
    const std::u16string_view clause = u"新增公办幼儿园学位二三四个以上";
    const std::u16string longer =
        std::u16string(u"加快补齐民生短板，改造老旧小区，完善社区养老服务设施，建设便民市场，并且") + std::u16string(clause);
    LikeSentences known({longer, u"加快补齐民生短板并新增学位"});
    const auto whole = known.near(clause, 0.5);
    ASSERT_EQ(whole.size(), 1U);
    EXPECT_DOUBLE_EQ(whole[0].likeness, 0.7);
    EXPECT_TRUE(known.near(u"补齐民生短板", 0.99).empty());
    LikeSentences other({clause});
    EXPECT_TRUE(other.near(longer, 0.5).empty()) << "the longer one is mostly new";
}

} // namespace
} // namespace duixian::align
