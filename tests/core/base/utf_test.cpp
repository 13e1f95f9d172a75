// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf.h"

#include <gtest/gtest.h>

namespace duixian {
namespace {

TEST(Utf, GoesThereAndBack)
{
    for (const std::string text : {"", "a", "é", "地区生产总值", "𠮷野", "%"})
        EXPECT_EQ(toUtf8(toUtf16(text)), text);
}

TEST(Utf, BrokenBytesBecomeReplacements)
{
    EXPECT_EQ(toUtf16("\xE5\x9C"), u"\uFFFD\uFFFD");
    EXPECT_EQ(toUtf16("a\xFF"), u"a\uFFFD");
    EXPECT_EQ(toUtf16("\xC0\x80"), u"\uFFFD\uFFFD") << "an overlong form is no character";
}

TEST(Utf, LoneSurrogatesBecomeReplacements)
{
    EXPECT_EQ(toUtf8(std::u16string(1, char16_t{0xD800})), "\xEF\xBF\xBD");
}

} // namespace
} // namespace duixian
