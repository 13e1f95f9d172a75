// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/library/library_error.h"
#include "core/library/query.h"
#include "core/library/schema.h"
#include "core/library/transaction.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

class OpeningTest : public testing::Test {
protected:
    [[nodiscard]] std::string aLibrary() const
    {
        std::string path = folder.file("a.duixian");
        auto made = Library::create(path);
        static_cast<void>(made->add(sampleReport(), sampleBytes));
        return path;
    }
    [[nodiscard]] static ErrorCode openingFails(const std::string& path)
    {
        const auto opened = Library::open(path);
        EXPECT_FALSE(opened.has_value()) << path;
        return opened ? ErrorCode::FileMissing : opened.error().code;
    }

    support::TemporaryFolder folder;
};

TEST_F(OpeningTest, ALibraryIsThereTheNextTime)
{
    const std::string path = aLibrary();
    const auto opened = Library::open(path);
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(opened->list().size(), 1U);
}

TEST_F(OpeningTest, NothingThereIsMissing)
{
    EXPECT_EQ(openingFails(folder.file("none")), ErrorCode::LibraryMissing);
    EXPECT_FALSE(std::filesystem::exists(folder.file("none"))) << "opening makes nothing";
    EXPECT_EQ(openingFails(folder.write("empty", "")), ErrorCode::LibraryMissing);
}

TEST_F(OpeningTest, AForeignFileIsNamedAndNotTouched)
{
    const std::string other = folder.file("other.db");
    {
        Connection connection(other, Connection::Mode::Create);
        connection.run("CREATE TABLE report (report INTEGER)");
    }
    const std::string text = folder.write("text.duixian", std::string(5000, 'x'));
    for (const std::string& path : {other, text, folder.write("short", "SQLite format 3")}) {
        const std::string before = support::fileBytes(path);
        EXPECT_EQ(openingFails(path), ErrorCode::LibraryForeign);
        EXPECT_EQ(Library::create(path).error().code, ErrorCode::WriteFailed);
        EXPECT_EQ(support::fileBytes(path), before);
    }
    EXPECT_EQ(openingFails(folder.path()), ErrorCode::LibraryForeign);
}

TEST_F(OpeningTest, AForeignJournalIsNotRolledBack)
{
    const std::string other = folder.file("other.db");
    {
        Connection connection(other, Connection::Mode::Create);
        connection.run("CREATE TABLE t (x)");
    }
    const std::string journal = folder.write("other.db-journal", "the other program's");
    EXPECT_EQ(openingFails(other), ErrorCode::LibraryForeign);
    EXPECT_EQ(support::fileBytes(journal), "the other program's");
}

TEST_F(OpeningTest, ANewerOneIsOpenedToRead)
{
    const std::string path = aLibrary();
    Connection(path, Connection::Mode::ReadWrite)
        .run("ALTER TABLE report ADD COLUMN mood TEXT; CREATE TABLE later (report INTEGER) STRICT; PRAGMA user_version = 412");
    const std::string before = support::fileBytes(path);
    {
        auto opened = Library::open(path);
        ASSERT_TRUE(opened.has_value());
        EXPECT_EQ(opened->opening(), Opening::Newer);
        EXPECT_EQ(opened->access(), Access::ReadOnly);
        EXPECT_EQ(opened->load({1}), sampleReport());
        EXPECT_THROW(opened->remove({1}), LibraryError);
    }
    EXPECT_EQ(support::fileBytes(path), before);
}

TEST_F(OpeningTest, ANewerOneThatCannotBeReadTellsItsVersion)
{
    for (const char* const change : {"ALTER TABLE report DROP COLUMN title", "ALTER TABLE layer RENAME TO stratum"}) {
        const std::string path = aLibrary();
        Connection(path, Connection::Mode::ReadWrite).run(std::string(change) + "; PRAGMA user_version = 412");
        const std::string before = support::fileBytes(path);
        EXPECT_EQ(Library::open(path).error(), (Error{ErrorCode::LibraryNewer, "412"})) << change;
        EXPECT_EQ(support::fileBytes(path), before);
        std::filesystem::remove(path);
    }
}

