// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/word_reading.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"

namespace duixian::query {
namespace {

std::string dump(const WordQuery& query)
{
    if (query.kind == WordQuery::Kind::Words)
        return toUtf8(query.words) + (query.prefix ? "*" : "");
    static constexpr std::string_view names[]{"", "all", "any", "near", "without"};
    std::string out{names[static_cast<std::size_t>(query.kind)]};
    out += query.kind == WordQuery::Kind::Near ? std::to_string(query.distance) + "(" : "(";
    for (const WordQuery& part : query.parts)
        out += (&part == &query.parts.front() ? "" : " ") + dump(part);
    return out + ")";
}

TEST(WordReading, TakesAnythingThatIsTyped)
{
    struct Case {
        const char16_t* question;
        const char* read;
    };
    for (const Case& c : std::initializer_list<Case>{
             {u"就业", "就业"},
             {u" 就業　大學生 ", "all(就业 大学生)"},
             {u"就业 AND 大学生", "all(就业 大学生)"},
             {u"就业 OR 创业", "any(就业 创业)"},
             {u"就业|创业", "any(就业 创业)"},
             {u"就业 创业 OR 大学生", "any(all(就业 创业) 大学生)"},
             {u"(就业 OR 创业) 大学生", "all(any(就业 创业) 大学生)"},
             {u"（就业 OR 创业）大学生", "all(any(就业 创业) 大学生)"},
             {u"就业 NOT 大学生", "without(就业 大学生)"},
             {u"就业 AND NOT 大学生", "without(就业 大学生)"},
             {u"就业 -大学生 -(退役 OR 军人)", "without(就业 大学生 any(退役 军人))"},
             {u"\"新增 就业\"", "新增就业"},
             {u"“新增就业”", "新增就业"},
             {u"\"green belt\"", "green belt"},
             {u"NEAR(就业 大学生, 5)", "near5(就业 大学生)"},
             {u"NEAR(就业 大学生)", "near10(就业 大学生)"},
             {u"NEAR(\"就业\" 大学生，20) 创业", "all(near20(就业 大学生) 创业)"},
             {u"就业 NEAR/3 大学生", "near3(就业 大学生)"},
             {u"就业 NEAR 大学生", "near10(就业 大学生)"},
             {u"NEAR(就业)", "就业"},
             {u"PM2*", "pm2*"},
             {u"\"PM 2\"*", "pm 2*"},
             {u"15.7亿元", "15.7亿元"},
             {u"8%", "8%"},
             {u"就业,", "就业"},
             {u"a-b", "a-b"},
             {u"", "all()"},
             {u"?!，。", "all()"},
             {u"()", "all()"},
             {u"NOT 就业", "all()"},
             {u"-", "all()"},
             {u"OR", "all()"},
             {u"就业 OR", "就业"},
             {u"OR 就业 AND", "就业"},
             {u")就业(", "就业"},
             {u"就业) 创业", "all(就业 创业)"},
             {u"\"就业", "就业"},
             {u"NEAR(", "all()"},
             {u"NEAR( AND \"", "all()"},
             {u"NOT NOT 就业 创业", "without(创业 就业)"},
             {u"and or", "all(and or)"},
         })
        EXPECT_EQ(dump(readWords(c.question)), c.read) << toUtf8(c.question);
}

TEST(WordReading, StopsAtWhatNobodyTypes)
{
    std::u16string many;
    for (int i = 0; i < 500; ++i)
        many += u"业" + std::u16string(1, static_cast<char16_t>(u'一' + i)) + u" ";
    EXPECT_EQ(readWords(many).parts.size(), 64U);
    const WordQuery deep = readWords(std::u16string(1000, u'(') + u"就业");
    EXPECT_EQ(dump(deep), "就业");
    EXPECT_EQ(dump(readWords(u"就业 " + std::u16string(3'000'000, u'('))), "就业");
}

} // namespace
} // namespace duixian::query
