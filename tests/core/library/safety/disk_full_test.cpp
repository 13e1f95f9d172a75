// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <gtest/gtest.h>

#include "core/library/library_error.h"
#include "core/library/restore_point.h"
#include "tests/core/library/safety/actions.h"
#include "tests/core/library/safety/library_state.h"
#include "tests/support/longest_file.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

using support::LongestFile;

/// As long as the file of a report usually is.
std::string usualBytes(int number)
{
    return bytesOf(number) + std::string(40'000, 'y');
}

class FullDisk : public testing::Test {
protected:
    /// Imports until there is no room; how many came in.
    int fill()
    {
        for (int in = 0;; ++in, ++number)
            try {
                static_cast<void>(library.add(numberedReport(number, 180), usualBytes(number)));
            } catch (const LibraryError& error) {
                EXPECT_EQ(error.fault(), LibraryFault::Full) << error.what();
                return in;
            }
    }

    support::TemporaryFolder folder;
    std::string path = folder.file("library");
    Library library = *Library::create(path);
    int number = 0;
};

TEST_F(FullDisk, EndsAnImportWithAllThatWasSaidToBeIn)
{
    const LongestFile limit(2'000'000);
    const int in = fill();
    EXPECT_GT(in, 3);
    EXPECT_EQ(library.list().size(), static_cast<std::size_t>(in));
    EXPECT_EQ(faultsOf(path), "");
    EXPECT_FALSE(std::filesystem::exists(path + "-journal"));
}

/// What is removed stays in the history, so that it can come back: a removal frees no room, but takes far less than an import.
TEST_F(FullDisk, LetsAReportBeRemovedWhereAnImportFindsNoRoom)
{
    int in = 0;
    {
        const LongestFile limit(2'000'000);
        in = fill();
    }
    {
        const LongestFile limit(std::filesystem::file_size(path) + 65'536);
        EXPECT_EQ(fill(), 0);
        library.remove(library.list().front().id);
    }
    EXPECT_EQ(library.list().size(), static_cast<std::size_t>(in) - 1);
    EXPECT_TRUE(library.undo().has_value());
    EXPECT_EQ(library.list().size(), static_cast<std::size_t>(in));
    EXPECT_EQ(faultsOf(path), "");
}

TEST_F(FullDisk, MakesNoRestorePointAndNoCopyAndKeepsThoseThatAreThere)
{
    for (; number < 3; ++number)
        static_cast<void>(library.add(numberedReport(number, 180), usualBytes(number)));
    const std::string copy = folder.file("copy");
    ASSERT_TRUE(makeRestorePoint(path, PointReason::ByHand).has_value());
    ASSERT_TRUE(copyLibrary(path, copy).has_value());
    const std::string old = support::fileBytes(copy);
    static_cast<void>(library.add(numberedReport(number, 180), usualBytes(number)));
    {
        const LongestFile limit(65'536);
        EXPECT_EQ(makeRestorePoint(path, PointReason::ByHand).error().code, ErrorCode::WriteFailed);
        for (const std::string& target : {copy, folder.file("new copy")})
            EXPECT_EQ(copyLibrary(path, target).error().code, ErrorCode::WriteFailed) << target;
    }
    EXPECT_EQ(restorePoints(path).size(), 1U);
    EXPECT_EQ(restorePoints(path).front().reports, 3);
    EXPECT_TRUE(support::fileBytes(copy) == old);
    EXPECT_FALSE(std::filesystem::exists(folder.file("new copy")));
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path()))
        EXPECT_EQ(file.path().string().find(".partial"), std::string::npos) << file.path();
    EXPECT_TRUE(*copyLibrary(path, copy)) << "once there is room";
}

} // namespace
} // namespace duixian::library
