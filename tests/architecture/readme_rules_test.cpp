// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/readme_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/architecture/rooms.h"
#include "tests/support/file_bytes.h"

namespace duixian::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view readme =
    "## base: what\n\n- `a.h`: one, with `Result<T>`\n- `b.h`: two\n\n## text: more\n\n- `a.h`: three, in `b.cpp`\n";

TEST(ReadmeRules, NamesAreOfTheRoomTheyStandUnder)
{
    EXPECT_THAT(namedIn(readme), ElementsAre("core/base/a.h", "core/base/b.h", "core/text/a.h", "core/text/b.cpp"));
}

TEST(ReadmeRules, TellsWhatIsNotNamedAndWhatIsNotThere)
{
    const SourceTree tree{sourceFile("core/base/a.h", ""), sourceFile("core/base/b.h", ""), sourceFile("core/text/a.h", ""),
                          sourceFile("core/text/new.h", ""), sourceFile("app/reader/new.h", "")};
    EXPECT_THAT(readmeFaults(readme, tree), ElementsAre("core/text/new.h: core/README.md has no line for it",
                                                        "core/text/b.cpp: core/README.md names it, and it is not there"));
}

TEST(TheHouse, HasALineForEachHeaderOfCore)
{
    EXPECT_THAT(readmeFaults(support::fileBytes(DUIXIAN_SOURCE_DIR "/core/README.md"), readSources(DUIXIAN_SOURCE_DIR)), IsEmpty());
}

/// "base, model, panel.h": what a room may include, as the last column of its row in ARCHITECTURE.md says it.
std::string arrowsOf(const Room& room)
{
    std::string text;
    for (const auto other : room.mayInclude)
        text += (text.empty() ? "" : ", ") + std::string(other.substr(other.find('/') + 1));
    return text.empty() ? "–" : text;
}

TEST(TheHouse, DrawsTheArrowsInItsPlanAsTheyAre)
{
    const auto plan = support::fileBytes(DUIXIAN_SOURCE_DIR "/ARCHITECTURE.md");
    for (const auto& room : rooms()) {
        const auto row = plan.find("| `" + std::string(room.name) + "` |");
        ASSERT_NE(row, plan.npos) << "ARCHITECTURE.md has no row for " << room.name;
        EXPECT_THAT(plan.substr(row, plan.find('\n', row) - row), testing::EndsWith("| " + arrowsOf(room) + " |")) << room.name;
    }
}

} // namespace
} // namespace duixian::architecture
