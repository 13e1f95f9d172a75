// SPDX-License-Identifier: GPL-3.0-or-later
// Years and counts of years as they are written, and what only looks so.
#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/extract/time_forms.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* text;
    const char* read; ///< years, and how many characters they take
};

std::string yearsRead(const char* text)
{
    const auto form = yearsAt(toUtf16(text), 0);
    return form ? toText(form->years) + " " + std::to_string(form->end) + (form->plan ? " plan" : "") : "none";
}

TEST(TimeForms, YearsOfTheCalendarAndOfPlans)
{
    constexpr Case cases[] = {
        {"2021年完成", "2021 5"},
        {"2021年12月底前", "2021 8"},
        {"2021年1-9月", "2021 9"},
        {"二〇二一年", "2021 5"},
        {"二○○八年", "2008 5"},
        {"2016-2020年", "2016-2020 10"},
        {"2016—2019年", "2016-2019 10"},
        {"2016年至2020年", "2016-2020 11"},
        {"2016年——2020年", "2016-2020 12"},
        {"2019、2020年", "2019-2020 10"},
        {"2017年、2020年", "2017 5"},
        {"2021个", "none"},
        {"12021年", "none"},
        {"3021年", "none"},
        {"十四五时期", "2021-2025 3 plan"},
        {"十一五", "2006-2010 3 plan"},
        {"十五五", "2026-2030 3 plan"},
        {"十五天", "none"},
        {"十四亿", "none"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(yearsRead(c.text), c.read) << c.text;
    const std::u16string quoted = u"“十五”期间,“九五”末";
    EXPECT_EQ(yearsAt(quoted, 1)->years, (Period{2001, 2005}));
    EXPECT_EQ(yearsAt(quoted, 8)->years, (Period{1996, 2000}));
}

TEST(TimeForms, CountsOfYears)
{
    const auto read = [](const char* text, std::size_t place) {
        const auto count = yearCountAt(toUtf16(text), place);
        return count ? std::to_string(count->years) + " " + std::to_string(count->end) : std::string("none");
    };
    EXPECT_EQ(read("五年来", 0), "5 2");
    EXPECT_EQ(read("3年内", 0), "3 2");
    EXPECT_EQ(read("四十年", 0), "40 3");
    EXPECT_EQ(read("三年多来", 0), "3 3");
    EXPECT_EQ(read("十余年来", 0), "10 3");
    EXPECT_EQ(read("两年", 0), "2 2");
    EXPECT_EQ(read("五个", 0), "none");
    EXPECT_EQ(read("二十四年", 2), "none") << "the end of a longer number";
    EXPECT_EQ(read("1.5年", 2), "none");
    EXPECT_EQ(read("500年", 0), "none") << "nothing that a report looks back on";
}

} // namespace
} // namespace duixian::extract
