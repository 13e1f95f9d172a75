// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>

#include <fcntl.h>
#include <grp.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/library/library_error.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

constexpr unsigned nobody = 65534;

/// To root nothing is read-only: what it does, it does as nobody.
bool becomesNobody()
{
    return geteuid() != 0 || (setgroups(0, nullptr) == 0 && setgid(nobody) == 0 && setuid(nobody) == 0);
}

/// The text that the work gives in a process that may not do everything.
std::string asNobody(const std::function<std::string()>& work)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return "no pipe";
    const pid_t child = fork();
    if (child == 0) {
        const std::string text = becomesNobody() ? work() : "can't become nobody";
        _exit(write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()) ? 0 : 1);
    }
    close(ends[1]);
    std::string text(200, '\0');
    const ssize_t length = read(ends[0], text.data(), text.size());
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return text.substr(0, static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
}

/// "read 1, write refused" and the like.
std::string tried(const std::string& path)
{
    try {
        auto library = Library::open(path);
        if (!library)
            return library.error().code == ErrorCode::LibraryReadOnly ? "LibraryReadOnly" : "another error";
        std::string told = library->access() == Access::ReadOnly ? "read-only, " : "";
        told += "read " + std::to_string(library->list().size());
        try {
            static_cast<void>(library->add(bareReport(), "x"));
            return told + ", written";
        } catch (const LibraryError& error) {
            return told + (error.fault() == LibraryFault::ReadOnly ? ", write refused" : ", write failed");
        }
    } catch (const LibraryError& error) {
        return std::string("thrown: ") + error.what();
    }
}

class ReadOnlyMedium : public testing::Test {
protected:
    ReadOnlyMedium()
    {
        fs::create_directories(place);
        static_cast<void>(Library::create(path)->add(sampleReport(), sampleBytes));
        fs::permissions(folder.path(), fs::perms::others_exec | fs::perms::owner_all);
        allow(path, fs::perms::others_read | fs::perms::others_write);
        allow(place, fs::perms::others_all);
    }
    ~ReadOnlyMedium() override { fs::permissions(place, fs::perms::owner_all); }

    static void allow(const std::string& what, fs::perms others)
    {
        const auto own = geteuid() == 0 ? fs::perms::owner_all : static_cast<fs::perms>((static_cast<unsigned>(others) & 7U) << 6U);
        fs::permissions(what, own | others);
    }
    void sql(const char* what) const { Connection(path, Connection::Mode::ReadWrite).run(what); }

    support::TemporaryFolder folder;
    std::string place = folder.file("place");
    std::string path = folder.file("place/library");
};

constexpr fs::perms lookOnly = fs::perms::others_read | fs::perms::others_exec;

TEST_F(ReadOnlyMedium, WithLeaveAllIsWritten)
{
    EXPECT_EQ(asNobody([this] { return tried(path); }), "read 1, written");
}

TEST_F(ReadOnlyMedium, AFileWithoutLeaveIsOpenedToRead)
{
    allow(path, fs::perms::others_read);
    EXPECT_EQ(asNobody([this] { return tried(path); }), "read-only, read 1, write refused");
}

TEST_F(ReadOnlyMedium, InAFolderWithoutLeaveItIsReadAndAWriteIsToldAsRefused)
{
    allow(place, lookOnly);
    EXPECT_EQ(asNobody([this] { return tried(path); }), "read 1, write refused");
}

TEST_F(ReadOnlyMedium, AnOlderFormCannotBeUpgraded)
{
    sql("PRAGMA user_version = 3");
    allow(path, fs::perms::others_read);
    EXPECT_EQ(asNobody([this] { return tried(path); }), "LibraryReadOnly");
}

TEST_F(ReadOnlyMedium, AWriteAheadLogCannotBeConverted)
{
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(other, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    allow(path, fs::perms::others_read);
    allow(place, lookOnly);
    EXPECT_EQ(asNobody([this] { return tried(path); }), "LibraryReadOnly");
}

TEST_F(ReadOnlyMedium, AnUnfinishedChangeCannotBeTakenBackAndIsNotShownHalf)
{
    const std::string whole = folder.file("place/whole");
    fs::rename(path, whole);
    {
        Connection connection(whole, Connection::Mode::ReadWrite);
        connection.run(
            "PRAGMA cache_size = 5; BEGIN; UPDATE report_original SET bytes = zeroblob(200000); UPDATE report SET title = 'half'");
        for (const char* const ending : {"", "-journal"})
            fs::copy_file(whole + ending, path + ending);
    }
    for (const char* const ending : {"", "-journal"})
        allow(path + ending, fs::perms::others_read);
    allow(place, lookOnly);
    EXPECT_EQ(asNobody([this] { return tried(path); }), "LibraryReadOnly");
}

} // namespace
} // namespace duixian::library
