// SPDX-License-Identifier: GPL-3.0-or-later
// What a library that is open says of others who have the same file.
#include <filesystem>

#include <gtest/gtest.h>

#include "core/library/connection.h"
#include "core/library/library.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

class OutsideTest : public testing::Test {
protected:
    support::TemporaryFolder folder;
    std::string path = folder.file("a.duixian");
    Library library = *Library::create(path);
};

TEST_F(OutsideTest, OwnChangesAreNone)
{
    static_cast<void>(library.add(sampleReport(), sampleBytes));
    EXPECT_EQ(library.lookOutside(), Outside::Unchanged);
}

TEST_F(OutsideTest, TheChangeOfAnotherIsToldOnce)
{
    static_cast<void>(Library::open(path)->add(sampleReport(), sampleBytes));
    EXPECT_EQ(library.lookOutside(), Outside::Changed);
    EXPECT_EQ(library.lookOutside(), Outside::Unchanged);
}

TEST_F(OutsideTest, IsNotWaitedFor)
{
    Connection other(path, Connection::Mode::ReadWrite);
    other.run("BEGIN EXCLUSIVE");
    EXPECT_EQ(library.lookOutside(), Outside::Busy);
    other.run("ROLLBACK");
    EXPECT_EQ(library.lookOutside(), Outside::Unchanged);
}

TEST_F(OutsideTest, AFileThatIsGoneOrAnotherOneIsTold)
{
    std::filesystem::rename(path, folder.file("away"));
    EXPECT_EQ(library.lookOutside(), Outside::Moved);
    static_cast<void>(folder.write("a.duixian", "something else"));
    EXPECT_EQ(library.lookOutside(), Outside::Moved);
    std::filesystem::rename(folder.file("away"), path);
    EXPECT_EQ(library.lookOutside(), Outside::Unchanged);
}

} // namespace
} // namespace duixian::library
