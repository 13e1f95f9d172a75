// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/library/opening.h"
#include "core/library/schema.h"
#include "tests/core/library/library_samples.h"
#include "tests/core/library/safety/actions.h"
#include "tests/core/library/safety/library_state.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

class Settings : public testing::Test {
protected:
    Settings() { static_cast<void>(Library::create(path)->add(sampleReport(), sampleBytes)); }

    void expectNothingBeside() const
    {
        for (const char* const ending : {"-wal", "-shm", "-journal"})
            EXPECT_FALSE(std::filesystem::exists(path + ending)) << ending;
    }

    support::TemporaryFolder folder;
    std::string path = folder.file("library");
};

TEST_F(Settings, AreAsPromisedAfterOpening)
{
    auto opened = openLibrary(path, false);
    ASSERT_TRUE(opened.has_value());
    const struct {
        const char* pragma;
        const char* value;
    } promised[] = {{"journal_mode", "delete"}, {"synchronous", "3"},     {"foreign_keys", "1"},       {"trusted_schema", "0"},
                    {"mmap_size", "0"},         {"cell_size_check", "1"}, {"recursive_triggers", "1"}, {"query_only", "0"}};
    for (const auto& [pragma, value] : promised)
        EXPECT_EQ(opened->connection.text(std::string("PRAGMA ") + pragma), value) << pragma;
    EXPECT_EQ(opened->connection.integer("PRAGMA application_id"), applicationId);
    for (const int flag : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION}) {
        int on = -1;
        sqlite3_db_config(opened->connection.handle(), flag, -1, &on);
        EXPECT_EQ(on, flag == SQLITE_DBCONFIG_DEFENSIVE ? 1 : 0) << flag;
    }
    EXPECT_EQ(sqlite3_limit(opened->connection.handle(), SQLITE_LIMIT_LENGTH, -1), 64 * 1024 * 1024);
    EXPECT_EQ(sqlite3_limit(opened->connection.handle(), SQLITE_LIMIT_ATTACHED, -1), 0);
    EXPECT_EQ(openLibrary(path, true)->connection.integer("PRAGMA query_only"), 1);
    expectNothingBeside();
}

TEST_F(Settings, HoldForANewLibrary)
{
    auto made = createLibrary(folder.file("new"));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->connection.text("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(made->connection.integer("PRAGMA synchronous"), 3);
    EXPECT_EQ(made->connection.integer("PRAGMA foreign_keys"), 1);
}

/// Another tool may have set it, and left what it wrote last in the log.
TEST_F(Settings, ALibraryThatCameWithAWriteAheadLogIsConvertedWithAllThatIsInTheLog)
{
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(other, "PRAGMA journal_mode = WAL; UPDATE report SET title = 'in the log'", nullptr, nullptr, nullptr),
              SQLITE_OK);
    const std::string copy = folder.file("copy");
    for (const char* const ending : {"", "-wal"})
        std::filesystem::copy_file(path + ending, copy + ending);
    sqlite3_close(other);
    path = copy;
    {
        const auto library = Library::open(path);
        ASSERT_TRUE(library.has_value());
        EXPECT_EQ(library->list().front().head.title, u"in the log");
        expectNothingBeside();
    }
    EXPECT_EQ(openLibrary(path, false)->connection.text("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(support::fileBytes(path)[18], 1) << "the file itself still asks for a write-ahead log";
    EXPECT_EQ(faultsOf(path), "");
}

TEST_F(Settings, NoFileEverLiesBesideItButTheJournalOfAChange)
{
    Library library = *Library::open(path);
    for (const Action& action : everyAction()) {
        action.run(library);
        expectNothingBeside();
    }
}

TEST_F(Settings, NamesThatMeanSomethingElseToSqliteAreFiles)
{
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    for (const char* const name : {":memory:", "file:x?mode=memory", "file:y"}) {
        EXPECT_TRUE(Library::create(name)->add(sampleReport(), sampleBytes).id.valid()) << name;
        EXPECT_TRUE(std::filesystem::exists(folder.file(name))) << name;
        EXPECT_EQ(Library::open(name)->list().size(), 1U) << name;
    }
    std::filesystem::current_path(before);
}

} // namespace
} // namespace duixian::library
