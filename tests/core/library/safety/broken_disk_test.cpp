// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include "core/library/library_error.h"
#include "tests/core/library/contents.h"
#include "tests/core/library/safety/actions.h"
#include "tests/core/library/safety/faulty_disk.h"
#include "tests/core/library/safety/library_state.h"
#include "tests/support/temporary_folder.h"

// Each action of a person, with a disk that fails at its first call, its second, and so on until the action gets through: every time it is
// told, the library is whole and holds all of the action or nothing of it, and what is done next works.

namespace duixian::library {
namespace {

struct Step {
    Action action;
    std::string file; ///< the whole library before it
    std::string before;
    std::string after;
};

/// One action of each kind, with the library that it finds.
std::vector<Step> steps(const std::string& path)
{
    std::vector<Step> out;
    std::map<std::string, int> kinds;
    const FaultyDisk disk; // none that fails, but with the same clock
    Library library = *Library::create(path);
    for (const Action& action : everyAction()) {
        const bool first = ++kinds[action.name.substr(0, action.name.rfind(' '))] == 1;
        Step step{action, support::fileBytes(path), contentOf(path), {}};
        action.run(library);
        step.after = contentOf(path);
        if (first)
            out.push_back(std::move(step));
    }
    return out;
}

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        out.push_back(line);
    std::ranges::sort(out);
    return out;
}

class BrokenDisk : public testing::Test {
protected:
    /// What became of one run: whether it reached the fault, and whether it said so.
    struct Outcome {
        bool failed = false;
        bool told = false;
        bool wentOn = false; ///< doing it once more by the same library worked
    };

    void lay(const Step& step) const
    {
        std::filesystem::remove(path + "-journal");
        std::ofstream(path, std::ios::binary) << step.file;
    }

    static bool toldOf(const LibraryError& error)
    {
        const LibraryFault fault = error.fault();
        EXPECT_TRUE(fault == LibraryFault::InputOutput || fault == LibraryFault::Full || fault == LibraryFault::ReadOnly)
            << error.extendedCode() << ' ' << error.what();
        return true;
    }

    /// An error of reading must not look like another file, or none.
    static bool toldOf(const Error& error)
    {
        EXPECT_TRUE(error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::LibraryReadOnly) << error.detail;
        return true;
    }

    [[nodiscard]] Outcome runOn(const Step& step, const DiskFault& fault) const
    {
        Outcome outcome;
        FaultyDisk disk(fault);
        try {
            auto library = Library::open(path);
            if (!library)
                return {disk.failed(), toldOf(library.error()), false};
            try {
                step.action.run(*library);
            } catch (const LibraryError& error) {
                outcome.told = toldOf(error);
            }
            outcome.failed = disk.failed();
            disk.mend();
            if (outcome.told && contentOf(path) == step.before)
                step.action.run(*library);
            outcome.wentOn = true;
        } catch (const LibraryError& error) {
            outcome.failed = disk.failed();
            outcome.told = toldOf(error);
        }
        return outcome;
    }

    /// Until the action gets through without reaching the fault. How many points failed.
    int walk(const Step& step, DiskFault fault) const
    {
        for (fault.call = 1;; ++fault.call) {
            lay(step);
            const Outcome outcome = runOn(step, fault);
            SCOPED_TRACE(step.action.name + ", call " + std::to_string(fault.call) + (fault.once ? "" : " and all after it"));
            const std::string content = contentOf(path);
            EXPECT_EQ(faultsOf(path), "");
            const bool undone = outcome.told && !outcome.wentOn;
            EXPECT_TRUE(content == step.after || (content == step.before && undone))
                << difference(lines(undone ? step.before : step.after), lines(content));
            if (!outcome.failed)
                return fault.call - 1;
            auto library = Library::open(path);
            EXPECT_TRUE(library && library->add(numberedReport(99, 1), bytesOf(99)).id.valid());
            if (HasFailure())
                return fault.call;
        }
    }

    int walkAll(const DiskFault& fault)
    {
        int points = 0;
        for (const Step& step : steps(path))
            points += walk(step, fault);
        return points;
    }

    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("library");
};

TEST_F(BrokenDisk, ThatFailsOnceIsToldAndLeavesTheLibraryWhole)
{
    EXPECT_GE(walkAll({DiskFault::Kind::InputOutput, 0, true}), 150);
}

TEST_F(BrokenDisk, ThatFailsFromThenOnIsToldAndLeavesTheLibraryWhole)
{
    EXPECT_GE(walkAll({DiskFault::Kind::InputOutput, 0, false}), 150);
}

TEST_F(BrokenDisk, ThatIsFullAtOneWriteIsToldAndLeavesTheLibraryWhole)
{
    EXPECT_GE(walkAll({DiskFault::Kind::Full, 0, true}), 120);
}

TEST_F(BrokenDisk, ThatIsFullFromThenOnIsToldAndLeavesTheLibraryWhole)
{
    EXPECT_GE(walkAll({DiskFault::Kind::Full, 0, false}), 120);
}

TEST_F(BrokenDisk, InTheMakingOfALibraryLeavesAPlaceToMakeItIn)
{
    for (const auto kind : {DiskFault::Kind::InputOutput, DiskFault::Kind::Full}) {
        bool failed = true;
        for (int call = 1; failed; ++call) {
            std::filesystem::remove(path);
            {
                FaultyDisk disk({kind, call, false});
                const auto made = Library::create(path);
                failed = disk.failed();
                EXPECT_EQ(made.has_value(), !failed) << call;
            }
            auto opened = Library::open(path);
            if (failed && !opened) {
                EXPECT_EQ(opened.error().code, ErrorCode::LibraryMissing) << call;
                opened = Library::create(path);
            }
            ASSERT_TRUE(opened.has_value()) << call;
            EXPECT_EQ(opened->list().size(), 0U);
        }
    }
}

} // namespace
} // namespace duixian::library
