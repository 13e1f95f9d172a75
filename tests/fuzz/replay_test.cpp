// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/replay.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

#include <gtest/gtest.h>

#include "tests/fuzz/doors.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"

namespace duixian::fuzz {

static void PrintTo(const Door& door, std::ostream* out) // found by GoogleTest
{
    *out << door.name;
}

namespace {

class EveryDoor : public testing::TestWithParam<Door> {};

TEST_P(EveryDoor, HoldsForWhatIsKeptAndForChangesOfIt)
{
    const Door& door = GetParam();
    const std::vector<Input> inputs = inputsOf(door);
    EXPECT_GE(inputs.size(), 2U) << "nothing to begin with";
    EXPECT_FALSE(wordsOf(door).empty());
    for (const std::string& fault : faultsOf(door, inputs, wordsOf(door)))
        ADD_FAILURE() << fault;
}

INSTANTIATE_TEST_SUITE_P(Fuzz, EveryDoor, testing::ValuesIn(coreDoors()),
                         [](const testing::TestParamInfo<Door>& one) { return std::string(one.param.name); });

// Controls: doors that must be told of.

Door doorThat(void (*let)(std::string_view))
{
    return {"none", let, noneMade, 64, 1, 200};
}

TEST(Replay, TellsWhichInputDidNotHold)
{
    const Door door = doorThat([](std::string_view bytes) { require(bytes != "bad", "it is good"); });
    const auto faults = faultsOf(door, {{"corpus/none/good", "good"}, {"findings/none/bad", "bad"}}, {});
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults.front(), "findings/none/bad: it is good");
    EXPECT_TRUE(faultsOf(door, {{"corpus/none/good", "good"}}, {}).empty());
}

TEST(Replay, TellsWhatOnlyAChangeBringsOut)
{
    const Door door = doorThat([](std::string_view bytes) { require(bytes.find("数") == bytes.npos, "no such word"); });
    EXPECT_TRUE(faultsOf(door, {{"a", "aaaa"}}, {"word"}).empty());
    const auto faults = faultsOf(door, {{"a", "aaaa"}}, {"word", "数"});
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults.front().find("a, changed: no such word\n"), 0U) << faults.front();
    EXPECT_NE(faults.front().find("\\xE6\\x95\\xB0"), std::string::npos) << "the input can be kept: " << faults.front();
    EXPECT_EQ(faultsOf(door, {{"a", "aaaa"}}, {"word", "数"}), faults) << "the same in every run";
}

TEST(Replay, TellsOfAnyException)
{
    const Door door = doorThat([](std::string_view bytes) { static_cast<void>(bytes.at(1)); });
    EXPECT_EQ(faultsOf(door, {{"short", "x"}}, {}).front().find("short: "), 0U);
}

TEST(Replay, EachFolderIsOfADoor)
{
    namespace fs = std::filesystem;
    const std::string readme = support::fileBytes(support::projectFile("tests/fuzz/README.md"));
    for (const std::string kind : {"corpus", "findings"})
        for (const fs::directory_entry& folder : fs::directory_iterator(support::projectFile("tests/fuzz/" + kind))) {
            const std::string name = folder.path().filename().string();
            const auto isCalledSo = [&](const Door& door) { return door.name == name; };
            EXPECT_TRUE(name == "chart" || std::any_of(coreDoors().begin(), coreDoors().end(), isCalledSo)) << kind << "/" << name;
        }
    for (const Door& door : coreDoors())
        EXPECT_NE(readme.find("| `" + std::string(door.name) + "` |"), std::string::npos) << "README.md does not name " << door.name;
}

} // namespace
} // namespace duixian::fuzz
