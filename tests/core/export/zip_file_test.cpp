// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zip_file.h"

#include <chrono>
#include <filesystem>

#include <gtest/gtest.h>

#include "tests/core/export/read_zip.h"
#include "tests/support/temporary_folder.h"

namespace duixian::exporting {
namespace {

namespace fs = std::filesystem;

class ZipFileTest : public testing::Test {
protected:
    ZipFileTest()
    {
        fs::create_directories(folder.file("sources"));
        static_cast<void>(folder.write("project.qde", "<x/>"));
        static_cast<void>(folder.write("sources/a.txt", std::string(100'000, 'a')));
        static_cast<void>(folder.write("sources/empty.txt", ""));
    }

    support::TemporaryFolder folder;
    std::vector<std::string> names{"project.qde", "sources/a.txt", "sources/empty.txt"};
};

TEST_F(ZipFileTest, HoldsTheFilesInTheirOrder)
{
    ASSERT_TRUE(zipFiles(folder.path(), names, folder.file("z")).has_value());
    const auto read = readZip(support::fileBytes(folder.file("z")));
    ASSERT_EQ(read.size(), 3U);
    for (std::size_t i = 0; i < read.size(); ++i) {
        EXPECT_EQ(read[i].first, names[i]);
        EXPECT_EQ(read[i].second, support::fileBytes(folder.file(names[i])));
    }
    EXPECT_LT(fs::file_size(folder.file("z")), 10'000U) << "packed";
}

TEST_F(ZipFileTest, TheSameFilesMakeTheSameBytes)
{
    ASSERT_TRUE(zipFiles(folder.path(), names, folder.file("one")).has_value());
    fs::last_write_time(folder.file("project.qde"), fs::file_time_type::clock::now() - std::chrono::hours(1000));
    fs::permissions(folder.file("project.qde"), fs::perms::owner_all);
    ASSERT_TRUE(zipFiles(folder.path(), names, folder.file("other")).has_value());
    EXPECT_TRUE(support::fileBytes(folder.file("one")) == support::fileBytes(folder.file("other")));
}

TEST_F(ZipFileTest, WhatIsMissingIsToldAndNothingIsMade)
{
    names.emplace_back("none.txt");
    const auto made = zipFiles(folder.path(), names, folder.file("z"));
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, ErrorCode::WriteFailed);
    EXPECT_FALSE(fs::exists(folder.file("z")));
    EXPECT_FALSE(zipFiles(folder.path(), {"project.qde"}, folder.file("none/z")).has_value());
}

} // namespace
} // namespace duixian::exporting
