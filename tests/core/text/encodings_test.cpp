// SPDX-License-Identifier: GPL-3.0-or-later
// The encodings as they are measured: seven ways to write a text, five lengths, two hundred slices of each, cut at character borders.
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <unicode/ucnv.h>

#include "core/base/utf.h"
#include "core/text/characters.h"
#include "core/text/decode.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::text {
namespace {

constexpr std::size_t slices = 200;

struct Way {
    const char* name;
    const char* converter;
    const char* mark;
    Encoding encoding;
    bool traditional;
};

constexpr Way ways[] = {
    {"UTF-8", "UTF-8", "", Encoding::Utf8, false},          {"UTF-8 with mark", "UTF-8", "\xEF\xBB\xBF", Encoding::Utf8, false},
    {"GB18030", "GB18030", "", Encoding::Gb18030, false},   {"GB18030 traditional", "GB18030", "", Encoding::Gb18030, true},
    {"Big5-HKSCS", "Big5-HKSCS", "", Encoding::Big5, true}, {"UTF-16LE", "UTF-16LE", "", Encoding::Utf16Le, false},
    {"UTF-16BE", "UTF-16BE", "", Encoding::Utf16Be, false},
};

/// The bytes of a text; empty where the encoding does not have all of it.
std::string encoded(std::u16string_view text, const char* name)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &error);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    std::string bytes(text.size() * 4 + 8, '\0');
    const auto length = ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()), text.data(),
                                        static_cast<int32_t>(text.size()), &error);
    ucnv_close(converter);
    bytes.resize(U_SUCCESS(error) ? static_cast<std::size_t>(length) : 0);
    return bytes;
}

/// A slice of one of the texts, at borders of characters: with Chinese in it, and such that the encoding has all of it.
std::string slice(const std::vector<std::u16string>& texts, std::size_t length, const Way& way, std::mt19937& random)
{
    for (int tries = 0; tries < 500; ++tries) {
        const std::u16string& text = texts[random() % texts.size()];
        if (text.size() <= length)
            continue;
        const std::u16string_view part = std::u16string_view(text).substr(random() % (text.size() - length), length);
        const bool cut = part.front() >= 0xDC00 && part.front() < 0xE000; // behind the first half of a pair
        const auto chinese = static_cast<std::size_t>(std::count_if(part.begin(), part.end(), isHan));
        if (cut || chinese == 0) // ten characters may be a figure, which says nothing in any encoding
            continue;
        if (std::string bytes = encoded(part, way.converter); !bytes.empty())
            return way.mark + bytes;
    }
    return {};
}

/// Prints and holds the shares of slices whose encoding was found.
void measure(const std::vector<std::u16string>& simplified, const std::vector<std::u16string>& traditional)
{
    std::mt19937 random(20260101);
    for (const Way& way : ways) {
        std::string line = way.name;
        for (const std::size_t length : {10u, 40u, 200u, 1000u, 5000u}) {
            std::size_t right = 0;
            for (std::size_t i = 0; i < slices; ++i) {
                const std::string bytes = slice(way.traditional ? traditional : simplified, length, way, random);
                ASSERT_FALSE(bytes.empty()) << way.name << ' ' << length;
                const auto decoded = decode(bytes);
                right += decoded && decoded->encoding == way.encoding ? 1 : 0;
            }
            line += " " + std::to_string(length) + ": " + std::to_string(right);
            EXPECT_GE(right * 100, slices * 99) << way.name << ' ' << length;
            if (length >= 200) {
                EXPECT_EQ(right, slices) << way.name << ' ' << length;
            }
        }
        std::cout << line << " of " << slices << '\n';
    }
}

bool isTraditional(std::u16string_view text)
{
    return std::count(text.begin(), text.end(), u'區') + std::count(text.begin(), text.end(), u'縣') > 10;
}

/// The texts in the folders, simplified and traditional ones apart.
struct Texts {
    std::vector<std::u16string> simplified;
    std::vector<std::u16string> traditional;
};

Texts textsIn(const std::vector<std::string>& folders)
{
    Texts texts;
    std::vector<std::string> paths;
    for (const std::string& folder : folders)
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ".txt")
                paths.push_back(entry.path().string());
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths)
        if (auto decoded = decode(support::fileBytes(path)))
            (isTraditional(decoded->text) ? texts.traditional : texts.simplified).push_back(std::move(decoded->text));
    return texts;
}

/// As long as the longest slices ask for: the samples are shorter, so they follow one another. Without what Big5 does not have.
std::u16string joined(const std::vector<std::u16string>& texts, bool forBig5)
{
    std::u16string all;
    for (const std::u16string& text : texts)
        for (const char16_t c : text)
            if (!forBig5 || !encoded({&c, 1}, "Big5-HKSCS").empty())
                all.push_back(c);
    while (all.size() < 20000)
        all += std::u16string(all);
    return all;
}

TEST(Encodings, AreFoundInSlicesOfTheSamples)
{
    const Texts texts = textsIn({support::projectFile("resources/samples")});
    ASSERT_FALSE(texts.simplified.empty());
    ASSERT_FALSE(texts.traditional.empty());
    measure({joined(texts.simplified, false)}, {joined(texts.traditional, true)});
}

TEST(Encodings, AreFoundInSlicesOfTheSharedReports)
{
    const auto folder = support::sharedFolder();
    if (!folder)
        GTEST_SKIP() << "the shared reports are not here (../shared)";
    const Texts texts = textsIn({*folder + "/reports", *folder + "/corpus/cities", *folder + "/corpus/runs"});
    ASSERT_GT(texts.simplified.size(), 50u);
    ASSERT_FALSE(texts.traditional.empty());
    measure(texts.simplified, texts.traditional);
}

} // namespace
} // namespace duixian::text
