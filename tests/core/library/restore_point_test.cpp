// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/restore_point.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <random>
#include <set>
#include <thread>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/library/connection.h"
#include "core/library/library.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

class RestorePointTest : public testing::Test {
protected:
    RestorePointTest()
    {
        auto made = Library::create(path);
        static_cast<void>(made->add(sampleReport(), sampleBytes, sampleChoices()));
    }
    [[nodiscard]] RestorePoint point(PointReason reason = PointReason::ByHand) const
    {
        auto made = makeRestorePoint(path, reason);
        EXPECT_TRUE(made && *made) << (made ? "" : made.error().detail);
        return made && *made ? **made : RestorePoint{};
    }
    [[nodiscard]] std::vector<std::string> filesBeside() const
    {
        std::vector<std::string> names;
        for (const auto& file : fs::directory_iterator(pointsFolder(path)))
            if (file.path().filename() != ".making")
                names.push_back(file.path().filename().string());
        return names;
    }

    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("a.duixian");
};

TEST_F(RestorePointTest, IsTheWholeLibraryBesideIt)
{
    const RestorePoint made = point();
    EXPECT_EQ(fs::path(made.file).parent_path(), path + "-points");
    EXPECT_EQ(nameOf(made) + ".duixian", fs::path(made.file).filename());
    EXPECT_EQ(made.reports, 1);
    const auto copy = Library::open(made.file);
    const auto original = Library::open(path);
    ASSERT_TRUE(copy && original);
    const ReportId report = original->list().front().id;
    EXPECT_EQ(copy->load(report), original->load(report));
    EXPECT_EQ(copy->bytes(report), original->bytes(report));
    EXPECT_EQ(copy->choices(report), original->choices(report));
}

TEST_F(RestorePointTest, IsListedTheNewestFirstWithItsReason)
{
    std::set<PointReason> reasons{PointReason::Daily, PointReason::BeforeUpgrade, PointReason::BeforeReadingAnew,
                                  PointReason::BeforeRestoring, PointReason::ByHand};
    for (const PointReason reason : reasons)
        static_cast<void>(point(reason));
    std::string last = "9999";
    for (const RestorePoint& one : restorePoints(path)) {
        EXPECT_EQ(reasons.erase(one.reason), 1U) << nameOf(one.reason);
        EXPECT_LE(one.made, last);
        last = one.made;
        EXPECT_EQ(one.made.size(), std::string("2026-11-22T08:30:00Z").size()) << one.made;
        EXPECT_EQ(one.bytes, fs::file_size(one.file));
    }
    EXPECT_TRUE(reasons.empty());
}

TEST_F(RestorePointTest, OfTwoInOneSecondEachHasANameOfItsOwn)
{
    EXPECT_NE(point().file, point().file);
    EXPECT_EQ(restorePoints(path).size(), 2U);
}

TEST_F(RestorePointTest, OneADayIsEnough)
{
    EXPECT_EQ(point(PointReason::Daily).file, point(PointReason::Daily).file);
    EXPECT_EQ(restorePoints(path).size(), 1U);
}

TEST_F(RestorePointTest, OneThatCantBeReadIsListedAsSuch)
{
    const RestorePoint made = point();
    static_cast<void>(folder.write(fs::relative(made.file, folder.path()).string(), "no library any more"));
    ASSERT_EQ(restorePoints(path).size(), 1U);
    EXPECT_FALSE(restorePoints(path).front().reports);
    EXPECT_EQ(makeRestorePoint(made.file, PointReason::ByHand).error().code, ErrorCode::LibraryForeign);
}

TEST_F(RestorePointTest, OtherFilesInItsFolderAreNone)
{
    static_cast<void>(point());
    for (const char* const name : {"notes.txt", "2026-11-22.duixian", "2026-11-22T08-30-00Z.some_day.duixian",
                                   "2026-11-22X08-30-00Z.daily.duixian", "2026-11-22T08-30-00Z.daily.duixian.partial"})
        static_cast<void>(folder.write("a.duixian-points/" + std::string(name), "x"));
    EXPECT_EQ(restorePoints(path).size(), 1U);
}