TEST_F(OpeningTest, ADamagedOneIsTold)
{
    const std::string path = aLibrary();
    const std::string whole = support::fileBytes(path);
    EXPECT_EQ(openingFails(folder.write("half", whole.substr(0, 4096))), ErrorCode::LibraryDamaged);
    std::string noise = whole;
    noise.replace(100, 3996, 3996, '\x7F');
    EXPECT_EQ(openingFails(folder.write("noise", noise)), ErrorCode::LibraryDamaged);
    Connection(path, Connection::Mode::ReadWrite).run("DROP TABLE statement");
    EXPECT_EQ(openingFails(path), ErrorCode::LibraryDamaged);
}

TEST_F(OpeningTest, AfterAnUncleanEndTheWholeFileIsLookedThrough)
{
    const std::string path = aLibrary();
    std::string bytes = support::fileBytes(path);
    bytes.replace(bytes.size() - 4096, 2048, 2048, '\x55'); // in the last page, which opening alone does not read
    const std::string damaged = folder.write("damaged", bytes);
    EXPECT_TRUE(Library::open(damaged).has_value());
    static_cast<void>(folder.write("damaged-journal", ""));
    EXPECT_EQ(openingFails(damaged), ErrorCode::LibraryDamaged);
}

TEST_F(OpeningTest, TheSettingsAreAsPromised)
{
    Connection connection(aLibrary(), Connection::Mode::ReadWrite);
    EXPECT_EQ(connection.text("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(connection.integer("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(connection.integer("PRAGMA application_id"), applicationId);
    EXPECT_EQ(connection.integer("PRAGMA user_version"), schemaVersion());
    EXPECT_EQ(connection.text("PRAGMA integrity_check"), "ok");
    EXPECT_THROW(connection.run("ATTACH ':memory:' AS other"), LibraryError);
    EXPECT_THROW(static_cast<void>(connection.text("SELECT load_extension('x')")), LibraryError);
    EXPECT_THROW(static_cast<void>(connection.text("SELECT zeroblob(100000000)")), LibraryError);
}

TEST_F(OpeningTest, NoFileIsLeftBesideTheLibrary)
{
    const std::string path = aLibrary();
    EXPECT_FALSE(std::filesystem::exists(path + "-journal"));
    EXPECT_FALSE(std::filesystem::exists(path + "-wal"));
}

TEST_F(OpeningTest, AnEndlessViewIsStopped)
{
    const std::string path = aLibrary();
    {
        Connection connection(path, Connection::Mode::ReadWrite);
        connection.run("DROP TABLE note; CREATE VIEW note AS WITH RECURSIVE n (report) AS (SELECT 1 UNION ALL SELECT report + 1 FROM n) "
                       "SELECT report, report AS number, '' AS code, 0 AS start, 0 AS \"end\" FROM n");
    }
    EXPECT_EQ(openingFails(path), ErrorCode::LibraryDamaged) << "a view in a table's place is no library";
    Connection connection(path, Connection::Mode::ReadWrite);
    EXPECT_THROW(static_cast<void>(connection.integer("SELECT count(*) FROM note")), LibraryError);
}

TEST_F(OpeningTest, ATransactionThatIsNotCommittedIsUndone)
{
    Connection connection(aLibrary(), Connection::Mode::ReadWrite);
    {
        Transaction transaction(connection);
        connection.run("DELETE FROM report");
        EXPECT_EQ(connection.integer("SELECT count(*) FROM report"), 0);
    }
    EXPECT_FALSE(connection.inTransaction());
    EXPECT_EQ(connection.integer("SELECT count(*) FROM report"), 1);
}

TEST_F(OpeningTest, AFullDiskIsToldAndLeavesTheFileWhole)
{
    const std::string path = aLibrary();
    Connection connection(path, Connection::Mode::ReadWrite);
    connection.run("PRAGMA max_page_count = " + std::to_string(connection.integer("PRAGMA page_count")));
    try {
        Transaction transaction(connection);
        connection.run("UPDATE report_original SET bytes = zeroblob(200000)");
        FAIL() << "a full file took more";
    } catch (const LibraryError& error) {
        EXPECT_EQ(error.fault(), LibraryFault::Full);
    }
    EXPECT_FALSE(connection.inTransaction());
    EXPECT_EQ(connection.text("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(Library::open(path)->bytes({1}), std::string(sampleBytes));
}

} // namespace
} // namespace duixian::library
