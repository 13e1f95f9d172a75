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

std::string dumped(const char* text)
{
    const auto numeral = numeralAt(toUtf16(text), 0);
    if (!numeral)
        return "none";
    return numberText(numeral->value) + " " + std::to_string(numeral->length) + (numeral->spelledOut ? " spelled" : "") +
           (numeral->bare ? " bare" : "");
}

TEST(Numeral, IsReadInAllItsForms)
{
    constexpr Case cases[] = {
        {"0", "0 1"},
        {"171.31亿元", "171.31 6"},
        {"1,234,567人", "1234567 9"},
        {"1,234.5元", "1234.5 7"},
        {"12,34", "12 2"},
        {"2018,500", "2018 4"},
        {"3.", "3 1"},
        {"三十九个", "39 3 spelled"},
        {"十二", "12 2 spelled"},
        {"一百二十", "120 4 spelled"},
        {"一千零五十", "1050 5 spelled"},
        {"两家", "2 1 spelled"},
        {"三点五", "3.5 3 spelled"},
        {"百亿元", "100 1 spelled bare"},
        {"千万人次", "1000 1 spelled bare"},
        {"十万", "10 1 spelled bare"},
        {"二〇二一", "none"},
        {"十三五", "none"},
        {"百姓", "none"},
        {"千方百计", "none"},
        {"亿元", "none"},
        {"个", "none"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(dumped(c.text), c.dump) << c.text;
}

TEST(Numeral, ReadsEachNumberFromOneTo9999AsItIsWritten)
{
    const auto written = [](int number) {
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
    };
    for (int number = 1; number < 10000; ++number) {
        const std::u16string text = toUtf16(written(number));
        const auto numeral = numeralAt(text, 0);
        ASSERT_TRUE(numeral) << written(number);
        EXPECT_EQ(numeral->value, number) << written(number);
        EXPECT_EQ(numeral->length, text.size()) << written(number);
    }
}

} // namespace
} // namespace duixian::extract
