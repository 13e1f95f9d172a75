// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layout_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duixian::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(LayoutRules, OnlyTheFiveFoldersAreKnown)
{
    EXPECT_THAT(strangeFolders({".git", "app", "build", "core", "docs", "resources", "src", "tests", "translations"}),
                ElementsAre("docs", "src"));
}

TEST(LayoutRules, AFileIsListedByItsWholeName)
{
    const std::string_view text = "target_sources(core_tests PRIVATE\n    clean_test.cpp\n    deep/far_test.cpp)\n";
    EXPECT_TRUE(lists(text, "clean_test.cpp"));
    EXPECT_TRUE(lists(text, "far_test.cpp"));
    EXPECT_FALSE(lists(text, "unclean_test.cpp"));
    EXPECT_FALSE(lists(text, "test.cpp"));
}

TEST(LayoutRules, AFileThatNoListNamesIsAFault)
{
    const SourceTree tree{sourceFile("core/base/utf.cpp", ""), sourceFile("core/base/forgotten.cpp", "")};
    EXPECT_THAT(unlisted(tree, DUIXIAN_SOURCE_DIR), ElementsAre("core/base/forgotten.cpp: no CMakeLists.txt names it"));
}

TEST(TheHouse, HasNoOtherFolders)
{
    EXPECT_THAT(strangeFolders(foldersIn(DUIXIAN_SOURCE_DIR)), IsEmpty());
}

TEST(TheHouse, CompilesEveryFile)
{
    EXPECT_THAT(unlisted(readSources(DUIXIAN_SOURCE_DIR), DUIXIAN_SOURCE_DIR), IsEmpty());
}

} // namespace
} // namespace duixian::architecture
