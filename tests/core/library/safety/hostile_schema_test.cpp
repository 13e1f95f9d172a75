// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/library/library_error.h"
#include "tests/core/library/library_samples.h"
#include "tests/core/library/safety/actions.h"
#include "tests/support/temporary_folder.h"

// Libraries whose schema was made to harm. They come to an end by the allowances of core/library/connection.h: without those, these tests
// would not end, or end for lack of memory.

namespace duixian::library {
namespace {

/// How far one gets with such a library.
enum class Reach { Refused, Opened, Read, Written };

struct Hostile {
    const char* what;
    std::string sql; ///< what made it of an honest one
    Reach reach;
};

/// A WITH without an end.
const std::string endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ";

/// A table of the same columns, as its maker would have it.
std::string inPlaceOfNote(const std::string& columns)
{
    return "DROP TABLE note; CREATE TABLE note (" + columns + ", PRIMARY KEY (report, number)) STRICT, WITHOUT ROWID;";
}

std::string tables(int count)
{
    std::string sql;
    for (int i = 0; i < count; ++i)
        sql += "CREATE TABLE t" + std::to_string(i) + " (x);";
    return sql;
}

std::vector<Hostile> hostiles()
{
    const std::string columns = "report INTEGER, number INTEGER, code TEXT, start INTEGER, \"end\" INTEGER";
    return {
        {"an endless view in a table's place",
         "DROP TABLE note; CREATE VIEW note AS " + endless +
             "SELECT i AS report, i AS number, '' AS code, 0 AS start, 0 AS \"end\", '' AS others, 0.0 AS computed, '' AS indicator FROM n",
         Reach::Refused},
        {"an endless view beside the tables", "CREATE VIEW v AS " + endless + "SELECT i FROM n", Reach::Written},
        {"a view of 900 MB beside the tables", "CREATE VIEW v AS SELECT zeroblob(900000000) AS x", Reach::Written},
        {"an endless trigger", "CREATE TRIGGER t AFTER INSERT ON report BEGIN SELECT count(*) FROM (" + endless + "SELECT i FROM n); END",
         Reach::Read},
        {"a trigger that loads a library of functions", "CREATE TRIGGER t AFTER INSERT ON report BEGIN SELECT load_extension('x'); END",
         Reach::Read},
        {"a computed column in a column's place",
         inPlaceOfNote(columns + ", others TEXT AS (hex(zeroblob(60000000))), computed REAL, indicator TEXT"), Reach::Refused},
        {"a default of 900 MB",
         inPlaceOfNote(columns + ", others TEXT NOT NULL DEFAULT (hex(zeroblob(450000000))), computed REAL, indicator TEXT"),
         Reach::Written},
        {"a CHECK of 900 MB",
         inPlaceOfNote(columns + ", others TEXT CHECK (length(hex(zeroblob(450000000))) > 0), computed REAL, indicator TEXT"), Reach::Read},
        {"an index of 900 MB", "DELETE FROM note; CREATE INDEX i ON note (length(hex(zeroblob(450000000 + start))))", Reach::Read},
        {"10,000 tables", tables(10'000), Reach::Written},
        {"a megabyte of SQL", "CREATE TABLE t (x TEXT DEFAULT '" + std::string(1'000'000, 'x') + "')", Reach::Written},
        {"a table of a module",
         "DROP TABLE note; CREATE VIRTUAL TABLE note USING fts5(report, number, code, start, end, others, computed, indicator)",
         Reach::Refused},
        {"another index of words", "DROP TABLE search_index; CREATE VIRTUAL TABLE search_index USING fts5(text, content='report_text')",
         Reach::Refused},
        {"a table in the place of the index of words", "DROP TABLE search_index; CREATE TABLE search_index (text, rank)", Reach::Refused},
        {"an endless view in the place of what the index keeps",
         "DROP TABLE search_index_docsize; CREATE VIEW search_index_docsize AS " + endless + "SELECT i AS id, x'00' AS sz FROM n",
         Reach::Refused},
        {"an index of words that is none", "UPDATE search_index_data SET block = zeroblob(60000)", Reach::Written},
        {"an index of words without an end", "UPDATE search_index_data SET block = x'000000000101010101' WHERE id = 10", Reach::Written},
    };
}

/// Without any of the guards of ours.
void makeHostile(const std::string& path, const std::string& sql)
{
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    sqlite3_exec(database, "PRAGMA synchronous = OFF; BEGIN", nullptr, nullptr, nullptr);
    EXPECT_EQ(sqlite3_exec(database, (sql + "; COMMIT").c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
}

Reach reachOf(const std::string& path)
{
    Reach reach = Reach::Refused;
    try {
        auto library = Library::open(path);
        if (!library)
            return reach;
        reach = Reach::Opened;
        for (const ReportEntry& entry : library->list())
            static_cast<void>(library->load(entry.id));
        static_cast<void>(library->mayHold({WordQuery::Kind::Words, u"水"}));
        reach = Reach::Read;
        static_cast<void>(library->add(numberedReport(1, 3), bytesOf(1)));
        reach = Reach::Written;
    } catch (const LibraryError&) {
        return reach;
    }
    return reach;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

/// What this process has of address space.
rlim_t ownSpace()
{
    std::ifstream pages("/proc/self/statm");
    rlim_t count = 0;
    pages >> count;
    return count * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

/// In a process of its own that the system ends where it takes more than six seconds of the processor, three for each of the two
/// statements that may run into their allowance, and that gets no more than 512 MB on top of what it begins with. The reach, or the
/// status of its end.
int reachWithinLimits(const std::string& path)
{
    constexpr rlim_t megabyte = 1024 * 1024;
    const pid_t child = fork();
    if (child == 0) {
        const rlimit processor{6, 6};
        const rlimit memory{ownSpace() + 512 * megabyte, RLIM_INFINITY};
        if (!sanitized && (setrlimit(RLIMIT_CPU, &processor) != 0 || setrlimit(RLIMIT_AS, &memory) != 0))
            _exit(100);
        _exit(static_cast<int>(reachOf(path)));
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

TEST(HostileSchema, ComesToAnEndAndRunsNothing)
{
    const support::TemporaryFolder folder(support::TemporaryFolder::quickPlace());
    for (const Hostile& hostile : hostiles()) {
        SCOPED_TRACE(hostile.what);
        const std::string path = folder.file("library");
        std::filesystem::remove(path);
        static_cast<void>(Library::create(path)->add(sampleReport(), sampleBytes));
        makeHostile(path, hostile.sql);
        EXPECT_EQ(reachWithinLimits(path), static_cast<int>(hostile.reach));
    }
}

} // namespace
} // namespace duixian::library
