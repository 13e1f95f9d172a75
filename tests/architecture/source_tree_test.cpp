// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace duixian::architecture {
namespace {

TEST(SourceTree, FindsIncludesHoweverTheyAreWritten)
{
    const auto file = sourceFile("core/text/a.cpp", "#include \"core/text/a.h\"\n\n  #  include <vector>\n// #include <map>\nint a;\n");
    ASSERT_EQ(file.includes.size(), 2u);
    EXPECT_EQ(file.includes[0].name, "core/text/a.h");
    EXPECT_FALSE(file.includes[0].angled);
    EXPECT_EQ(file.includes[1].name, "vector");
    EXPECT_TRUE(file.includes[1].angled);
    EXPECT_EQ(file.includes[1].line, 3);
}

TEST(SourceTree, KnowsRoomsAndFolders)
{
    EXPECT_EQ(roomOf("core/text/clean.h"), "core/text");
    EXPECT_EQ(roomOf("core/text/deep/clean.h"), "core/text");
    EXPECT_EQ(roomOf("app/main.cpp"), "app");
    EXPECT_EQ(folderOf("core/text/deep/clean.h"), "core/text/deep");
}

TEST(SourceTree, ReadsTheWholeProject)
{
    const auto tree = readSources(DUIXIAN_SOURCE_DIR);
    EXPECT_GT(tree.size(), 30u);
    const auto here = std::ranges::find(tree, "tests/architecture/source_tree_test.cpp", &SourceFile::path);
    ASSERT_NE(here, tree.end());
    EXPECT_EQ(here->includes.size(), 3u);
}

} // namespace
} // namespace duixian::architecture
