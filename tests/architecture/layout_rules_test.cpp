// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layout_rules.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/file_bytes.h"

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

TEST(LayoutRules, AStrayFileIsStrange)
{
    EXPECT_THAT(strangeFiles({".gitignore", "CMakeLists.txt", "notes.md", "dev"}), ElementsAre("notes.md"));
}

TEST(TheHouse, HasNoOtherFoldersAndFiles)
{
    EXPECT_THAT(strangeFolders(entriesOf(DUIXIAN_SOURCE_DIR, true)), IsEmpty());
    EXPECT_THAT(strangeFiles(entriesOf(DUIXIAN_SOURCE_DIR, false)), IsEmpty());
}

TEST(TheHouse, NamesTheLicenceInEachScript)
{
    namespace fs = std::filesystem;
    std::vector<fs::path> scripts{fs::path(DUIXIAN_SOURCE_DIR) / "dev", fs::path(DUIXIAN_SOURCE_DIR) / ".ci" / "run"};
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(DUIXIAN_SOURCE_DIR) / "tests"))
        if (entry.path().extension() == ".py")
            scripts.push_back(entry.path());
    EXPECT_GT(scripts.size(), 3u);
    for (const auto& script : scripts)
        EXPECT_THAT(support::fileBytes(script.string()),
                    testing::ContainsRegex("^#!/[^\n]*\n# SPDX-License-Identifier: GPL-3.0-or-later\n"))
            << script;
}

TEST(TheHouse, CompilesEveryFile)
{
    EXPECT_THAT(unlisted(readSources(DUIXIAN_SOURCE_DIR), DUIXIAN_SOURCE_DIR), IsEmpty());
}

} // namespace
} // namespace duixian::architecture
