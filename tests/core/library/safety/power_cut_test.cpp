// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/library/safety/power_cut.h"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "core/library/library_error.h"
#include "tests/core/library/safety/actions.h"
#include "tests/core/library/safety/library_state.h"
#include "tests/core/library/safety/rounds.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

/// What a disk was told while a person worked, and what stood in the library when each action was said to be done.
struct Recording {
    std::vector<DiskEvent> events;
    std::vector<std::size_t> doneAt;    ///< how many events there were when the making of the library and each action came back
    std::vector<std::string> contentAt; ///< what the library held then
};

Recording recordWork(const std::string& path)
{
    Recording recording;
    FaultyDisk disk;
    auto library = Library::create(path);
    const auto done = [&] {
        recording.doneAt.push_back(disk.events().size());
        recording.contentAt.push_back(contentOf(path));
    };
    done();
    for (const Action& action : everyAction()) {
        action.run(*library);
        done();
    }
    recording.events = disk.events();
    return recording;
}

enum class Verdict { Whole, Lost, Broken };

struct Tally {
    int cuts = 0;
    int lost = 0;
    int broken = 0;
    std::string first; ///< what went wrong first
};

/// Puts on a real disk what the power cut left.
void put(const std::map<std::string, std::string>& files, const std::string& path)
{
    for (const char* const ending : {"", "-journal"})
        std::filesystem::remove(path + ending);
    for (const auto& [name, bytes] : files)
        std::ofstream(name, std::ios::binary) << bytes;
}

/// Opens what is left as the program does. done: so many contents of the recording were said to be in, the first of them the empty library.
Verdict judge(const Recording& recording, std::size_t done, const std::string& path, std::string& why)
{
    try {
        const auto opened = Library::open(path);
        if (!opened && opened.error().code == ErrorCode::LibraryMissing && Library::create(path))
            return done == 0 ? Verdict::Whole : Verdict::Lost;
        if (!opened)
            return why = opened.error().detail, Verdict::Broken;
        if (why = faultsOf(path); !why.empty())
            return Verdict::Broken;
        const std::string content = contentOf(path);
        for (std::size_t state = done == 0 ? 0 : done - 1; state <= done && state < recording.contentAt.size(); ++state)
            if (content == recording.contentAt[state])
                return Verdict::Whole;
        return Verdict::Lost;
    } catch (const LibraryError& error) {
        return why = error.what(), Verdict::Broken;
    }
}

/// Stops where so many went wrong.
Tally replay(const Recording& recording, Promise promise, int seeds, const std::string& path, int enough)
{
    Tally tally;
    UnsyncedDisk disk(promise);
    std::mt19937 chance(20210115); // NOLINT(cert-msc51-cpp): the same cuts in every run
    std::size_t done = 0;
    for (std::size_t event = 0; event <= recording.events.size() && tally.lost + tally.broken < enough; ++event) {
        while (done < recording.doneAt.size() && recording.doneAt[done] <= event)
            ++done;
        for (int seed = 0; seed < seeds; ++seed) {
            put(disk.afterPowerCut(chance), path);
            std::string why;
            const Verdict verdict = judge(recording, done, path, why);
            ++tally.cuts;
            tally.lost += verdict == Verdict::Lost ? 1 : 0;
            tally.broken += verdict == Verdict::Broken ? 1 : 0;
            if (verdict != Verdict::Whole && tally.first.empty())
                tally.first = "after event " + std::to_string(event) + ", with " + std::to_string(done) + " done: " + why;
        }
        if (event < recording.events.size())
            disk.apply(recording.events[event]);
    }
    return tally;
}

class PowerCut : public testing::Test {
protected:
    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("library");
    Recording recording = recordWork(path);
};

TEST_F(PowerCut, LosesNothingThatWasSaidToBeInAndBreaksNothing)
{
    const int seeds = rounds(1, 40) * (5000 / static_cast<int>(recording.events.size()) + 1);
    const Tally tally = replay(recording, Promise::All, seeds, path, 1);
    EXPECT_GE(tally.cuts, 5000);
    EXPECT_EQ(tally.broken, 0) << tally.first;
    EXPECT_EQ(tally.lost, 0) << tally.first;
    RecordProperty("cuts", tally.cuts);
}

// The controls: that nothing was found above must not come of blindness.

TEST_F(PowerCut, OnADiskThatSyncsNothingBreaksLibraries)
{
    const Tally tally = replay(recording, Promise::NoSyncs, 1, path, 100);
    EXPECT_GT(tally.broken, tally.cuts / 2);
    RecordProperty("broken", tally.broken);
}

TEST_F(PowerCut, WithoutTheSyncAfterAJournalIsGoneLosesWhatWasSaidToBeIn)
{
    const Tally tally = replay(recording, Promise::NoSyncedDeletions, 2, path, 20);
    EXPECT_EQ(tally.lost, 20);
    EXPECT_EQ(tally.broken, 0) << tally.first;
    RecordProperty("lost", tally.lost);
}

} // namespace
} // namespace duixian::library
