// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/put_in_place.h"

#include <filesystem>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace duixian::system {
namespace {

TEST(PutInPlace, TheFileBearsItsFinalNameAlone)
{
    const support::TemporaryFolder folder;
    const std::string target = folder.write("a", "old");
    ASSERT_TRUE(putInPlace(folder.write("a.partial", "new"), target).has_value());
    EXPECT_EQ(support::fileBytes(target), "new");
    EXPECT_FALSE(std::filesystem::exists(folder.file("a.partial")));
}

TEST(PutInPlace, WhereItCantBeTheOldOneStays)
{
    const support::TemporaryFolder folder;
    const std::string target = folder.write("a", "old");
    const auto missing = putInPlace(folder.file("none.partial"), target);
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::WriteFailed);
    EXPECT_TRUE(missing.error().detail.starts_with(target + ": "));
    EXPECT_EQ(support::fileBytes(target), "old");

    const std::string partial = folder.write("b.partial", "new");
    EXPECT_FALSE(putInPlace(partial, folder.file("no folder/b")).has_value());
    EXPECT_EQ(support::fileBytes(partial), "new");
}

} // namespace
} // namespace duixian::system
