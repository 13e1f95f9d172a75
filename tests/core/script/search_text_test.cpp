// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/search_text.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"

namespace duixian::script {
namespace {

struct Case {
    const char* text;
    const char* searched;
};

TEST(SearchText, IsTheSameForEveryWayOfWriting)
{
    for (const Case& c : std::initializer_list<Case>{
             {"新增就業", "新增就业"},
             {"ＰＭ２．５", "pm2.5"},
             {"GDP", "gdp"},
             {"目　标", "目标"},
             {"目 \t 标", "目标"},
             {"增长 8%", "增长 8%"},
             {"8 % 以上", "8 % 以上"},
             {"the plan", "the plan"},
             {"12,345元", "12345元"},
             {"1,234,567", "1234567"},
             {"１，２３４元", "1234元"},
             {"1,23", "1,23"},
             {"3，2018", "3,2018"},
             {"1,2345", "1,2345"},
             {"甲,123", "甲,123"},
             {"新\u200B增", "新增"},
             {"一\n二", "一\n二"},
             {"一 \n二", "一 \n二"},
             {"", ""},
         })
        EXPECT_EQ(toUtf8(searchText(toUtf16(c.text)).units), c.searched) << c.text;
}

TEST(SearchText, JoinsLinesThatWereBroken)
{
    const std::u16string text = u"生产\n总值\nPM\n2.5";
    EXPECT_EQ(searchText(text, {{2, 3}, {8, 9}}).units, u"生产总值\npm 2.5");
}

TEST(SearchText, LeadsBackToTheText)
{
    const std::u16string text = u"增 加 1,234 個";
    const SearchText searched = searchText(text);
    ASSERT_EQ(searched.units, u"增加 1234 个");
    EXPECT_EQ(searched.inText({0, 2}), (Span{0, 3}));
    EXPECT_EQ(searched.inText({3, 7}), (Span{4, 9}));
    EXPECT_EQ(searched.inText({7, 7}), (Span{9, 9}));
    EXPECT_EQ(searched.at.back(), text.size());
    EXPECT_EQ(searched.fromText(2), 1U);
    EXPECT_EQ(searched.fromText(1), 1U) << "a blank belongs to what comes behind it";
}

} // namespace
} // namespace duixian::script
