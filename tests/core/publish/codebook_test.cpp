// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/codebook.h"

#include <algorithm>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "core/publish/package_tables.h"
#include "tests/core/publish/made_library.h"

namespace duixian::publish {
namespace {

std::vector<PackageTable> tablesOf(const MadeLibrary& made)
{
    const LibraryTables tables(made.library);
    const Progress nobody;
    Steps steps(nobody, 1);
    std::vector<PackageTable> out;
    EXPECT_TRUE(eachPackageTable(contentsOf(tables, steps), tables.lexicon(), [&out](const PackageTable& one) {
        out.push_back(one);
        return Result<void>();
    }));
    return out;
}

/// target_2019 as the codebook's source has it.
std::string patternOf(const std::string& column)
{
    return std::regex_replace(column, std::regex("_[0-9]{4}$"), "_*");
}

TEST(Codebook, TellsEachColumnOfEachTableAndNoOther)
{
    const MadeLibrary made;
    std::set<std::string> written;
    for (const PackageTable& one : tablesOf(made)) {
        EXPECT_FALSE(one.table.rows.empty()) << one.name;
        written.insert(one.name + ".");
        for (const std::string& column : one.table.columns)
            written.insert(one.name + "." + patternOf(column));
        for (const exporting::Row& row : one.table.rows)
            ASSERT_EQ(row.size(), one.table.columns.size()) << one.name;
    }
    std::set<std::string> told;
    for (const CodebookEntry& entry : Codebook::builtIn().entries()) {
        EXPECT_TRUE(told.insert(entry.table + "." + entry.column).second) << "twice: " << entry.table << "." << entry.column;
        EXPECT_FALSE(entry.meaning.empty() || entry.label.empty()) << entry.table << "." << entry.column;
    }
    EXPECT_EQ(told, written);
}

TEST(Codebook, ItsKeysPointToColumnsThatNumberTheirRows)
{
    const Codebook& codebook = Codebook::builtIn();
    for (const CodebookEntry& entry : codebook.entries())
        if (!entry.key.empty() && entry.key != "primary") {
            const std::size_t dot = entry.key.find('.');
            EXPECT_EQ(codebook.entry(entry.key.substr(0, dot), entry.key.substr(dot + 1)).key, "primary")
                << entry.table << "." << entry.column;
        }
}

TEST(Codebook, NamesAreAsEveryProgramTakesThem)
{
    const MadeLibrary made;
    const std::set<std::string> reserved{"in",     "if",    "using",    "with", "float", "double", "long", "int",   "byte", "else",
                                         "repeat", "while", "function", "for",  "next",  "break",  "true", "false", "null", "strl"};
    for (const PackageTable& one : tablesOf(made))
        for (const std::string& column : one.table.columns) {
            EXPECT_TRUE(std::regex_match(column, std::regex("[a-z][a-z0-9_]{0,31}"))) << one.name << "." << column;
            EXPECT_FALSE(reserved.contains(column)) << one.name << "." << column;
        }
}

TEST(Codebook, TheTableInThePackageHasARowForEachColumn)
{
    const MadeLibrary made;
    const std::vector<PackageTable> tables = tablesOf(made);
    std::size_t columns = 0;
    for (const PackageTable& one : tables)
        columns += one.table.columns.size();
    EXPECT_EQ(tables.back().name, "codebook");
    EXPECT_EQ(tables.back().table.rows.size(), columns);
}

} // namespace
} // namespace duixian::publish
