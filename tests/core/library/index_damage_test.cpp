// SPDX-License-Identifier: GPL-3.0-or-later
// What others did to the index of words: a search still finds all that the texts have, a check tells, and it is made anew.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/library/check.h"
#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/library/query.h"
#include "core/library/rescue.h"
#include "tests/core/library/contents.h"
#include "tests/core/library/index_state.h"
#include "tests/core/library/library_samples.h"
#include "tests/core/library/search_samples.h"
#include "tests/support/file_bytes.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

constexpr std::size_t reportsMade = 6;

class IndexDamage : public testing::Test {
protected:
    IndexDamage()
    {
        Library library = *Library::create(path);
        for (std::size_t i = 0; i < reportsMade; ++i) {
            Report report = wordyReport(random);
            report.text += i % 2 == 0 ? u"\n山水" : u"\n山林";
            static_cast<void>(library.add(report, std::to_string(i)));
        }
    }

    /// What another program did, without the guards of this one.
    void meddle(const std::string& sql) const
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }

    [[nodiscard]] std::size_t candidates(const Library& library) const { return library.mayHold({WordQuery::Kind::Words, u"山水"}).size(); }

    /// Taken in as the window and the command line do it, the index is that of a library which was never touched.
    void expectMadeAnew(Library& library)
    {
        while (library.index(2) > 0) {
        }
        const std::vector<std::string> mended = indexIn(path);
        library.indexAnew();
        library.index(100);
        EXPECT_EQ(difference(mended, indexIn(path)), "");
        EXPECT_EQ(candidates(library), reportsMade / 2);
        EXPECT_EQ(indexFaultsOf(path), "");
        EXPECT_TRUE(check(path, Depth::Full)->findings.empty());
    }

    std::mt19937 random{7};
    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("reports.duixian");
};

TEST_F(IndexDamage, OfASoundOneNothingIsFound)
{
    EXPECT_TRUE(check(path, Depth::Full)->findings.empty());
    Library library = *Library::open(path);
    EXPECT_EQ(candidates(library), reportsMade / 2);
    expectMadeAnew(library);
}

TEST_F(IndexDamage, OneThatCannotBeReadHidesNoReportAndIsMadeAnew)
{
    meddle("DELETE FROM search_index_data WHERE id > 10");
    Library library = *Library::open(path);
    EXPECT_GE(candidates(library), reportsMade / 2);
    EXPECT_GT(library.unindexed(), 0U);
    expectMadeAnew(library);
}

/// Some damage FTS5 does not see: it finds less.
TEST_F(IndexDamage, OneThatTellsLessThanItShouldIsFoundByACheck)
{
    for (const char* const sql : {"UPDATE search_index_data SET block = x'00'",
                                  "UPDATE search_index_data SET block = zeroblob(4000) WHERE id > 10", "DELETE FROM indexed_name"}) {
        SCOPED_TRACE(sql);
        meddle(sql);
        const CheckResult checked = *check(path, Depth::Full);
        EXPECT_TRUE(checked.sound());
        EXPECT_TRUE(checked.indexDue());
        Library library = *Library::open(path);
        library.indexAnew();
        expectMadeAnew(library);
    }
}

/// What FTS5 itself cannot start from is damage like that of any table: the rest is there, and can be brought into a new library.
TEST_F(IndexDamage, OneThatCannotBeEmptiedIsDamage)
{
    meddle("DELETE FROM search_index_config");
    EXPECT_FALSE(check(path, Depth::Full)->sound());
    Library library = *Library::open(path);
    EXPECT_EQ(candidates(library), reportsMade);
    EXPECT_TRUE(library.load({1}).has_value());
}

TEST_F(IndexDamage, DoesNotKeepReportsFromComingInAndGoing)
{
    for (const char* const sql : {"UPDATE search_index_data SET block = x'00'", "UPDATE search_index_data SET block = zeroblob(4000)"}) {
        SCOPED_TRACE(sql);
        meddle(sql);
        Library library = *Library::open(path);
        const ReportId added = library.add(bareReport(), std::string("one more ") + sql).id;
        EXPECT_TRUE(library.load(added).has_value());
        meddle(sql);
        library = std::move(*Library::open(path));
        library.remove(added);
        EXPECT_FALSE(library.load(added).has_value());
        expectMadeAnew(library);
    }
}

