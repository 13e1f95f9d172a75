// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/answer.h"

#include <random>

#include <gtest/gtest.h>

namespace duixian::sources {
namespace {

Source someSource()
{
    Source source;
    source.decoded.text = u"增长5%\n𠮷\n";
    source.decoded.encoding = Encoding::Big5;
    source.decoded.replaced = 3;
    source.decoded.steps = {{Step::Markup, 12}, {Step::TabsForCells, 1}};
    source.format = Format::Pdf;
    source.furniture = {{{0, 5}, LayerReason::PageMargin}, {{5, 8}, LayerReason::Glossary}};
    source.cuts = {4};
    source.address = "https://a.example/";
    return source;
}

bool same(const Source& a, const Source& b)
{
    return a.decoded.text == b.decoded.text && a.decoded.encoding == b.decoded.encoding && a.decoded.replaced == b.decoded.replaced &&
           a.decoded.steps == b.decoded.steps && a.format == b.format && a.furniture == b.furniture && a.cuts == b.cuts &&
           a.address == b.address;
}

TEST(Answer, ComesBackAsItWent)
{
    const auto back = decodedSource(encoded(Result<Source>(someSource())));
    ASSERT_TRUE(back && *back);
    EXPECT_TRUE(same(**back, someSource()));
    const Result<Source> failed(tl::unexpect, Error{ErrorCode::FormatBroken, "PDF: page 3"});
    const auto error = decodedSource(encoded(failed));
    ASSERT_TRUE(error && !*error);
    EXPECT_EQ(error->error(), failed.error());
    const std::vector<ArchivePart> parts{{"甲/1.txt", std::string("\0x", 2)}, {"b", ""}};
    const auto unpacked = decodedParts(encoded(Result<std::vector<ArchivePart>>(parts)));
    ASSERT_TRUE(unpacked && *unpacked);
    EXPECT_EQ(**unpacked, parts);
}

TEST(Answer, WhatDoesNotFitIsNone)
{
    const auto refused = [](const auto& change) {
        Source source = someSource();
        change(source);
        return !decodedSource(encoded(Result<Source>(source)));
    };
    EXPECT_FALSE(refused([](Source&) {}));
    EXPECT_TRUE(refused([](Source& s) { s.furniture[1].span.end = 9; })) << "out of the text";
    EXPECT_TRUE(refused([](Source& s) { s.furniture[0].span = {3, 2}; })) << "turned round";
    EXPECT_TRUE(refused([](Source& s) { s.furniture[0].reason = LayerReason::LostBytes; })) << "no furniture";
    EXPECT_TRUE(refused([](Source& s) { s.decoded.steps[0].step = Step::Folded; })) << "no step of a format";
    EXPECT_TRUE(refused([](Source& s) { s.decoded.text[0] = 0xD800; })) << "half a pair";
    EXPECT_TRUE(refused([](Source& s) { s.decoded.text[0] = 0; }));
    EXPECT_TRUE(refused([](Source& s) { s.address = "\xFF"; }));
    EXPECT_TRUE(refused([](Source& s) { s.address = std::string(5000, 'a'); }));
    EXPECT_TRUE(refused([](Source& s) { s.cuts = {8}; })) << "behind the text";
    EXPECT_TRUE(refused([](Source& s) { s.cuts = {4, 4}; }));
    EXPECT_FALSE(decodedSource(encoded(Result<Source>(tl::unexpect, Error{ErrorCode::LibraryDamaged, ""})))) << "no error of a file";
    EXPECT_FALSE(decodedSource(encoded(Result<Source>(someSource())) + "x")) << "something is left over";
    EXPECT_FALSE(decodedParts(encoded(Result<Source>(someSource())))) << "another answer";
}

TEST(Answer, GarbageNeverGetsThrough)
{
    const std::string whole = encoded(Result<Source>(someSource()));
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(decodedSource(std::string_view(whole).substr(0, length))) << length;
    std::mt19937 chance(1);
    for (int round = 0; round < 20'000; ++round) {
        std::string changed = whole;
        changed[chance() % changed.size()] = static_cast<char>(chance());
        if (const auto back = decodedSource(changed); back && *back) {
            for (const Layer& layer : (*back)->furniture)
                ASSERT_LE(layer.span.end, (*back)->decoded.text.size());
        }
        static_cast<void>(decodedParts(changed));
    }
}

} // namespace
} // namespace duixian::sources
