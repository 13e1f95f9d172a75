// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include <string>

#include <gtest/gtest.h>

#include "core/base/utf.h"

namespace duixian::text {
namespace {

std::string words(std::u16string_view text)
{
    std::string out;
    std::size_t begin = 0;
    for (const std::size_t end : wordEnds(text)) {
        out.append(out.empty() ? "" : "|").append(toUtf8(text.substr(begin, end - begin)));
        begin = end;
    }
    EXPECT_EQ(begin, text.size());
    return out;
}

TEST(Words, AreThoseOfADictionary)
{
    EXPECT_EQ(words(u""), "");
    EXPECT_EQ(words(u"推进乡村振兴"), "推进|乡村|振兴");
    EXPECT_EQ(words(u"增长7.5%。"), "增长|7.5|%|。");
    EXPECT_EQ(words(u"完成GDP目标"), "完成|GDP|目标");
    EXPECT_EQ(words(u"𠮷林"), "𠮷|林");
}

} // namespace
} // namespace duixian::text
