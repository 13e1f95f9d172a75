// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/sha256.h"
#include "core/library/connection.h"
#include "core/library/library_error.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

class LibraryTest : public testing::Test {
protected:
    LibraryTest() : library(*Library::create(path)) {}

    support::TemporaryFolder folder;
    std::string path = folder.file("reports.duixian");
    Library library;
};

TEST_F(LibraryTest, ANewOneIsEmptyAndWritable)
{
    EXPECT_TRUE(library.list().empty());
    EXPECT_EQ(library.access(), Access::ReadWrite);
    EXPECT_EQ(library.path(), path);
}

TEST_F(LibraryTest, GivesBackWhatWasPutIn)
{
    const Report report = sampleReport();
    const AddResult added = library.add(report, sampleBytes);
    EXPECT_EQ(added.status, Added::Imported);
    const auto back = library.load(added.id);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(*back, report);
    EXPECT_EQ(library.bytes(added.id), std::string(sampleBytes));
    EXPECT_EQ(library.statements(added.id), report.statements);
    EXPECT_EQ(library.layers(added.id), report.layers);
    EXPECT_EQ(library.choices(added.id), Choices{});
}

TEST_F(LibraryTest, GivesBackWhatIsNotKnown)
{
    Report bare = bareReport();
    bare.passport.imported = "2020";
    const AddResult added = library.add(bare, "x");
    EXPECT_EQ(library.load(added.id), bare);
}

TEST_F(LibraryTest, AReportWithoutAMomentOfImportGetsThePresentOne)
{
    const AddResult added = library.add(bareReport(), "x");
    EXPECT_THAT(library.load(added.id)->passport.imported, testing::MatchesRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"));
}

TEST_F(LibraryTest, WhatAPersonSettledIsKeptApart)
{
    const ReportId plain = library.add(bareReport(), "x").id;
    const ReportId settled = library.add(sampleReport(), sampleBytes, sampleChoices()).id;
    EXPECT_EQ(library.choices(settled), sampleChoices());
    EXPECT_EQ(library.choices(plain), Choices{});
    EXPECT_EQ(library.choices({99}), Choices{});
    EXPECT_EQ(library.load(settled), sampleReport()) << "the report is what the program found";
}

TEST_F(LibraryTest, AReportReadAnewKeepsItsNumberItsBytesAndItsDay)
{
    const Report before = sampleReport();
    const ReportId id = library.add(before, sampleBytes, sampleChoices()).id;
    const ReportId other = library.add(bareReport(), "x").id;
    Choices choices;
    choices.passages = {sampleChoices().passages.back()};
    ASSERT_TRUE(library.replace(id, bareReport(), choices).has_value());
    Report expected = bareReport();
    expected.passport.fileName = before.passport.fileName;
    expected.passport.path = before.passport.path;
    expected.passport.imported = before.passport.imported;
    expected.passport.sha256 = before.passport.sha256;
    expected.passport.byteCount = before.passport.byteCount;
    EXPECT_EQ(library.load(id), expected);
    EXPECT_EQ(library.bytes(id), std::string(sampleBytes));
    EXPECT_EQ(library.choices(id), choices);
    EXPECT_EQ(library.holding(sha256(sampleBytes)), id);
    ASSERT_TRUE(library.replace(id, before, sampleChoices()).has_value());
    EXPECT_EQ(library.load(id), before);
    EXPECT_EQ(library.choices(id), sampleChoices());
    EXPECT_EQ(library.choices(other), Choices{});
    EXPECT_EQ(library.replace({99}, before, {}).error(), (Error{ErrorCode::ReportMissing, "99"}));
}

TEST_F(LibraryTest, ReportsWhoseSketchesShareThreeOfTheSmallestHashesAreFound)
{
    using Sketch = std::vector<std::uint64_t>;
    const auto added = [&](const Sketch& sketch) {
        Report report = bareReport();
        report.sketch = sketch;
        return library.add(report, std::to_string(library.list().size())).id;
    };
    constexpr std::uint64_t high = 0xF000000000000000;
    const Sketch short4{1, 2, 3, high};
    const Sketch long17{3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, high};
    const ReportId first = added(short4);
    const ReportId second = added(long17);
    ASSERT_TRUE(added({}).valid());
    using Found = std::vector<SketchedReport>;
    const Found both{{first, short4}, {second, long17}};
    EXPECT_EQ(library.akin({1, 2, 3, 5, 6}), both);
    EXPECT_EQ(library.akin({1, 2, 4, high}), Found{both[0]});
    EXPECT_EQ(library.akin({18, 19, high}), Found{}) << "the seventeenth hash of a sketch is not searched";
    EXPECT_EQ(library.akin({1, 2, 5, 6}), Found{});
    EXPECT_EQ(library.akin({3}), both) << "of a text of eight characters all that there is";
    EXPECT_EQ(library.akin({}), Found{});
    library.remove(second);
    EXPECT_EQ(library.akin({1, 2, 3, 5, 6}), Found{both[0]});
}

TEST_F(LibraryTest, TheSameBytesAreToldAndNotDoubled)
{
    const AddResult first = library.add(sampleReport(), sampleBytes);
    const AddResult second = library.add(bareReport(), sampleBytes);
    EXPECT_EQ(second.status, Added::AlreadyThere);
    EXPECT_EQ(second.id, first.id);
    EXPECT_EQ(library.list().size(), 1U);
    EXPECT_EQ(library.holding(sha256(sampleBytes)), first.id);
    EXPECT_FALSE(library.holding(sha256("other bytes")).valid());
}

TEST_F(LibraryTest, ListsByPlaceThenYear)
{
    const auto add = [&](const char16_t* place, int year) {
        Report report = sampleReport();
        report.head.place->name = place;
        report.head.place->path.back() = place;
        report.head.planned = Period::year(year);
        static_cast<void>(library.add(report, std::to_string(library.list().size())));
    };
    add(u"乙区", 2020);
    add(u"甲区", 2021);
    add(u"乙区", 2019);
    Report nowhere = bareReport();
    static_cast<void>(library.add(nowhere, "nowhere"));
    std::vector<std::u16string> order;
    for (const ReportEntry& entry : library.list())
        order.push_back((entry.head.place ? entry.head.place->name : u"?") + (entry.head.planned->first == 2019 ? u"1" : u"2"));
    EXPECT_EQ(order, (std::vector<std::u16string>{u"乙区1", u"乙区2", u"甲区2", u"?2"}));
}

TEST_F(LibraryTest, AnEntryTellsWhatTheTreeShows)
{
    const AddResult added = library.add(sampleReport(), sampleBytes);
    const std::vector<ReportEntry> entries = library.list();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].id, added.id);
    EXPECT_EQ(entries[0].head.place, sampleReport().head.place);
    EXPECT_EQ(entries[0].passport.fileName, sampleReport().passport.fileName);
    const ReportEntry whole = library.whole(entries[0]);
    EXPECT_EQ(whole.head, sampleReport().head);
    EXPECT_EQ(whole.passport, sampleReport().passport);
    EXPECT_EQ(whole.notes, sampleReport().notes);
    EXPECT_EQ(entries[0].length, sampleReport().text.size());
    EXPECT_EQ(entries[0].targets, 1U);
    EXPECT_EQ(entries[0].outcomes, 1U);
}