/// Bytes of any kind where FTS5 keeps its own.
TEST_F(IndexDamage, NoBytesInItKeepTheLibraryFromGoingOn)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const std::string sound = support::fileBytes(path);
    for (int round = 0; round < 60; ++round) {
        SCOPED_TRACE(round);
        std::string bytes;
        for (auto left = 2 * (random() % (round % 2 == 0 ? 20 : 2000)); left > 0; --left)
            bytes += digits[random() % (round % 3 == 0 ? 2 : 16)];
        meddle("UPDATE search_index_data SET block = x'" + bytes + "'" + (round % 4 == 0 ? " WHERE id = 10" : ""));
        auto opened = Library::open(path);
        if (!opened) { // FTS5 would have needed more memory than there is
            EXPECT_EQ(opened.error().code, ErrorCode::LibraryDamaged);
            EXPECT_EQ((**rescue(path, folder.file("rescued" + std::to_string(round)))).reports, reportsMade);
            static_cast<void>(folder.write("reports.duixian", sound));
            continue;
        }
        Library library = std::move(*opened);
        EXPECT_LE(candidates(library), reportsMade);
        const ReportId added = library.add(bareReport(), "round " + std::to_string(round)).id;
        library.remove(added);
        EXPECT_EQ(library.list().size(), reportsMade);
        library.indexAnew();
        EXPECT_EQ(library.index(100), reportsMade);
        EXPECT_EQ(candidates(library), reportsMade / 2);
        EXPECT_EQ(indexFaultsOf(path), "");
    }
}

TEST_F(IndexDamage, ATextThatAnotherProgramChangedIsFoundByACheck)
{
    meddle("UPDATE report_text SET text = text || '山水' WHERE report = 2");
    const CheckResult checked = *check(path, Depth::Full);
    EXPECT_TRUE(checked.sound());
    EXPECT_TRUE(checked.indexDue());
    Library library = *Library::open(path);
    library.indexAnew();
    EXPECT_EQ(library.index(100), reportsMade);
    EXPECT_EQ(candidates(library), reportsMade / 2 + 1);
    EXPECT_TRUE(check(path, Depth::Full)->findings.empty());
}

TEST_F(IndexDamage, AReportWhoseTextWasChangedIsNotTakenOutByWordsThatItNeverHad)
{
    meddle("UPDATE report_text SET text = '别的' WHERE report = 1");
    Library library = *Library::open(path);
    library.remove({1});
    EXPECT_EQ(library.unindexed(), reportsMade - 1) << "what the index had of it is not known: it is made anew";
    library.index(100);
    EXPECT_EQ(candidates(library), reportsMade / 2 - 1);
    EXPECT_EQ(indexFaultsOf(path), "");
}

TEST_F(IndexDamage, AReportThatIsInItWithoutBeingListedDoesNotComeInTwice)
{
    meddle("DELETE FROM indexed_report WHERE report = 3");
    Library library = *Library::open(path);
    EXPECT_EQ(library.unindexed(), 1U);
    EXPECT_EQ(candidates(library), reportsMade / 2);
    EXPECT_TRUE(check(path, Depth::Full)->indexDue());
    expectMadeAnew(library);
}

TEST_F(IndexDamage, AReportThatAnotherProgramRemovedIsNoCandidate)
{
    meddle("PRAGMA foreign_keys = ON; DELETE FROM report WHERE report = 1");
    EXPECT_EQ(candidates(*Library::open(path)), reportsMade / 2 - 1);
    EXPECT_TRUE(check(path, Depth::Full)->indexDue());
}

TEST_F(IndexDamage, TheTokensOfAnotherVersionAreNotBelievedAndMadeAnew)
{
    meddle("UPDATE indexed_report SET form = form + 1 WHERE report <> 2");
    const auto readOnly = Library::open(path, Access::ReadOnly);
    EXPECT_EQ(readOnly->unindexed(), reportsMade - 1);
    EXPECT_EQ(candidates(*readOnly), reportsMade - 1) << "of report 2 it is known that the words are not in it";
    Library library = *Library::open(path);
    ASSERT_TRUE(library.replace({1}, bareReport(), {}));
    EXPECT_EQ(library.unindexed(), reportsMade);
    library.index(3);
    EXPECT_EQ(library.unindexed(), reportsMade - 3);
    ASSERT_TRUE(library.undo());
    expectMadeAnew(library);
}

TEST_F(IndexDamage, ARescuedLibraryMakesItsOwn)
{
    meddle("UPDATE search_index_data SET block = x'00'");
    const std::string target = folder.file("new.duixian");
    const auto rescued = rescue(path, target);
    ASSERT_TRUE(rescued && *rescued);
    EXPECT_EQ((*rescued)->reports, reportsMade);
    EXPECT_TRUE((*rescued)->torn.empty());
    Library library = *Library::open(target);
    EXPECT_EQ(library.unindexed(), reportsMade);
    EXPECT_EQ(library.index(100), reportsMade);
    EXPECT_EQ(candidates(library), reportsMade / 2);
}

} // namespace
} // namespace duixian::library
