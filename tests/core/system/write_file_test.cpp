// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/write_file.h"

#include <csignal>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace duixian::system {
namespace {

namespace fs = std::filesystem;

class WriteFileTest : public testing::Test {
protected:
    support::TemporaryFolder folder;
};

TEST_F(WriteFileTest, WritesANewFileAndLeavesNothingElse)
{
    const std::string path = folder.file("out.csv");
    ASSERT_TRUE(writeFile(path, "a\r\n").has_value());
    EXPECT_EQ(support::fileBytes(path), "a\r\n");
    EXPECT_FALSE(fs::exists(path + ".partial"));
}

TEST_F(WriteFileTest, PutsANewOneInTheOldOnesPlace)
{
    const std::string path = folder.write("out.csv", "a longer text that was there before");
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    ASSERT_TRUE(writeFile(path, "new").has_value());
    EXPECT_EQ(support::fileBytes(path), "new");
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(WriteFileTest, WritesThroughALink)
{
    const std::string path = folder.write("real.csv", "old");
    fs::create_symlink("real.csv", folder.file("link.csv"));
    ASSERT_TRUE(writeFile(folder.file("link.csv"), "new").has_value());
    EXPECT_TRUE(fs::is_symlink(folder.file("link.csv")));
    EXPECT_EQ(support::fileBytes(path), "new");
}

TEST_F(WriteFileTest, AFileInPiecesIsWholeOrNotThere)
{
    const std::string path = folder.file("out.csv");
    int pieces = 0;
    const NextPiece three = [&] { return ++pieces > 3 ? std::nullopt : std::optional(std::to_string(pieces)); };
    ASSERT_TRUE(writeFile(path, three).has_value());
    EXPECT_EQ(support::fileBytes(path), "123");
    const NextPiece broken = [&]() -> std::optional<std::string> {
        if (++pieces > 6)
            throw std::runtime_error("the source broke");
        return "new";
    };
    EXPECT_THROW(static_cast<void>(writeFile(path, broken)), std::runtime_error);
    EXPECT_EQ(support::fileBytes(path), "123");
    EXPECT_FALSE(fs::exists(path + ".partial"));
}

TEST_F(WriteFileTest, AFullDeviceIsTold)
{
    const auto written = writeFile("/dev/full", "text");
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::WriteFailed);
    EXPECT_TRUE(fs::is_character_file("/dev/full")) << "a device is no file to be replaced";
}

TEST_F(WriteFileTest, AFolderThatIsNotThereIsTold)
{
    EXPECT_EQ(writeFile(folder.file("none/out.csv"), "x").error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(writeFile(folder.path(), "x").error().code, ErrorCode::WriteFailed);
}

/// Writes in a child whose files may not grow beyond 64 KB, as on a full disk: a part is taken, then nothing. Tells whether it said so.
bool failsWithinLimit(const std::string& path)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit limit{65536, 65536};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
        _exit(writeFile(path, std::string(200'000, 'x')).has_value() ? 1 : 0);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST_F(WriteFileTest, ADiskThatFillsUpKeepsTheOldFile)
{
    const std::string old = folder.write("old.csv", "what was there");
    EXPECT_TRUE(failsWithinLimit(old));
    EXPECT_EQ(support::fileBytes(old), "what was there");
    EXPECT_TRUE(failsWithinLimit(folder.file("new.csv")));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1) << "nothing half written is left";
}

} // namespace
} // namespace duixian::system
