// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/numeral.h"

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* text;
    const char* dump; ///< value and length; "none" where no numeral begins
};

std::string dumped(const std::optional<Numeral>& numeral)
{
    if (!numeral)
        return "none";
    return numberText(numeral->value) + (numeral->upTo ? ".." + numberText(*numeral->upTo) : "") + " " + std::to_string(numeral->length) +
           (numeral->spelledOut ? " spelled" : "") + (numeral->bare ? " bare" : "") + (numeral->more ? " more" : "");
}

/// The numeral that begins where the stroke stands; at the front where none does.
std::string dumped(std::string text)
{
    const std::size_t stroke = text.find('|');
    std::size_t begin = 0;
    if (stroke != std::string::npos) {
        text.erase(stroke, 1);
        begin = toUtf16(text.substr(0, stroke)).size();
    }
    return dumped(numeralAt(toUtf16(text), begin));
}

template <std::size_t size>
void expectDumps(const Case (&cases)[size])
{
    for (const Case& c : cases)
        EXPECT_EQ(dumped(c.text), c.dump) << c.text;
}

TEST(Numeral, IsReadInArabicDigits)
{
    constexpr Case cases[] = {
        {"0", "0 1"},
        {"171.31亿元", "171.31 6"},
        {"1,234,567人", "1234567 9"},
        {"1,234.5元", "1234.5 7"},
        {"12,34", "12 2"},
        {"2018,500", "2018 4"},
        {"3.", "3 1"},
        {"3.2.1节", "3 1"},
        {"2024.3.15", "2024 4"},
        {"个", "none"},
    };
    expectDumps(cases);
}

TEST(Numeral, IsReadInChinese)
{
    constexpr Case cases[] = {
        {"三十九个", "39 3 spelled"},
        {"十二", "12 2 spelled"},
        {"一百二十", "120 4 spelled"},
        {"一千零五十", "1050 5 spelled"},
        {"两家", "2 1 spelled"},
        {"三点五", "3.5 3 spelled"},
        {"零点零五", "0.05 4 spelled"},
        {"二百五", "250 3 spelled"},
        {"一千六", "1600 3 spelled"},
        {"一千零六", "1006 4 spelled"},
        {"壹佰贰拾", "120 4 spelled"},
        {"陆拾", "60 2 spelled"},
        {"陆地", "none"},
        {"十点三十分", "10 1 spelled"},
        {"二〇二一", "none"},
        {"二零二一", "none"},
        {"十三五", "none"},
        {"百姓", "none"},
        {"千方百计", "none"},
        {"亿元", "none"},
        {"三万零售网点", "3 1 spelled"},
    };
    expectDumps(cases);
}

TEST(Numeral, LeavesTheLastMultiplierToTheUnit)
{
    constexpr Case cases[] = {
        {"5千家", "5 1"},
        {"27万余处", "27 2"},
        {"4.78万亿元", "4.78 4"},
        {"一万五千亿元", "15000 4 spelled"},
        {"两千三百万元", "2300 4 spelled"},
        {"一亿三千万元", "13000 4 spelled"},
        {"1亿3千万元", "13000 4"},
    };
    expectDumps(cases);
}

TEST(Numeral, OfSeveralPartsIsMultipliedOut)
{
    constexpr Case cases[] = {
        {"3千5百家", "3500 4"},
        {"1万5千人", "15000 4"},
        {"1千零20人", "1020 5"},
        {"2千零30万元", "2030 5"},
        {"3万4000元", "34000 6"},
        {"3万2个", "3 1"},
        {"1.5万3千", "1.5 3"},
        {"一万三千人", "13000 4 spelled"},
        {"一万三", "13000 3 spelled"},
        {"五亿零六", "500000006 4 spelled"},
        {"四亿五千六百四十二万零一十五", "456420015 14 spelled"},
        {"四百亿点零五", "40000000000.05 6 spelled"},
        {"五亿四万二", "500042000 5 spelled"},
    };
    expectDumps(cases);
}

