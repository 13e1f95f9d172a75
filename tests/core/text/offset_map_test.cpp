// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/offset_map.h"

#include <algorithm>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace duixian::text {
namespace {

TEST(OffsetMap, AnEmptyMapGivesTheBegin)
{
    const OffsetMap map;
    EXPECT_EQ(map.cleanLength(), 0u);
    EXPECT_EQ(map.toDecoded(0), 0u);
    EXPECT_EQ(map.toDecoded(Span{0, 0}), (Span{0, 0}));
}

TEST(OffsetMap, ASpanTakesInWhatWasLeftOutBetweenButNotAtItsEdges)
{
    OffsetMap map; // "a  b c" cleaned to "abc"
    map.append(0, 1);
    map.append(3, 1);
    map.append(5, 1);
    EXPECT_EQ(map.toDecoded(Span{0, 2}), (Span{0, 4}));
    EXPECT_EQ(map.toDecoded(Span{1, 2}), (Span{3, 4}));
    EXPECT_EQ(map.toDecoded(3), 6u);
}

/// Beside the runs a vector with one place for every unit: slow and plain.
TEST(OffsetMap, AgreesWithOnePlacePerUnitOnAnyInput)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        OffsetMap map;
        std::vector<std::size_t> places;
        std::size_t decoded = 0;
        for (int step = 0; step < 50; ++step) {
            decoded += random() % 3;
            const std::size_t length = random() % 4;
            map.append(decoded, length);
            for (std::size_t i = 0; i < length; ++i)
                places.push_back(decoded++);
        }
        ASSERT_EQ(map.cleanLength(), places.size());
        for (std::size_t begin = 0; begin < places.size(); ++begin) {
            ASSERT_EQ(map.toDecoded(begin), places[begin]);
            const std::size_t end = begin + 1 + random() % (places.size() - begin);
            ASSERT_EQ(map.toDecoded(Span{begin, end}), (Span{places[begin], places[end - 1] + 1}));
        }
        if (!places.empty()) {
            ASSERT_EQ(map.toDecoded(places.size()), places.back() + 1);
        }
        for (std::size_t place = 0; place < decoded + 2; ++place)
            ASSERT_EQ(map.toClean(place), static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), place) - places.begin()));
        std::vector<Span> left;
        std::vector<std::size_t> kept;
        for (std::size_t at = random() % 5; at < places.size(); at += 1 + random() % 5) {
            const std::size_t end = std::min(places.size(), at + 1 + random() % 6);
            left.push_back({at, end});
            at = end;
        }
        for (std::size_t i = 0; i < places.size(); ++i)
            if (std::none_of(left.begin(), left.end(), [i](const Span& span) { return span.contains(i); }))
                kept.push_back(places[i]);
        const OffsetMap shorter = map.without(left);
        ASSERT_EQ(shorter.cleanLength(), kept.size());
        for (std::size_t i = 0; i < kept.size(); ++i)
            ASSERT_EQ(shorter.toDecoded(i), kept[i]);
    }
}

} // namespace
} // namespace duixian::text
