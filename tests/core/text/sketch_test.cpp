// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sketch.h"

#include <algorithm>
#include <random>
#include <set>

#include <gtest/gtest.h>

namespace duixian::text {
namespace {

/// So many characters of invented text, from `seed`.
std::u16string invented(std::size_t length, unsigned seed)
{
    std::mt19937 random(seed);
    std::u16string text;
    while (text.size() < length)
        text.push_back(static_cast<char16_t>(0x4E00 + random() % 3000));
    return text;
}

TEST(Sketch, IsTheSameWhateverStandsBetweenTheCharacters)
{
    const std::u16string plain = invented(2000, 1);
    std::u16string broken;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        broken.push_back(plain[i]);
        if (i % 37 == 0)
            broken += u",\n12 ";
    }
    EXPECT_EQ(sketchOf(plain), sketchOf(broken));
}

TEST(Sketch, TellsHowMuchIsTheSame)
{
    const std::u16string common = invented(8000, 2);
    const auto all = sketchOf(common);
    EXPECT_EQ(likeness(all, all), 1);
    EXPECT_EQ(likeness(all, sketchOf(invented(8000, 3))), 0);
    // 6000 of 10,000 runs are common
    EXPECT_NEAR(likeness(all, sketchOf(common.substr(0, 6000) + invented(2000, 4))), 0.6, 0.1);
}

/// Slow and obvious: a text of eight characters has one run, so the sketches of all such stretches are the hashes of all runs.
std::vector<std::uint64_t> smallestOfAll(const std::u16string& text)
{
    std::set<std::uint64_t> all;
    for (std::size_t i = 0; i + 8 <= text.size(); ++i)
        all.insert(sketchOf(text.substr(i, 8)).front());
    const std::vector<std::uint64_t> sorted(all.begin(), all.end());
    return {sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(sorted.size(), 128))};
}

TEST(Sketch, KeepsTheSmallestOfAllRuns)
{
    std::u16string repeated;
    for (unsigned i = 0; i < 40; ++i)
        repeated += invented(100, i % 4);
    for (const std::u16string& text : {invented(50, 5), invented(135, 6), invented(136, 7), invented(1000, 8), invented(20000, 9), repeated,
                                       std::u16string(3000, u'年')})
        EXPECT_EQ(sketchOf(text), smallestOfAll(text)) << text.size();
}

TEST(Sketch, AShortTextHasNone)
{
    EXPECT_TRUE(sketchOf(u"全区工作").empty());
    EXPECT_EQ(likeness({}, {}), 0);
}

} // namespace
} // namespace duixian::text