TEST_F(RestorePointTest, WhatAKilledOneLeftIsClearedAway)
{
    static_cast<void>(point());
    static_cast<void>(folder.write("a.duixian-points/2026-11-22T08-30-00Z.daily.duixian.partial", "half"));
    static_cast<void>(folder.write("a.duixian-points/2026-11-22T08-30-00Z.daily.duixian.partial-journal", "half"));
    static_cast<void>(point());
    EXPECT_EQ(filesBeside().size(), 2U);
}

TEST_F(RestorePointTest, OneThatIsStoppedLeavesNothing)
{
    const auto made = makeRestorePoint(path, PointReason::ByHand, [] { return true; });
    ASSERT_TRUE(made.has_value());
    EXPECT_FALSE(made->has_value());
    EXPECT_TRUE(filesBeside().empty());
}

TEST_F(RestorePointTest, ADamagedLibraryGivesNone)
{
    std::string bytes = support::fileBytes(path);
    bytes.replace(bytes.size() / 2, 6000, std::string(6000, '\x5a'));
    static_cast<void>(folder.write("a.duixian", bytes));
    const auto made = makeRestorePoint(path, PointReason::ByHand);
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::LibraryDamaged);
    EXPECT_TRUE(filesBeside().empty());
}

TEST_F(RestorePointTest, AFolderThatCantBeMadeIsTold)
{
    static_cast<void>(folder.write("a.duixian-points", "a file in its place"));
    const auto made = makeRestorePoint(path, PointReason::ByHand);
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::WriteFailed);
}

TEST_F(RestorePointTest, ComesAboutWhileOthersWriteOnAndOn)
{
    std::atomic<bool> done = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        auto library = Library::open(path);
        while (!done)
            static_cast<void>(library->add(sampleReport(), "bytes " + std::to_string(++written)));
    });
    while (written < 5)
        std::this_thread::yield();
    const RestorePoint made = point();
    const int before = written;
    while (written == before) // nobody is shut out by what came about
        std::this_thread::yield();
    done = true;
    writer.join();
    const auto copy = Library::open(made.file);
    ASSERT_TRUE(copy.has_value());
    for (const ReportEntry& entry : copy->list())
        EXPECT_EQ(entry.targets + entry.outcomes, copy->statements(entry.id).size()) << "half a report";
}

TEST_F(RestorePointTest, TwoProgramsAtOnceMakeTwo)
{
    std::thread other([&] { static_cast<void>(point()); });
    static_cast<void>(point());
    other.join();
    EXPECT_EQ(restorePoints(path).size(), 2U);
    EXPECT_EQ(filesBeside().size(), 2U);
}

/// The child only ever makes points of one library, so whatever bears a final name must be that library.
TEST_F(RestorePointTest, AKilledProgramNeverLeavesABadOneUnderItsName)
{
    std::mt19937 random(4);
    int whole = 0;
    for (int round = 0; round < 100; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            for (int i = 0; i < 50; ++i)
                static_cast<void>(makeRestorePoint(path, PointReason::ByHand));
            _exit(0);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 40'000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        for (const RestorePoint& made : restorePoints(path)) {
            ++whole;
            Connection connection(made.file, Connection::Mode::ReadWrite);
            EXPECT_EQ(connection.text("PRAGMA integrity_check"), "ok") << made.file;
            EXPECT_EQ(made.reports, 1);
            fs::remove(made.file);
        }
    }
    EXPECT_GT(whole, 0) << "all were killed before the first one was there";
}

TEST_F(RestorePointTest, ACopyGoesWhereAPersonWantsIt)
{
    const std::string target = folder.write("copy.duixian", "something older");
    const auto copied = copyLibrary(path, target);
    ASSERT_TRUE(copied && *copied);
    EXPECT_EQ(Library::open(target)->list().size(), 1U);
    EXPECT_EQ(copyLibrary(path, path).error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(copyLibrary(path, folder.file("no/such/folder")).error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(copyLibrary(folder.file("none"), target).error().code, ErrorCode::LibraryMissing);
    EXPECT_EQ(Library::open(target)->list().size(), 1U);
}

} // namespace
} // namespace duixian::library
