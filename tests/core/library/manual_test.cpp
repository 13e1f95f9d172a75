// SPDX-License-Identifier: GPL-3.0-or-later
// The manual's page on the library's file tells all of it, in every language, and its questions can be asked.
#include <regex>
#include <string>

#include <gtest/gtest.h>

#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/library/query.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/file_bytes.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

class LibraryManual : public testing::TestWithParam<const char*> {
protected:
    LibraryManual()
    {
        Library library = *Library::create(path);
        const ReportId report = library.add(sampleReport(), sampleBytes).id;
        HistoryStep step{HistoryAction::Accept, {}};
        library.judge(report, sampleJudgements(report, report), step);
    }

    /// The line that begins with a table's name, or with a list in which it stands.
    [[nodiscard]] std::string lineOf(const std::string& table) const
    {
        for (std::size_t begin = 0; begin < manual.size();) {
            const std::size_t end = std::min(manual.find('\n', begin), manual.size());
            const std::string line = manual.substr(begin, end - begin);
            if (line.starts_with("| `") && line.substr(0, line.find('|', 1)).find("`" + table + "`") != std::string::npos)
                return line;
            begin = end + 1;
        }
        return {};
    }

    support::TemporaryFolder folder;
    std::string path = folder.file("reports.duixian");
    std::string manual = support::fileBytes(support::projectFile("resources/manual/library" + std::string(GetParam()) + ".md"));
};

TEST_P(LibraryManual, NamesEveryTableAndColumn)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    Query query(connection, "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                            "WHERE t.type = 'table' AND t.name <> 'sqlite_sequence'");
    int columns = 0;
    while (query.step()) {
        const std::string table = query.text();
        const std::string column = query.text();
        const std::string line = lineOf(table);
        ASSERT_FALSE(line.empty()) << table;
        const bool asInStatement = table == "decision" && lineOf("statement").find("`" + column + "`") != std::string::npos;
        EXPECT_TRUE(asInStatement || line.find("`" + column + "`") != std::string::npos) << table << "." << column;
        ++columns;
    }
    EXPECT_GT(columns, 150);
}

TEST_P(LibraryManual, ItsQuestionsCanBeAsked)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    const std::regex block("```sql\n([^`]*)```");
    int asked = 0;
    for (std::sregex_iterator found(manual.begin(), manual.end(), block), end; found != end; ++found, ++asked) {
        Query query(connection, (*found)[1].str());
        int rows = 0;
        while (query.step())
            ++rows;
        EXPECT_TRUE(rows > 0 || (*found)[1].str().find("FROM pair") != std::string::npos) << (*found)[1].str();
    }
    EXPECT_EQ(asked, 5);
}

TEST_P(LibraryManual, TellsTheFormOfToday)
{
    Connection connection(path, Connection::Mode::ReadWrite);
    EXPECT_NE(manual.find("`PRAGMA user_version` = " + connection.text("PRAGMA user_version")), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(EveryLanguage, LibraryManual, testing::Values("", ".zh_CN", ".zh_TW"));

} // namespace
} // namespace duixian::library
