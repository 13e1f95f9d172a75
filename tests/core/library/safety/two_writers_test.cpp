// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <filesystem>
#include <future>
#include <optional>

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/library/connection.h"
#include "core/library/library_error.h"
#include "core/library/query.h"
#include "core/library/transaction.h"
#include "tests/core/library/safety/actions.h"
#include "tests/core/library/safety/child_import.h"
#include "tests/core/library/safety/library_state.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

using namespace std::chrono_literals;

class TwoWriters : public testing::Test {
protected:
    TwoWriters() { EXPECT_TRUE(Library::create(path).has_value()); }

    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("library");
};

/// Imports without a pause, as a window does from a folder.
void addMany(const std::string& path, int from, int count)
{
    Library library = *Library::open(path);
    for (int i = from; i < from + count; ++i)
        static_cast<void>(library.add(numberedReport(i, 5), bytesOf(i)));
}

TEST_F(TwoWriters, TwoProcessesBringTwoHundredReportsEachIntoOneLibrary)
{
    constexpr int each = 200;
    std::filesystem::create_directories(folder.file("reports"));
    for (int i = 0; i < each; ++i)
        static_cast<void>(folder.write("reports/" + std::to_string(i) + ".txt",
                                       "云泽区政府工作报告\n一、2018年工作回顾\n新建公园" + std::to_string(i + 1) + "个。\n"));
    ChildImport child(path, folder.file("reports"));
    addMany(path, 1000, each);
    EXPECT_EQ(child.readLines(each + 1), each);
    EXPECT_EQ(child.wait(), 0) << "the command line met an error";
    EXPECT_EQ(Library::open(path)->list().size(), std::size_t{2} * each);
    EXPECT_EQ(faultsOf(path), "");
}

TEST_F(TwoWriters, TwoThreadsWithALibraryEachDoAsWell)
{
    auto other = std::async(std::launch::async, addMany, path, 1000, 200);
    addMany(path, 2000, 200);
    other.get();
    EXPECT_EQ(Library::open(path)->list().size(), 400U);
}

TEST_F(TwoWriters, OneThatIsBeingReadWaitsForTheReader)
{
    addMany(path, 0, 2);
    Connection reader(path, Connection::Mode::ReadWrite);
    std::optional<Query> open(std::in_place, reader, "SELECT report FROM report");
    ASSERT_TRUE(open->step());
    auto writer = std::async(std::launch::async, addMany, path, 10, 1);
    EXPECT_EQ(writer.wait_for(300ms), std::future_status::timeout) << "a commit went past a reader";
    open.reset();
    writer.get();
    EXPECT_EQ(Library::open(path)->list().size(), 3U);
}

/// The control of the next one: whoever begins as a reader and writes then is refused at once where another does so, and not even asked to
/// wait.
TEST_F(TwoWriters, OfTwoThatBeginAsReadersTheSecondIsRefusedAtOnce)
{
    Connection one(path, Connection::Mode::ReadWrite);
    Connection other(path, Connection::Mode::ReadWrite);
    int asked = 0;
    const auto wait = [](void* count, int) { return ++*static_cast<int*>(count) < 3 ? 1 : 0; };
    sqlite3_busy_handler(other.handle(), wait, &asked);
    for (Connection* const each : {&one, &other})
        each->run("BEGIN; SELECT count(*) FROM report");
    one.run("DELETE FROM report");
    EXPECT_THROW(other.run("DELETE FROM report"), LibraryError);
    EXPECT_EQ(asked, 0);
}

TEST_F(TwoWriters, TwoThatLookFirstAndWriteThenBothGetThrough)
{
    constexpr int each = 50;
    const auto lookAndWrite = [this](int from) {
        Library library = *Library::open(path);
        for (int i = from; i < from + each; ++i) {
            EXPECT_FALSE(library.holding(numberedReport(i, 1).passport.sha256).valid());
            static_cast<void>(library.add(numberedReport(i, 1), bytesOf(i)));
        }
    };
    auto other = std::async(std::launch::async, lookAndWrite, 1000);
    lookAndWrite(2000);
    other.get();
    EXPECT_EQ(Library::open(path)->list().size(), std::size_t{2} * each);
}

/// Whether another process could begin to write now.
bool anotherProcessMayWrite(const std::string& path)
{
    const pid_t child = fork();
    if (child == 0) {
        Connection connection(path, Connection::Mode::ReadWrite);
        sqlite3_busy_timeout(connection.handle(), 0);
        try {
            const Transaction transaction(connection);
            _exit(0);
        } catch (const LibraryError&) {
            _exit(1);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status == 0;
}

/// To the system, locks belong to a process and a file, and the closing of any descriptor of the file drops them all.
TEST_F(TwoWriters, OpeningALibraryDropsNoLockThatThisProcessHolds)
{
    Connection writer(path, Connection::Mode::ReadWrite);
    EXPECT_TRUE(anotherProcessMayWrite(path));
    const Transaction transaction(writer);
    EXPECT_FALSE(anotherProcessMayWrite(path));
    ASSERT_TRUE(Library::open(path).has_value());
    EXPECT_FALSE(anotherProcessMayWrite(path));
}

} // namespace
} // namespace duixian::library
