// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/search_tokens.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"

namespace duixian::script {
namespace {

TEST(SearchTokens, ArePairsAndTheLastCharacter)
{
    struct Case {
        const char16_t* text;
        const char* tokens;
    };
    for (const Case& c : std::initializer_list<Case>{
             {u"新增就业", "新增 增就 就业 业"},
             {u"15.7亿元", "15.7 亿元 元"},
             {u"pm2.5年均", "pm2.5 年均 均"},
             {u"a股、5g", "a 股 5g"},
             {u"发展。经济", "发展 展 经济 济"},
             {u"8%", "8 %"},
             {u"1.", "1"},
             {u"(一)3.2.1", "一 3.2.1"},
             {u"\"*+-'", ""},
             {u"20㎡", "20 ㎡"},
             {u"\U00020000二", "\U00020000 二"},
             {u"人民\xD800", "人民 民"},
             {u"", ""},
         })
        EXPECT_EQ(indexTokens(c.text), c.tokens) << toUtf8(c.text);
}

TEST(SearchTokens, OfAPhraseLeaveItsEndOpen)
{
    struct Case {
        const char16_t* words;
        bool prefix;
        std::vector<std::string> tokens;
        bool begins;
    };
    for (const Case& c : std::initializer_list<Case>{
             {u"就业", false, {"就业"}, false},
             {u"新增就业", true, {"新增", "增就", "就业"}, false},
             {u"业", false, {"业"}, true},
             {u"15.7亿元", false, {"15.7", "亿元"}, false},
             {u"15.7亿", false, {"15.7", "亿"}, true},
             {u"就业8", false, {"就业", "业", "8"}, false},
             {u"pm2", true, {"pm2"}, true},
             {u"pm2", false, {"pm2"}, false},
             {u"8%", true, {"8", "%"}, false},
             {u"，", false, {}, false},
         }) {
        const TokenPhrase phrase = tokenPhrase(c.words, c.prefix);
        EXPECT_EQ(phrase.tokens, c.tokens) << toUtf8(c.words);
        EXPECT_EQ(phrase.prefix, c.begins) << toUtf8(c.words);
    }
}

} // namespace
} // namespace duixian::script
