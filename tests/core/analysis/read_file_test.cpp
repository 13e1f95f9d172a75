// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/analysis/analyse.h"
#include "tests/support/temporary_folder.h"

namespace duixian {
namespace {

namespace fs = std::filesystem;

ErrorCode failureOf(const std::string& path)
{
    const auto bytes = readFile(path);
    EXPECT_FALSE(bytes) << path;
    EXPECT_EQ(bytes ? std::string() : bytes.error().detail, path);
    return bytes ? ErrorCode::LineMalformed : bytes.error().code;
}

/// A file that claims its size and has no blocks on the disk.
std::string sparse(const support::TemporaryFolder& folder, const std::string& name, const std::string& begin, std::uintmax_t size)
{
    const std::string path = folder.write(name, begin);
    fs::resize_file(path, size);
    return path;
}

TEST(ReadFile, GivesTheBytes)
{
    const support::TemporaryFolder folder;
    const std::string bytes("a\0\xFF\n", 4);
    EXPECT_EQ(readFile(folder.write("1.txt", bytes)).value_or(""), bytes);
    EXPECT_EQ(readFile(folder.write("2.txt", "a")).value_or(""), "a");
}

TEST(ReadFile, WhatIsLongerThanAnyReportIsNotRead)
{
    constexpr std::uintmax_t mega = 1024 * 1024;
    const support::TemporaryFolder folder;
    EXPECT_EQ(failureOf(sparse(folder, "line.txt", "报告", 500 * mega)), ErrorCode::FileTooLarge);
    EXPECT_EQ(failureOf(sparse(folder, "large.pdf", "%PDF-1.4", 300 * mega)), ErrorCode::FileTooLarge);
    EXPECT_EQ(readFile(sparse(folder, "scans.pdf", "%PDF-1.4", 70 * mega)).value_or("").size(), 70 * mega) << "a PDF may hold pictures";
}

TEST(ReadFile, WhatIsNoFileWithTextIsToldAsSuch)
{
    const support::TemporaryFolder folder;
    fs::create_directory(folder.file("folder.txt"));
    EXPECT_EQ(failureOf(folder.file("folder.txt")), ErrorCode::FileUnreadable);
    ASSERT_EQ(mkfifo(folder.file("pipe.txt").c_str(), 0600), 0);
    EXPECT_EQ(failureOf(folder.file("pipe.txt")), ErrorCode::FileUnreadable) << "and nobody waits for its other end";
    EXPECT_EQ(failureOf(folder.write("empty.txt", "")), ErrorCode::FileEmpty);
    const std::string removed = folder.write("removed.txt", "x");
    fs::remove(removed);
    EXPECT_EQ(failureOf(removed), ErrorCode::FileMissing);
    fs::create_symlink(removed, folder.file("link.txt"));
    EXPECT_EQ(failureOf(folder.file("link.txt")), ErrorCode::FileMissing);
    EXPECT_EQ(failureOf("/dev/zero"), ErrorCode::FileUnreadable);
}

TEST(ReadFile, WhatMayNotBeReadIsToldAsSuch)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may read every file";
    const support::TemporaryFolder folder;
    const std::string path = folder.write("1.txt", "x");
    fs::permissions(path, fs::perms::none);
    EXPECT_EQ(failureOf(path), ErrorCode::FileUnreadable);
}

} // namespace
} // namespace duixian
