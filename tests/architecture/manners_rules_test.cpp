// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/manners_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/file_bytes.h"

namespace duixian::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(MannersRules, ReadTestsAndPicturesFromTheRows)
{
    const auto manners =
        mannersIn("| # | point |\n| --- | --- |\n| 1 | keys | `Keys.AreKeys`, `keys.png` |\n| 2 | words | not built yet |\n");
    ASSERT_EQ(manners.size(), 2U);
    EXPECT_THAT(manners[0].tests, ElementsAre("Keys.AreKeys"));
    EXPECT_THAT(manners[0].pictures, ElementsAre("keys.png"));
    EXPECT_THAT(manners[1].tests, IsEmpty());
    EXPECT_TRUE(manners[1].notYet && !manners[0].notYet);
}

TEST(MannersRules, TellWhatIsNotThere)
{
    const SourceTree tree{sourceFile("tests/a_test.cpp", "\nTEST_F(Keys, AreKeys)\n{\n}\n"),
                          sourceFile("app/shell/a_pictures.cpp", "take(QStringLiteral(\"keys.png\"))")};
    const auto faults = mannerFaults(
        {{1, {"Keys.AreKeys"}, {"keys.png"}, false}, {2, {"Keys.AreGone"}, {"gone.png"}, false}, {4, {}, {}, false}}, tree, 40);
    EXPECT_THAT(faults, ElementsAre("point 2: there is no test Keys.AreGone", "point 2: no picture gone.png is taken",
                                    "point 4 stands where 3 belongs", "point 4 is shown by nothing", "the last point is 4, not 40"));
}

TEST(TheHouse, ShowsEachOfItsManners)
{
    const auto page = support::fileBytes(DUIXIAN_SOURCE_DIR "/tests/app/MANNERS.md");
    EXPECT_THAT(mannerFaults(mannersIn(page), readSources(DUIXIAN_SOURCE_DIR), 40), IsEmpty());
}

} // namespace
} // namespace duixian::architecture
