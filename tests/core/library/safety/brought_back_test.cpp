// SPDX-License-Identifier: GPL-3.0-or-later
// Back to any restore point, and a program that is killed on its way through the history: exactly one of the states that were there.
#include <chrono>
#include <csignal>
#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/library/library_error.h"
#include "core/library/restoring.h"
#include "tests/core/library/contents.h"
#include "tests/core/library/safety/actions.h"
#include "tests/core/library/safety/library_state.h"
#include "tests/core/library/safety/rounds.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

class BroughtBack : public testing::Test {
protected:
    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("library");
};

TEST_F(BroughtBack, EachPointIsExactlyWhatTheLibraryHeldThen)
{
    std::map<std::string, std::string> heldAt;
    {
        Library library = *Library::create(path);
        for (const Action& action : everyAction()) {
            action.run(library);
            heldAt[(*makeRestorePoint(path, PointReason::ByHand))->file] = contentOf(path);
        }
    }
    EXPECT_EQ(heldAt.size(), everyAction().size());
    for (const auto& [point, held] : heldAt) {
        ASSERT_TRUE(restore(path, point).has_value()) << point;
        EXPECT_TRUE(contentOf(path) == held) << point;
        EXPECT_EQ(faultsOf(path), "");
    }
}

/// Back to the beginning and forth to the end, again and again, until it is killed.
[[noreturn]] void walkForEver(const std::string& path)
{
    Library library = *Library::open(path);
    for (;;) {
        while (library.undo()) {
        }
        while (library.redo()) {
        }
    }
}

/// All that a walk back to the beginning and forth to the end comes by.
std::set<std::vector<std::string>> statesOfAWalk(Library& library, const std::string& path)
{
    std::set<std::vector<std::string>> states{rowsIn(path)};
    while (library.undo())
        states.insert(rowsIn(path));
    while (library.redo())
        states.insert(rowsIn(path));
    return states;
}

TEST_F(BroughtBack, AProgramKilledOnItsWayThroughTheHistoryLeavesOneOfItsSteps)
{
    std::set<std::vector<std::string>> states;
    {
        Library library = *Library::create(path);
        for (const Action& action : everyAction())
            action.run(library);
        states = statesOfAWalk(library, path);
    }
    const std::string begin = support::fileBytes(path);
    std::mt19937 chance(20); // NOLINT(cert-msc51-cpp): the same moments in every run, as far as moments can be
    int between = 0;
    for (int round = rounds(60, 2000); round > 0 && !HasFailure(); --round) {
        fs::remove(path + "-journal");
        static_cast<void>(folder.write("library", begin));
        const pid_t child = fork();
        if (child == 0)
            walkForEver(path);
        std::this_thread::sleep_for(std::chrono::microseconds(chance() % 60'000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        between += fs::exists(path + "-journal") ? 1 : 0;
        ASSERT_TRUE(Library::open(path).has_value());
        EXPECT_EQ(faultsOf(path), "");
        EXPECT_TRUE(states.contains(rowsIn(path))) << "round " << round;
    }
    EXPECT_GT(between, 0) << "no round ended in the middle of a step";
    RecordProperty("between", between);
}

} // namespace
} // namespace duixian::library
