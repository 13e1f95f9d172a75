// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/scratch_folder.h"

#include <filesystem>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace duixian::system {
namespace {

namespace fs = std::filesystem;

class ScratchFolderTest : public testing::Test {
protected:
    [[nodiscard]] std::size_t entries() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()));
    }
    /// A scratch folder with one file in it.
    [[nodiscard]] ScratchFolder made(const std::string& place) const
    {
        auto scratch = ScratchFolder::beside(place);
        EXPECT_TRUE(scratch.has_value());
        std::ofstream(scratch->file("a.txt")) << "new";
        return std::move(*scratch);
    }

    support::TemporaryFolder folder;
    std::string target = folder.file("out");
};

TEST_F(ScratchFolderTest, GoesWhereItWasNotPutInPlace)
{
    {
        const ScratchFolder scratch = made(target);
        EXPECT_EQ(entries(), 1U);
    }
    EXPECT_EQ(entries(), 0U);
}

TEST_F(ScratchFolderTest, GetsTheNameAtOnce)
{
    {
        ScratchFolder scratch = made(target);
        EXPECT_TRUE(scratch.putInPlace(target).has_value());
    }
    EXPECT_EQ(support::fileBytes(target + "/a.txt"), "new");
    EXPECT_EQ(entries(), 1U);
}

TEST_F(ScratchFolderTest, TakesTheOldOnesPlace)
{
    fs::create_directories(target);
    static_cast<void>(folder.write("out/old.txt", "old"));
    {
        ScratchFolder scratch = made(target + "/");
        EXPECT_TRUE(scratch.putInPlace(target + "/").has_value()) << "with a slash behind it is the same folder";
    }
    EXPECT_FALSE(fs::exists(target + "/old.txt"));
    EXPECT_EQ(support::fileBytes(target + "/a.txt"), "new");
    EXPECT_EQ(entries(), 1U);
}

TEST_F(ScratchFolderTest, TwoAtOnceDoNotMeet)
{
    ScratchFolder one = made(target);
    ScratchFolder other = made(target);
    EXPECT_NE(one.path(), other.path());
    EXPECT_TRUE(one.putInPlace(target).has_value());
    EXPECT_TRUE(other.putInPlace(target).has_value());
}

TEST_F(ScratchFolderTest, WhereNothingCanBeMadeItSaysSo)
{
    const auto scratch = ScratchFolder::beside(folder.file("none/out"));
    ASSERT_FALSE(scratch.has_value());
    EXPECT_EQ(scratch.error().code, ErrorCode::WriteFailed);
    EXPECT_TRUE(scratch.error().detail.starts_with(folder.file("none/out") + ": ")) << scratch.error().detail;
}

} // namespace
} // namespace duixian::system