TEST_F(LibraryTest, RemovingTakesEverythingOfTheReport)
{
    const AddResult added = library.add(sampleReport(), sampleBytes);
    library.remove(added.id);
    EXPECT_TRUE(library.list().empty());
    EXPECT_TRUE(library.statements(added.id).empty());
    EXPECT_EQ(library.load(added.id).error().code, ErrorCode::ReportMissing);
    EXPECT_EQ(library.bytes(added.id).error().code, ErrorCode::ReportMissing);
    EXPECT_GT(library.add(sampleReport(), sampleBytes).id, added.id) << "a number never comes back as another report's";
}

TEST_F(LibraryTest, TheChangeCountRisesWithOnesOwnAndWithOthersChanges)
{
    auto other = Library::open(path);
    ASSERT_TRUE(other.has_value());
    const auto before = library.changeCount();
    EXPECT_EQ(library.changeCount(), before);
    static_cast<void>(library.add(sampleReport(), sampleBytes));
    const auto between = library.changeCount();
    EXPECT_GT(between, before);
    static_cast<void>(other->add(bareReport(), "more"));
    EXPECT_GT(library.changeCount(), between);
    EXPECT_EQ(library.list().size(), 2U);
}

TEST_F(LibraryTest, ARowThatNoProgramOfOursWroteIsDamage)
{
    const ReportId id = library.add(sampleReport(), sampleBytes, sampleChoices()).id;
    const auto spoiled = [&](const std::string& sql, const auto& read) {
        Connection(path, Connection::Mode::ReadWrite).run(sql);
        try {
            static_cast<void>(read());
            ADD_FAILURE() << sql;
        } catch (const LibraryError& error) {
            EXPECT_EQ(error.fault(), LibraryFault::Damaged) << sql;
        }
    };
    const auto choices = [&] { return library.choices(id); };
    const auto layers = [&] { return library.layers(id); };
    const auto whole = [&] { return library.whole(library.list().at(0)); };
    spoiled("UPDATE choice SET encoding = 'EBCDIC'", choices);
    spoiled("UPDATE choice SET encoding = NULL, kind = 'daily'", choices);
    const auto load = [&] { return library.load(id); };
    spoiled("UPDATE evidence SET \"end\" = 1000 WHERE number = 0", load);
    spoiled("UPDATE evidence SET \"end\" = 5 WHERE number = 0; UPDATE layer SET start = -1 WHERE number = 0", load);
    spoiled("UPDATE layer SET reason = 'dull'", layers);
    spoiled("UPDATE report_sketch SET hashes = x'010203'", [&] { return library.akin(sampleReport().sketch); });
    spoiled("UPDATE evidence SET witness = 'hearsay'", whole);
    spoiled("UPDATE evidence SET witness = 'title'; UPDATE cleaning_step SET step = 'ironed'", whole);
}

TEST_F(LibraryTest, OneThatIsOpenedToReadRefusesToWrite)
{
    auto reader = Library::open(path, Access::ReadOnly);
    ASSERT_TRUE(reader.has_value());
    EXPECT_EQ(reader->access(), Access::ReadOnly);
    try {
        static_cast<void>(reader->add(sampleReport(), sampleBytes));
        FAIL() << "wrote to a library that is open to read";
    } catch (const LibraryError& error) {
        EXPECT_EQ(error.fault(), LibraryFault::ReadOnly);
        EXPECT_FALSE(error.doing().empty());
    }
    EXPECT_TRUE(reader->list().empty());
}

} // namespace
} // namespace duixian::library
