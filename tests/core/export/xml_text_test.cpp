// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xml_text.h"

#include <random>

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include "core/base/utf.h"

namespace duixian::exporting {
namespace {

TEST(XmlText, NestsElements)
{
    XmlText xml;
    xml.open("a", {{"k", "v"}}).empty("b", {{"x", "1"}}).leaf("c", "甲").close();
    EXPECT_EQ(xml.take(), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a k=\"v\">\n <b x=\"1\"/>\n <c>甲</c>\n</a>\n");
    EXPECT_EQ(xml.take(), "");
}

/// What a reader may give back for a text: control characters are replaced.
std::string readable(const std::string& text)
{
    std::u16string units = toUtf16(text);
    for (char16_t& c : units)
        if ((c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c >= 0xFFFE)
            c = u'\xFFFD';
    return toUtf8(units);
}

TEST(XmlText, WhateverIsWrittenComesBack)
{
    std::mt19937 chance(1); // NOLINT(cert-msc51-cpp): the same in every run
    const std::vector<std::string> pieces{"<",  ">", "&",  "\"", "'",    "]]>",  "&amp;",        "\n",  "\r",
                                          "\t", " ", "甲", "𠮷", "\x01", "\xFF", "\xEF\xBF\xBF", "<!--"};
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (auto length = chance() % 8; length > 0; --length)
            text += pieces[chance() % pieces.size()];
        XmlText xml;
        xml.open("a", {{"k", text}}).leaf("t", text).close();
        const std::string written = xml.take();
        pugi::xml_document read;
        ASSERT_TRUE(read.load_buffer(written.data(), written.size(), pugi::parse_default | pugi::parse_ws_pcdata)) << written;
        ASSERT_EQ(read.child("a").attribute("k").value(), readable(text)) << written;
        ASSERT_EQ(std::string(read.child("a").child("t").child_value()), readable(text)) << written;
    }
}

} // namespace
} // namespace duixian::exporting
