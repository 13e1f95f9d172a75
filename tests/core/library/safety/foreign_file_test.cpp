// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <map>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/base/sha256.h"
#include "core/library/library.h"
#include "core/library/restore_point.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

/// Each file of a folder with its hash, and when it was last written.
std::map<std::string, std::pair<std::string, fs::file_time_type>> stateOf(const std::string& folder)
{
    std::map<std::string, std::pair<std::string, fs::file_time_type>> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files[entry.path().string()] = {sha256(support::fileBytes(entry.path().string())), entry.last_write_time()};
    return files;
}

/// What another program has open, or left when it was killed: the files as they stand after the SQL, with all that lies beside them.
void leaveInTheMiddle(const std::string& path, const std::string& sql)
{
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open((path + ".open").c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    for (const char* const ending : {"", "-journal", "-wal", "-shm"})
        if (fs::exists(path + ".open" + ending))
            fs::copy_file(path + ".open" + ending, path + ending);
    sqlite3_close(database);
    fs::remove(path + ".open");
}

TEST(ForeignFile, IsNotTouchedNorIsWhatLiesBesideIt)
{
    const std::string table = "CREATE TABLE report (report INTEGER PRIMARY KEY, title TEXT);";
    const std::string rows = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000) INSERT INTO report SELECT i, "
                             "hex(randomblob(100)) FROM n;";
    const struct {
        const char* what;
        std::string sql;
        const char* beside; ///< what must lie there, or the test saw nothing
    } others[] = {
        {"a database", table + rows, ""},
        {"a database of a program with a mark of its own", "PRAGMA application_id = 0x47504B47;" + table + rows, ""},
        {"a database of the same form with another mark", "PRAGMA application_id = 1; PRAGMA user_version = 4;" + table, ""},
        {"one with a journal that would be rolled back", table + "PRAGMA cache_size = 5; PRAGMA cache_spill = 1; BEGIN;" + rows,
         "-journal"},
        {"one with a write-ahead log", "PRAGMA journal_mode = WAL;" + table + rows, "-wal"},
    };
    for (const auto& other : others) {
        SCOPED_TRACE(other.what);
        const support::TemporaryFolder folder;
        const std::string path = folder.file("other.db");
        leaveInTheMiddle(path, other.sql);
        EXPECT_TRUE(fs::exists(path + other.beside));
        const auto before = stateOf(folder.path());
        for (const Access access : {Access::ReadWrite, Access::ReadOnly})
            EXPECT_EQ(Library::open(path, access).error().code, ErrorCode::LibraryForeign);
        EXPECT_EQ(Library::create(path).error().code, ErrorCode::WriteFailed);
        EXPECT_EQ(makeRestorePoint(path, PointReason::ByHand).error().code, ErrorCode::LibraryForeign);
        EXPECT_EQ(stateOf(folder.path()), before);
    }
}

} // namespace
} // namespace duixian::library
