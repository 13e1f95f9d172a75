// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/trust_rules.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/architecture/manners_rules.h"
#include "tests/support/file_bytes.h"

namespace duixian::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(TrustRules, SqlThatPutsARowInAnothersPlaceIsAFault)
{
    EXPECT_THAT(silentReplacements({sourceFile("core/library/a.cpp", "x;\nrun(\"INSERT OR REPLACE INTO a VALUES (1)\");\n"),
                                    sourceFile("core/library/b.cpp", "run(\"INSERT INTO a VALUES (1)\");\n"),
                                    sourceFile("tests/core/a_test.cpp", "run(\"REPLACE INTO a VALUES (1)\");\n")}),
                ElementsAre("core/library/a.cpp:2: REPLACE INTO"));
}

TEST(TrustRules, ALabelThatIsNotSaidToBePlainIsAFault)
{
    const SourceTree tree{
        sourceFile("app/shell/a.cpp",
                   "A::A() : m_one(new QLabel(this)),\n m_two(new QLabel(this))\n{\n    m_one->setTextFormat(Qt::PlainText);\n}\n"),
        sourceFile("app/shell/a_layout.cpp", "    for (QLabel* label : {m_two, m_other})\n        label->setTextFormat(Qt::PlainText);\n"),
        sourceFile("app/shell/b.cpp", "    auto* words = new QLabel(text);\n    grid->addWidget(new QLabel(text));\n")};
    EXPECT_THAT(labelsOfAnyFormat(tree), ElementsAre("app/shell/b.cpp:1: the label words is not said to be plain text",
                                                     "app/shell/b.cpp:2: the label addWidget is not said to be plain text"));
}

TEST(TheHouse, PutsNoRowInAnothersPlace)
{
    SourceTree tree = readSources(DUIXIAN_SOURCE_DIR);
    const std::size_t sources = tree.size();
    for (const auto& file : std::filesystem::directory_iterator(DUIXIAN_SOURCE_DIR "/resources/schema"))
        tree.push_back({"resources/schema/" + file.path().filename().string(), support::fileBytes(file.path().string()), {}});
    EXPECT_GT(tree.size(), sources);
    EXPECT_THAT(silentReplacements(tree), IsEmpty());
}

TEST(TheHouse, ShowsEveryLabelAsPlainText)
{
    EXPECT_THAT(labelsOfAnyFormat(readSources(DUIXIAN_SOURCE_DIR)), IsEmpty());
}

TEST(TheHouse, HoldsEachPromiseOfReliability)
{
    constexpr int promises = 35;
    const auto page = support::fileBytes(DUIXIAN_SOURCE_DIR "/tests/RELIABILITY.md");
    EXPECT_THAT(mannerFaults(mannersIn(page), readSources(DUIXIAN_SOURCE_DIR), promises), IsEmpty());
}

} // namespace
} // namespace duixian::architecture