TEST(Numeral, SaysAboutHowMany)
{
    constexpr Case cases[] = {
        {"十五六家", "15..16 3 spelled"},
        {"二三十个", "20..30 3 spelled"},
        {"三五家", "3..5 2 spelled"},
        {"一两百人", "100..200 3 spelled"},
        {"一百二三十家", "120..130 5 spelled"},
        {"十几家", "10 2 spelled more"},
        {"二十几万", "20 3 spelled more"},
        {"十四五", "none"},
        {"一二三产业", "none"},
        {"三七开", "none"},
        {"一百二三", "none"},
        {"千五百家", "1500 3 spelled"},
        {"二十两", "20 2 spelled"},
        {"两百两", "200 2 spelled"},
    };
    expectDumps(cases);
}

TEST(Numeral, OfARankAloneStandsBeforeALargerOneOrBehindABound)
{
    constexpr Case cases[] = {
        {"百亿元", "100 1 spelled bare"},
        {"千万人次", "1000 1 spelled bare"},
        {"十万", "10 1 spelled bare"},
        {"百余家", "100 1 spelled bare"},
        {"近|百家企业", "100 1 spelled bare"},
        {"超|千人", "1000 1 spelled bare"},
        {"百家企业", "none"},
        {"数|十家", "none"},
        {"几|十万", "none"},
        {"数|百万元", "none"},
        {"成|百上千", "none"},
    };
    expectDumps(cases);
}

TEST(Numeral, HasASignWhereTheWordsAskForANumber)
{
    constexpr Case cases[] = {
        {"增速为|-3.2%", "-3.2 4"}, {"增长|-3.2%", "-3.2 4"}, {"增速为|负三点五", "-3.5 4 spelled"},
        {"减|负3000万元", "none"},  {"某某街|-5号", "none"},  {"5|-10家", "none"},
        {"\n|-3家", "none"},        {"--3", "none"},          {"增速为|.5%", "0.5 2"},
        {"No|.5", "none"},          {"3|.5", "none"},
    };
    expectDumps(cases);
}

TEST(Numeral, IsMultipliedOutWhereNoUnitIsAskedFor)
{
    constexpr Case cases[] = {
        {"80余万", "800000 4 more"},       {"十几万多亿", "10000000000000 5 spelled more"},
        {"4.78万亿", "4780000000000 6"},   {"500多家", "500 3"},
        {"四万万", "400000000 3 spelled"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(dumped(multipliedOutAt(toUtf16(c.text), 0)), c.dump) << c.text;
}

std::string section(int number)
{
    constexpr const char* digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    constexpr std::pair<int, const char*> ranks[] = {{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}};
    std::string out;
    bool gap = false;
    for (const auto& [rank, name] : ranks) {
        const int digit = number / rank % 10;
        if (digit == 0) {
            gap = !out.empty();
            continue;
        }
        out += std::string(gap ? "零" : "") + digits[digit] + name;
        gap = false;
    }
    return out;
}

/// As it is written: 一万零二百五十.
std::string written(int number)
{
    constexpr int tenThousand = 10000;
    const int large = number / tenThousand;
    const int small = number % tenThousand;
    if (large == 0)
        return section(small);
    return section(large) + "万" + (small > 0 && small < tenThousand / 10 ? "零" : "") + section(small);
}

TEST(Numeral, ReadsEachNumberFromOneTo9999AsItIsWritten)
{
    for (int number = 1; number < 10000; ++number) {
        const std::u16string text = toUtf16(written(number));
        const auto numeral = numeralAt(text, 0);
        ASSERT_TRUE(numeral) << written(number);
        EXPECT_EQ(numeral->value, number) << written(number);
        EXPECT_EQ(numeral->length, text.size()) << written(number);
    }
}

TEST(Numeral, ReadsLargeNumbersAsTheyAreWritten)
{
    constexpr int step = 7919; // a prime: every digit comes at every place
    for (int number = 10001; number < 99'999'999; number += step) {
        const std::u16string text = toUtf16(written(number));
        const auto numeral = multipliedOutAt(text, 0);
        ASSERT_TRUE(numeral) << written(number);
        EXPECT_EQ(numeral->value, number) << written(number);
        EXPECT_EQ(numeral->length, text.size()) << written(number);
    }
}

} // namespace
} // namespace duixian::extract
