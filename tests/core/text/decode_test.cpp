// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decode.h"

#include <string>

#include <gtest/gtest.h>
#include <unicode/ucnv.h>

#include "core/base/utf.h"

namespace duixian::text {
namespace {

using namespace std::string_literals;

std::string encoded(std::u16string_view text, const char* name)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &error);
    std::string bytes(text.size() * 8 + 8, '\0');
    const auto length = ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()), text.data(),
                                        static_cast<int32_t>(text.size()), &error);
    ucnv_close(converter);
    EXPECT_TRUE(U_SUCCESS(error)) << name;
    bytes.resize(static_cast<std::size_t>(length));
    return bytes;
}

/// Sentences of our own, repeated to the length that is asked for.
std::u16string simplified(std::size_t length)
{
    const std::u16string sentences = u"全区粮食总产量达到3.6万吨，新建乡村公路12公里，改造老旧小区5个，城镇新增就业2100人。";
    std::u16string text;
    while (text.size() < length)
        text += sentences;
    return text.substr(0, length);
}

std::u16string traditional(std::size_t length)
{
    const std::u16string sentences = u"全區糧食總產量達到3.6萬噸，新建鄉村公路12公里，改造老舊小區5個，城鎮新增就業2100人。";
    std::u16string text;
    while (text.size() < length)
        text += sentences;
    return text.substr(0, length);
}

struct Case {
    const char* converter;
    Encoding encoding;
    bool traditional;
};

class DecodeEncodings : public testing::TestWithParam<Case> {};

TEST_P(DecodeEncodings, IsFoundAndReadWholeAtAnyLength)
{
    const Case& one = GetParam();
    for (const std::size_t length : {10u, 40u, 200u, 1000u, 20000u}) {
        const std::u16string text = one.traditional ? traditional(length) : simplified(length);
        const auto decoded = decode(encoded(text, one.converter));
        ASSERT_TRUE(decoded) << one.converter << ' ' << length;
        EXPECT_EQ(nameOf(decoded->encoding), nameOf(one.encoding)) << one.converter << ' ' << length;
        EXPECT_EQ(decoded->text, text) << one.converter << ' ' << length;
        EXPECT_EQ(decoded->replaced, 0u);
    }
}

INSTANTIATE_TEST_SUITE_P(SevenWays, DecodeEncodings,
                         testing::Values(Case{"UTF-8", Encoding::Utf8, false}, Case{"UTF-8", Encoding::Utf8, true},
                                         Case{"GB18030", Encoding::Gb18030, false}, Case{"GB18030", Encoding::Gb18030, true},
                                         Case{"Big5-HKSCS", Encoding::Big5, true}, Case{"UTF-16LE", Encoding::Utf16Le, false},
                                         Case{"UTF-16BE", Encoding::Utf16Be, false}));

TEST(Decode, AByteOrderMarkDecidesAndIsNoText)
{
    EXPECT_EQ(decode("\xEF\xBB\xBF增长")->text, u"增长");
    EXPECT_EQ(decode("\xFF\xFE" + encoded(u"增长", "UTF-16LE"))->text, u"增长");
    EXPECT_EQ(decode("\xFE\xFF" + encoded(u"增长", "UTF-16BE"))->encoding, Encoding::Utf16Be);
}

TEST(Decode, TheEncodingThatIsGivenGoesBeforeTheOneFound)
{
    const std::string bytes = encoded(u"增长", "GB18030");
    EXPECT_EQ(decode(bytes, Encoding::Gb18030)->text, u"增长");
    EXPECT_NE(decode(bytes, Encoding::Big5)->text, u"增长");
}

TEST(Decode, LineEndsOfAnyKindBecomeOne)
{
    EXPECT_EQ(decode("一\r\n二\r\r\n三\r四\n五\r\n\r\n六\r")->text, u"一\n二\n三\n四\n五\n\n六\n");
}

TEST(Decode, ACutTailAndSingleBadBytesAreReplacedAndCounted)
{
    const auto cut = decode("全年增长\xE5\x8F");
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->text, u"全年增长\xFFFD");
    EXPECT_EQ(cut->replaced, 1u);

    const auto bad = decode("全年粮食总产量达到三万吨\xFF,增长百分之五,新建公路十二公里");
    ASSERT_TRUE(bad);
    EXPECT_EQ(bad->encoding, Encoding::Utf8);
    EXPECT_EQ(bad->replaced, 1u);
    EXPECT_EQ(bad->text, u"全年粮食总产量达到三万吨\xFFFD,增长百分之五,新建公路十二公里");

    const auto badGb = decode(encoded(simplified(300), "GB18030") + "\xFF" + encoded(simplified(300), "GB18030"));
    ASSERT_TRUE(badGb);
    EXPECT_EQ(badGb->encoding, Encoding::Gb18030);
    EXPECT_GE(badGb->replaced, 1u);
}

TEST(Decode, NulBytesAreNoText)
{
    const auto decoded = decode("增长\0百分之五"s);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->text, u"增长\xFFFD百分之五");
    EXPECT_EQ(decoded->replaced, 1u);
}

TEST(Decode, NothingAndBlanksAreEmpty)
{
    for (const std::string& bytes : {""s, " \r\n\t"s, "\xEF\xBB\xBF"s, "\xE3\x80\x80\n\xC2\xA0"s})
        EXPECT_EQ(decode(bytes).error().code, ErrorCode::FileEmpty);
}

TEST(Decode, BytesThatAreNoTextAreSaidToBeNone)
{
    std::string bytes;
    unsigned state = 1;
    for (int i = 0; i < 4000; ++i) {
        state = state * 1664525u + 1013904223u;
        bytes.push_back(static_cast<char>(state >> 24));
    }
    const auto decoded = decode(bytes);
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().code, ErrorCode::EncodingUnknown);
}

TEST(Decode, AnyBytesAtAllAreBorne)
{
    unsigned state = 7;
    for (int round = 0; round < 300; ++round) {
        std::string bytes;
        for (int i = 0; i < round; ++i) {
            state = state * 1664525u + 1013904223u;
            bytes.push_back(static_cast<char>(state >> 24));
        }
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Gb18030, Encoding::Big5, Encoding::Utf16Le, Encoding::Utf16Be})
            if (const auto decoded = decode(bytes, encoding)) {
                EXPECT_EQ(decoded->text.find(u'\r'), std::u16string::npos);
                EXPECT_EQ(decoded->text.find(u'\0'), std::u16string::npos);
            }
    }
}

} // namespace
} // namespace duixian::text
