// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/rescue.h"

#include <filesystem>
#include <random>

#include <gtest/gtest.h>

#include "core/library/check.h"
#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/library/schema.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

constexpr int reportsMade = 8;

/// Long enough to fill pages of its own.
std::string bytesOf(int number)
{
    return std::string(9000, static_cast<char>('a' + number)) + std::to_string(number);
}

class RescueTest : public testing::Test {
protected:
    RescueTest()
    {
        auto made = Library::create(path);
        for (int i = 0; i < reportsMade; ++i)
            static_cast<void>(made->add(sampleReport(), bytesOf(i), sampleChoices()));
        HistoryStep step;
        made->setSavedSearches({{"jobs", "就业", {}}}, step);
        made->addSecondFigures(sampleSecondFigures(), step);
        made->setPins({1}, {3}, samplePins({1}, {3}), step);
    }
    void run(const std::string& sql) const
    {
        Connection connection(path, Connection::Mode::ReadWrite);
        connection.run("PRAGMA foreign_keys = OFF");
        connection.run(sql);
    }
    [[nodiscard]] Rescued rescued() const
    {
        const auto done = rescue(path, target);
        EXPECT_TRUE(done && *done) << (done ? "" : done.error().detail);
        return done && *done ? **done : Rescued{};
    }

    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("a.duixian");
    std::string target = folder.file("new.duixian");
};

TEST_F(RescueTest, OfASoundLibraryAllComesOver)
{
    const Rescued result = rescued();
    EXPECT_EQ(result.reports, static_cast<std::size_t>(reportsMade));
    EXPECT_TRUE(result.lost.empty());
    EXPECT_TRUE(result.torn.empty());
    const auto before = Library::open(path);
    const auto after = Library::open(target);
    ASSERT_TRUE(after.has_value());
    EXPECT_EQ(after->opening(), Opening::Current);
    for (const ReportEntry& entry : before->list()) {
        EXPECT_EQ(after->load(entry.id), before->load(entry.id));
        EXPECT_EQ(after->bytes(entry.id), before->bytes(entry.id));
        EXPECT_EQ(after->choices(entry.id), before->choices(entry.id));
        EXPECT_EQ(after->akin(sampleReport().sketch), before->akin(sampleReport().sketch));
    }
    EXPECT_EQ(after->savedSearches().size(), 1U);
    EXPECT_EQ(after->secondFigures(), before->secondFigures());
    EXPECT_EQ(after->pins({3}), before->pins({3}));
    EXPECT_EQ(after->pins({3}).size(), 2U);
    EXPECT_TRUE(after->history().empty());
    EXPECT_TRUE(check(target, Depth::Full)->sound());
    EXPECT_FALSE(fs::exists(target + ".partial"));
}

TEST_F(RescueTest, AReportOfWhichAPieceIsMissingIsToldByItsName)
{
    const struct {
        const char* sql;
        std::size_t lost;
    } cases[]{
        {"DELETE FROM report_text WHERE report = 2", 1},
        {"DELETE FROM statement WHERE report = 3 AND number = 0", 2},
        {"UPDATE report_original SET bytes = x'00' WHERE report = 4", 3},
        {"DELETE FROM report_original WHERE report = 5", 4},
    };
    for (const auto& one : cases) {
        run(one.sql);
        fs::remove(target);
        const Rescued result = rescued();
        EXPECT_EQ(result.lost.size(), one.lost) << one.sql;
        EXPECT_EQ(result.reports + result.lost.size(), static_cast<std::size_t>(reportsMade));
        for (const LostReport& lost : result.lost)
            EXPECT_EQ(lost.file, sampleReport().passport.fileName);
    }
    EXPECT_TRUE(check(target, Depth::Full)->sound());
}

TEST_F(RescueTest, WhatNobodyCanHaveSettledIsLeftOutAndSaid)
{
    run("UPDATE choice SET reviewed = 4.385e96 WHERE report = 2");
    run("UPDATE choice SET encoding = 'none such' WHERE report = 3");
    const Rescued result = rescued();
    EXPECT_EQ(result.reports, static_cast<std::size_t>(reportsMade));
    EXPECT_EQ(result.torn, (std::vector<std::string>{"choice", "passage_choice"}));
    const auto after = Library::open(target);
    ASSERT_TRUE(after.has_value());
    EXPECT_EQ(after->choices({1}), sampleChoices());
    EXPECT_EQ(after->choices({2}), Choices{});
    EXPECT_EQ(after->choices({3}), Choices{});
}

TEST_F(RescueTest, WhatOlderFormsLackIsMadeUpAsForAnyOlderLibrary)
{
    const std::string old = folder.file("old.duixian");
    {
        Connection connection(old, Connection::Mode::Create);
        migrate(connection, 2);
    }
    const auto done = rescue(old, target);
    ASSERT_TRUE(done && *done);
    EXPECT_EQ(Library::open(target)->opening(), Opening::Current);
}

TEST_F(RescueTest, OtherFilesAreNone)
{
    EXPECT_EQ(rescue(folder.file("none"), target).error().code, ErrorCode::LibraryMissing);
    EXPECT_EQ(rescue(folder.write("x", "a text"), target).error().code, ErrorCode::LibraryForeign);
    EXPECT_EQ(rescue(path, path).error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(rescue(path, folder.file("no folder/x")).error().code, ErrorCode::WriteFailed);
    EXPECT_FALSE(fs::exists(target));
}

TEST_F(RescueTest, IsStopped)
{
    const auto done = rescue(path, target, [] { return true; });
    ASSERT_TRUE(done.has_value());
    EXPECT_FALSE(done->has_value());
    EXPECT_FALSE(fs::exists(target) || fs::exists(target + ".partial"));
}

/// One page of garbage somewhere: whatever is brought over is whole, the most of it is, and nothing is counted twice.
TEST_F(RescueTest, OfALibraryWithABadPageTheRestComesOver)
{
    const std::string sound = support::fileBytes(path);
    const auto original = Library::open(path);
    std::mt19937 random(11);
    std::size_t brought = 0;
    for (int round = 0; round < 30; ++round) {
        std::string bytes = sound;
        const std::size_t page = 1 + random() % (bytes.size() / 4096 - 1);
        for (std::size_t i = 0; i < 4096; ++i)
            bytes[page * 4096 + i] = static_cast<char>(random());
        const std::string damaged = folder.write("damaged", bytes);
        fs::remove(target);
        const auto done = rescue(damaged, target);
        if (!done)
            continue;
        const auto after = Library::open(target);
        ASSERT_TRUE(after.has_value()) << page;
        EXPECT_EQ(after->list().size(), (*done)->reports);
        EXPECT_TRUE(check(target, Depth::Full)->sound()) << page;
        for (const ReportEntry& entry : after->list())
            EXPECT_EQ(after->bytes(entry.id), original->bytes(entry.id));
        brought += (*done)->reports;
    }
    EXPECT_GT(brought, 30U * reportsMade / 2);
}

} // namespace
} // namespace duixian::library
