// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/fraction.h"

#include <gtest/gtest.h>

#include "core/base/number_text.h"
#include "core/base/utf.h"

namespace duixian::extract {
namespace {

struct Case {
    const char* text;
    const char* dump; ///< value, length
};

TEST(Fraction, IsReadInAllItsForms)
{
    constexpr Case cases[] = {
        {"百分之三", "0.03 4 named"},
        {"百分之2.4", "0.024 6 named"},
        {"百分之百", "1 4 named"},
        {"千分之五", "0.005 4 named"},
        {"百万分之七", "0.000007 5 named"},
        {"三分之二", "0.666666666667 4"},
        {"3分之1", "0.333333333333 4"},
        {"二十五分之四", "0.16 6"},
        {"一又二分之一", "1.5 6"},
        {"负一又二分之一", "-1.5 7"},
        {"1/4", "0.25 3"},
        {"16/5", "3.2 4"},
        {"2/3/2021", "none"},
        {"1/0", "none"},
        {"百分点", "none"},
        {"三分天下", "none"},
        {"三又", "none"},
        {"5家", "none"},
    };
    for (const Case& c : cases) {
        const auto fraction = fractionAt(toUtf16(c.text), 0);
        const std::string dump = fraction ? numberText(withoutNoise(fraction->value())) + " " + std::to_string(fraction->length) +
                                                (fraction->named ? " named" : "")
                                          : "none";
        EXPECT_EQ(dump, c.dump) << c.text;
    }
}

TEST(Fraction, SaysAboutHowMuch)
{
    const auto fraction = fractionAt(toUtf16("百分之二三十"), 0);
    ASSERT_TRUE(fraction);
    EXPECT_EQ(fraction->above, 20);
    EXPECT_EQ(fraction->aboveUpTo, 30);
}

} // namespace
} // namespace duixian::extract
