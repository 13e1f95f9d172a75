// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/check.h"

#include <atomic>
#include <thread>

#include <gtest/gtest.h>

#include "core/library/connection.h"
#include "core/library/library.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

class CheckTest : public testing::Test {
protected:
    CheckTest()
    {
        auto made = Library::create(path);
        static_cast<void>(made->add(sampleReport(), sampleBytes));
    }
    /// What another program did to the file, without the guards of this one.
    void meddle(const std::string& sql) const
    {
        Connection connection(path, Connection::Mode::ReadWrite);
        connection.run("PRAGMA foreign_keys = OFF");
        connection.run(sql);
    }
    [[nodiscard]] CheckResult checked(Depth depth) const { return *check(path, depth); }

    support::TemporaryFolder folder;
    std::string path = folder.file("a.duixian");
};

TEST_F(CheckTest, AWholeLibraryIsSound)
{
    for (const Depth depth : {Depth::Quick, Depth::Full}) {
        const CheckResult result = checked(depth);
        EXPECT_TRUE(result.sound());
        EXPECT_TRUE(result.skipped.empty());
        EXPECT_FALSE(result.stopped);
    }
}

TEST_F(CheckTest, ADamagedPageIsFound)
{
    std::string bytes = support::fileBytes(path);
    bytes.replace(bytes.size() - 4096, 4096, std::string(4096, '\x5a'));
    static_cast<void>(folder.write("a.duixian", bytes));
    const CheckResult result = checked(Depth::Quick);
    ASSERT_FALSE(result.sound());
    EXPECT_EQ(result.findings.front().kind, FindingKind::Damage);
    EXPECT_FALSE(result.findings.front().words.empty());
}

TEST_F(CheckTest, ACutFileIsFound)
{
    const std::string bytes = support::fileBytes(path);
    static_cast<void>(folder.write("a.duixian", bytes.substr(0, bytes.size() / 3)));
    EXPECT_FALSE(checked(Depth::Quick).sound());
}

struct Meddling {
    const char* sql;
    FindingKind kind;
    bool foundByQuick;
};

TEST_F(CheckTest, WhatOthersDidToTheRowsIsFound)
{
    const std::string sound = support::fileBytes(path);
    for (const Meddling& one :
         {Meddling{"DROP TABLE evidence", FindingKind::FormMissing, true}, Meddling{"DELETE FROM report", FindingKind::Orphan, false},
          Meddling{"UPDATE report_original SET bytes = x'00'", FindingKind::BytesChanged, false}}) {
        static_cast<void>(folder.write("a.duixian", sound));
        meddle(one.sql);
        EXPECT_EQ(checked(Depth::Quick).sound(), !one.foundByQuick) << one.sql;
        const CheckResult full = checked(Depth::Full);
        ASSERT_FALSE(full.sound()) << one.sql;
        EXPECT_EQ(full.findings.front().kind, one.kind) << nameOf(full.findings.front().kind);
    }
}

TEST_F(CheckTest, OtherFilesAreNone)
{
    EXPECT_EQ(check(folder.file("none"), Depth::Quick).error().code, ErrorCode::LibraryMissing);
    EXPECT_EQ(check(folder.write("x", "a text"), Depth::Quick).error().code, ErrorCode::LibraryForeign);
}

TEST_F(CheckTest, IsStopped)
{
    const auto result = check(path, Depth::Full, [] { return true; });
    ASSERT_TRUE(result.has_value());
    EXPECT_TRUE(result->stopped);
}

TEST_F(CheckTest, NobodyWaitsForItInVain)
{
    std::atomic<bool> done = false;
    std::thread writer([&] {
        auto library = Library::open(path);
        for (int i = 0; !done; ++i)
            static_cast<void>(library->add(sampleReport(), std::to_string(i)));
    });
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(checked(Depth::Quick).sound());
    done = true;
    writer.join();
}

} // namespace
} // namespace duixian::library
