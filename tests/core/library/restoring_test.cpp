// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/restoring.h"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <random>
#include <thread>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/library/schema.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

/// A library of one report with a restore point, and a second report that came in after that.
class RestoringTest : public testing::Test {
protected:
    RestoringTest()
    {
        auto made = Library::create(path);
        static_cast<void>(made->add(sampleReport(), sampleBytes, sampleChoices()));
        point = (*makeRestorePoint(path, PointReason::ByHand))->file;
        static_cast<void>(made->add(bareReport(), "others"));
    }
    [[nodiscard]] std::size_t reports() const
    {
        const auto library = Library::open(path);
        return library ? library->list().size() : 0;
    }
    [[nodiscard]] ErrorCode failing(const std::string& from) const
    {
        const auto done = restore(path, from);
        EXPECT_FALSE(done.has_value());
        return done ? ErrorCode::FileMissing : done.error().code;
    }
    void damage() const
    {
        std::string bytes = support::fileBytes(path);
        bytes.replace(4096, 8192, std::string(8192, '\x5a'));
        static_cast<void>(folder.write("a.duixian", bytes));
    }

    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("a.duixian");
    std::string point;
};

TEST_F(RestoringTest, BringsTheLibraryBackAndCanBeTakenBack)
{
    const auto done = restore(path, point);
    ASSERT_TRUE(done && *done);
    EXPECT_EQ(reports(), 1U);
    EXPECT_TRUE((*done)->damaged.empty());
    ASSERT_TRUE((*done)->before);
    EXPECT_EQ((*done)->before->reason, PointReason::BeforeRestoring);
    ASSERT_TRUE(restore(path, (*done)->before->file).has_value());
    EXPECT_EQ(reports(), 2U);
}

TEST_F(RestoringTest, WhoHasItOpenSeesIt)
{
    const auto open = Library::open(path);
    EXPECT_EQ(open->list().size(), 2U);
    const std::int64_t before = open->changeCount();
    ASSERT_TRUE(restore(path, point).has_value());
    EXPECT_NE(open->changeCount(), before);
    EXPECT_EQ(open->list().size(), 1U);
    EXPECT_EQ(open->choices(open->list().front().id), sampleChoices());
}

TEST_F(RestoringTest, ADamagedLibraryIsKeptUnderAnotherName)
{
    damage();
    const std::string bytes = support::fileBytes(path);
    static_cast<void>(folder.write("a.duixian-journal", "of the damaged one"));
    const auto done = restore(path, point);
    ASSERT_TRUE(done && *done) << (done ? "" : done.error().detail);
    EXPECT_FALSE((*done)->before);
    EXPECT_TRUE((*done)->damaged.starts_with(path + ".damaged-"));
    EXPECT_EQ(support::fileBytes((*done)->damaged), bytes);
    EXPECT_FALSE(fs::exists(path + "-journal"));
    EXPECT_FALSE(fs::exists(path + ".partial"));
    EXPECT_EQ(reports(), 1U);
}

TEST_F(RestoringTest, WhatLooksLikeNoLibraryAnyMoreIsKeptToo)
{
    static_cast<void>(folder.write("a.duixian", "nothing that was there"));
    const auto done = restore(path, point);
    ASSERT_TRUE(done && *done);
    EXPECT_EQ(support::fileBytes((*done)->damaged), "nothing that was there");
    EXPECT_EQ(reports(), 1U);
}

TEST_F(RestoringTest, ALibraryThatIsGoneComesBack)
{
    fs::remove(path);
    const auto done = restore(path, point);
    ASSERT_TRUE(done && *done);
    EXPECT_TRUE((*done)->damaged.empty());
    EXPECT_EQ(reports(), 1U);
}

TEST_F(RestoringTest, AnotherProgramsFileIsLeftAlone)
{
    const std::string foreign = folder.write("letter.txt", "dear all");
    const auto done = restore(foreign, point);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::LibraryForeign);
    EXPECT_EQ(support::fileBytes(foreign), "dear all");
}

TEST_F(RestoringTest, APointThatIsNotThereOrNotWholeChangesNothing)
{
    EXPECT_EQ(failing(folder.file("none")), ErrorCode::PointMissing);
    EXPECT_EQ(failing(folder.write("x", "no point")), ErrorCode::PointDamaged);
    std::string bytes = support::fileBytes(point);
    bytes.replace(bytes.size() / 2, 8192, std::string(8192, '\x5a'));
    EXPECT_EQ(failing(folder.write("damaged.duixian", bytes)), ErrorCode::PointDamaged);
    EXPECT_EQ(reports(), 2U);
}

TEST_F(RestoringTest, APointOfANewerVersionIsRefused)
{
    Connection(point, Connection::Mode::ReadWrite).run("PRAGMA user_version = 99");
    EXPECT_EQ(failing(point), ErrorCode::LibraryNewer);
    EXPECT_EQ(reports(), 2U);
}

TEST_F(RestoringTest, APointOfAnOlderFormIsBroughtToTodays)
{
    const std::string old = folder.file("old.duixian");
    {
        Connection connection(old, Connection::Mode::Create);
        migrate(connection, 1);
    }
    const auto open = Library::open(path);
    ASSERT_TRUE(restore(path, old).has_value());
    EXPECT_TRUE(open->list().empty());
    EXPECT_EQ(Library::open(path)->opening(), Opening::Current);
    EXPECT_EQ(Connection(old, Connection::Mode::ReadWrite).integer("PRAGMA user_version"), 1);
}

TEST_F(RestoringTest, OneThatIsStoppedChangesNothing)
{
    const auto done = restore(path, point, [] { return true; });
    ASSERT_TRUE(done.has_value());
    EXPECT_FALSE(done->has_value());
    EXPECT_EQ(reports(), 2U);
}

/// Of one report or of two, before or after, and never anything else.
TEST_F(RestoringTest, AKilledProgramLeavesTheLibraryAsItWasOrAsThePoint)
{
    const std::string two = (*makeRestorePoint(path, PointReason::ByHand))->file;
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            for (int i = 0; i < 20; ++i)
                static_cast<void>(restore(path, i % 2 == 0 ? point : two));
            _exit(0);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 60'000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const auto library = Library::open(path);
        ASSERT_TRUE(library.has_value());
        const std::size_t there = library->list().size();
        EXPECT_TRUE(there == 1 || there == 2);
        EXPECT_EQ(Connection(path, Connection::Mode::ReadWrite).text("PRAGMA integrity_check"), "ok");
        for (const RestorePoint& made : restorePoints(path))
            if (made.reason == PointReason::BeforeRestoring)
                fs::remove(made.file);
    }
}

} // namespace
} // namespace duixian::library
