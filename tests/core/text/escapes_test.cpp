// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/escapes.h"

#include <gtest/gtest.h>

namespace duixian::text {
namespace {

struct Case {
    const char16_t* text;
    std::size_t length;
    char16_t stands;
};

class Escapes : public testing::TestWithParam<Case> {};

TEST_P(Escapes, AreReadAtTheBegin)
{
    const WrittenEscape escape = escapeAt(GetParam().text, 0);
    EXPECT_EQ(escape.length, GetParam().length);
    EXPECT_EQ(escape.stands, GetParam().stands);
}

INSTANTIATE_TEST_SUITE_P(Written, Escapes,
                         testing::Values(Case{u"\\r\\n一", 4, u'\n'}, Case{u"\\n一", 2, u'\n'}, Case{u"\\t一", 2, u' '},
                                         Case{u"&nbsp;一", 6, u' '}, Case{u"&#12288;一", 8, 0x3000}, Case{u"&#x4E00;", 8, 0x4E00},
                                         Case{u"<U+00A0>一", 8, 0x00A0}, Case{u"&ldquo;一", 7, u'“'}, Case{u"<br />一", 6, u'\n'},
                                         Case{u"<p class=\"a\">一", 13, u'\n'}, Case{u"_x000D_", 7, 0}));
INSTANTIATE_TEST_SUITE_P(NotWritten, Escapes,
                         testing::Values(Case{u"\\new", 0, 0}, Case{u"&", 0, 0}, Case{u"&#;", 0, 0}, Case{u"&#x110000;", 0, 0},
                                         Case{u"&#xD800;", 0, 0}, Case{u"<5公里", 0, 0}, Case{u"<page", 0, 0}, Case{u"<br 一\n>", 0, 0},
                                         Case{u"", 0, 0}, Case{u"一&nbsp;", 0, 0}));

} // namespace
} // namespace duixian::text
