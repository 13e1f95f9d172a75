// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_cycles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/architecture/rooms.h"

namespace duixian::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(IncludeCycles, FindsTheShortestAndTheLong)
{
    EXPECT_THAT(cycleIn({{"a.h", "a.h"}}), ElementsAre("a.h", "a.h"));
    EXPECT_THAT(cycleIn({{"x.cpp", "a.h"}, {"a.h", "b.h"}, {"b.h", "c.h"}, {"c.h", "a.h"}}), ElementsAre("a.h", "b.h", "c.h", "a.h"));
}

TEST(IncludeCycles, TwoWaysToOneFileAreNoCycle)
{
    EXPECT_THAT(cycleIn({{"a.h", "b.h"}, {"a.h", "c.h"}, {"b.h", "d.h"}, {"c.h", "d.h"}}), IsEmpty());
}

TEST(IncludeCycles, ReadsTheArrowsFromTheText)
{
    const SourceTree tree{sourceFile("core/text/a.h", "#include <vector>\n#include \"core/text/b.h\"\n"),
                          sourceFile("core/text/b.h", "#include \"core/text/a.h\"\n")};
    EXPECT_THAT(cycleIn(includeArrows(tree)), ElementsAre("core/text/a.h", "core/text/b.h", "core/text/a.h"));
}

TEST(TheHouse, HasNoCycleBetweenFiles)
{
    EXPECT_THAT(cycleIn(includeArrows(readSources(DUIXIAN_SOURCE_DIR))), IsEmpty());
}

TEST(TheHouse, HasNoCycleBetweenRooms)
{
    std::vector<std::pair<std::string, std::string>> arrows;
    for (const auto& room : rooms())
        for (const auto& other : room.mayInclude)
            arrows.emplace_back(room.name, other.ends_with(".h") ? roomOf(other) : other);
    EXPECT_THAT(cycleIn(arrows), IsEmpty());
}

} // namespace
} // namespace duixian::architecture
