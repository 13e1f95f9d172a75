// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "core/library/library.h"
#include "core/library/library_error.h"
#include "core/library/query.h"
#include "core/library/restore_point.h"
#include "core/library/schema.h"
#include "tests/core/library/contents.h"
#include "tests/core/library/library_samples.h"
#include "tests/core/library/safety/faulty_disk.h"
#include "tests/core/library/safety/library_state.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

namespace fs = std::filesystem;

/// The released migrations from one form to another.
std::string migrations(int from, int to)
{
    std::vector<std::string> files;
    for (const auto& entry : fs::directory_iterator(support::projectFile("resources/schema")))
        files.push_back(entry.path().string());
    std::sort(files.begin(), files.end());
    std::string sql;
    for (int form = from; form < to; ++form)
        sql += support::fileBytes(files.at(static_cast<std::size_t>(form)));
    return sql;
}

/// Every older form, with the library that the program of that form wrote from sampleReport() and sampleChoices().
class OlderForm : public testing::TestWithParam<int> {
protected:
    OlderForm()
    {
        Connection connection(path, Connection::Mode::Create);
        connection.run(migrations(0, form));
        connection.run(support::fileBytes(support::projectFile("tests/core/library/form_" + std::to_string(form) + ".sql")));
        connection.run("PRAGMA application_id = " + std::to_string(applicationId) + "; PRAGMA user_version = " + std::to_string(form));
    }

    /// What that program knew of the sample.
    [[nodiscard]] Report known() const
    {
        Report report = sampleReport();
        if (form < 6)
            report.notes.pop_back(); // no indicator without a target
        if (form < 3)
            report.notes.pop_back(); // no contradictions
        else if (form < 7)
            report.notes[2].others.pop_back(); // one was not in the text
        if (form < 2) {
            report.passport.address.clear();
            report.passport.imported.clear();
            report.passport.steps.clear();
            report.head.evidence.clear();
            report.layers.clear();
            report.sketch.clear();
        }
        return report;
    }
    [[nodiscard]] Choices settled() const
    {
        Choices choices = form < 2 ? Choices{} : sampleChoices();
        if (form < 4)
            choices.title.reset();
        return choices;
    }

    const int form = GetParam();
    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string path = folder.file("library");
};

INSTANTIATE_TEST_SUITE_P(Migration, OlderForm, testing::Range(1, schemaVersion()));

/// The statements as a person left them; before the fourth form nothing was said of any.
std::vector<Statement> settledIn(const Judgements& judgements)
{
    std::vector<Statement> out;
    for (const Decision& decision : judgements.decisions)
        out.push_back(decision.settled);
    return out;
}

TEST_P(OlderForm, IsCopiedAndBroughtUpToDateWithAllThatIsInIt)
{
    const std::string before = contentOf(path);
    auto library = Library::open(path);
    ASSERT_TRUE(library.has_value());
    EXPECT_EQ(library->opening(), Opening::Upgraded);
    EXPECT_EQ(library->load({1}), known());
    EXPECT_EQ(library->bytes({1}), std::string(sampleBytes));
    EXPECT_EQ(library->choices({1}), settled());
    EXPECT_EQ(settledIn(library->judgements({1})), form < 4 ? std::vector<Statement>{} : settledIn(sampleJudgements({1}, {2})));
    EXPECT_EQ(library->secondFigures().size(), form < 6 ? 0U : sampleSecondFigures().size());
    EXPECT_EQ(library->list().at(0).targets, 1U);
    EXPECT_EQ(library->list().at(0).outcomes, 1U);
    EXPECT_EQ(faultsOf(path), "");
    const auto points = restorePoints(path);
    ASSERT_EQ(points.size(), 1U);
    EXPECT_EQ(points[0].reason, PointReason::BeforeUpgrade);
    EXPECT_EQ(contentOf(points[0].file), before);
    EXPECT_EQ(Library::open(path)->opening(), Opening::Current);
}

TEST_P(OlderForm, IsFoundFromTheBeginningAndComesIntoTheIndexByAndBy)
{
    auto library = Library::open(path);
    const WordQuery there{WordQuery::Kind::Words, u"生产总值"};
    const WordQuery nowhere{WordQuery::Kind::Words, u"没有的"};
    const std::size_t toCome = form < 5 ? 1 : 0;
    EXPECT_EQ(library->unindexed(), toCome);
    EXPECT_EQ(library->mayHold(there).size(), 1U);
    EXPECT_EQ(library->mayAnswer({{u"地区生产总值"}}, {}).size(), 1U);
    EXPECT_EQ(library->index(10), toCome);
    EXPECT_EQ(library->unindexed(), 0U);
    EXPECT_EQ(library->mayHold(there).size(), 1U);
    EXPECT_TRUE(library->mayHold(nowhere).empty());
    EXPECT_EQ(library->mayAnswer({{}, u"生产"}, {}).size(), 1U);
    EXPECT_EQ(faultsOf(path), "");
}

TEST_P(OlderForm, GoesOnAsALibraryOfToday)
{
    auto library = Library::open(path);
    ASSERT_TRUE(library->replace({1}, known(), sampleChoices()).has_value());
    EXPECT_EQ(library->choices({1}), sampleChoices());
    library->remove({1});
    ASSERT_TRUE(library->undo().has_value());
    EXPECT_EQ(library->load({1}), known());
}

TEST_P(OlderForm, GoesBackAndForthThroughTheStepsFromBefore)
{
    auto library = Library::open(path);
    library->index(10);
    const std::vector<std::string> before = rowsIn(path);
    const std::size_t steps = library->history().size();
    EXPECT_EQ(steps, form < 4 ? 0U : form < 5 ? 2U : form < 6 ? 7U : 8U);
    for (std::size_t i = 0; i < steps; ++i)
        ASSERT_TRUE(library->undo().has_value()) << i;
    EXPECT_EQ(library->list().empty(), steps > 0) << "the first was the import";
    for (std::size_t i = 0; i < steps; ++i)
        ASSERT_TRUE(library->redo().has_value()) << i;
    EXPECT_EQ(difference(before, rowsIn(path)), "");
}

TEST_P(OlderForm, GivesNoNumberTwice)
{
    const auto numbers = [&] {
        Connection connection(path, Connection::Mode::ReadWrite);
        return connection.text("SELECT group_concat(name || ' ' || seq) FROM (SELECT * FROM sqlite_sequence WHERE seq > 0 ORDER BY name)");
    };
    const std::string before = numbers();
    ASSERT_TRUE(Library::open(path).has_value());
    EXPECT_EQ(numbers(), before);
}

TEST_P(OlderForm, HasTheSchemaOfANewLibraryThen)
{
    const auto schemaOf = [](const std::string& of) {
        Connection connection(of, Connection::Mode::ReadWrite);
        return connection.text("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY type, name)");
    };
    ASSERT_TRUE(Library::open(path).has_value());
    ASSERT_TRUE(Library::create(folder.file("new")).has_value());
    EXPECT_EQ(schemaOf(path), schemaOf(folder.file("new")));
}

/// The single statements of some SQL, without what is only a comment.
std::vector<std::string> statementsOf(const std::string& sql)
{
    Connection connection({}, Connection::Mode::Memory);
    std::vector<std::string> statements;
    for (const char* next = sql.c_str(); *next != 0;) {
        sqlite3_stmt* statement = nullptr;
        const char* end = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(connection.handle(), next, -1, &statement, &end), SQLITE_OK) << sqlite3_errmsg(connection.handle());
        if (statement != nullptr) {
            statements.emplace_back(next, end);
            sqlite3_step(statement);
        }
        sqlite3_finalize(statement);
        next = end;
    }
    return statements;
}

/// What makes a statement fail that stands in a file before it is run.
std::string inTheWayOf(const std::string& statement)
{
    std::smatch found;
    if (std::regex_search(statement, found, std::regex("CREATE (VIRTUAL TABLE|TABLE|INDEX) (\\w+)")))
        return "CREATE TABLE " + found.str(2) + " (in_the_way TEXT)";
    if (std::regex_search(statement, found, std::regex("ALTER TABLE (\\w+) ADD COLUMN (\\w+)")))
        return "ALTER TABLE " + found.str(1) + " ADD COLUMN " + found.str(2) + " TEXT";
    if (std::regex_search(statement, found, std::regex("ALTER TABLE \\w+ RENAME TO (\\w+)")))
        return "CREATE TABLE " + found.str(1) + " (in_the_way TEXT)";
    if (std::regex_search(statement, found, std::regex("INSERT INTO annotation ")))
        return "PRAGMA ignore_check_constraints = ON; INSERT INTO annotation (report, kind, text, made, adrift, quote, before, after, "
               "start, \"end\") VALUES (1, 'in the way', '', '', 0, '', '', '', 0, 0)";
    if (std::regex_search(statement, found, std::regex("UPDATE (\\w+) SET")))
        return "CREATE TRIGGER in_the_way BEFORE UPDATE ON " + found.str(1) + " BEGIN SELECT RAISE(ABORT, 'in the way'); END";
    return {};
}

TEST_P(OlderForm, StaysAsItWasWhicheverStatementOfTheMigrationsFails)
{
    const std::string made = support::fileBytes(path);
    int failed = 0;
    int obstacles = 0;
    std::vector<std::string> all = statementsOf(migrations(0, schemaVersion()));
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(statementsOf(migrations(0, form)).size()));
    for (const std::string& statement : all) {
        std::ofstream(path, std::ios::binary) << made;
        const std::string obstacle = inTheWayOf(statement);
        try {
            Connection(path, Connection::Mode::ReadWrite).run(obstacle);
        } catch (const LibraryError&) {
            continue; // what it alters is made, or gets out of the way, by a statement before it
        }
        obstacles += obstacle.empty() ? 0 : 1;
        const std::string before = support::fileBytes(path);
        const auto opened = Library::open(path);
        failed += opened ? 0 : 1;
        EXPECT_TRUE(!opened || obstacle.empty()) << statement;
        EXPECT_TRUE(opened || support::fileBytes(path) == before) << statement;
        EXPECT_FALSE(fs::exists(path + "-journal")) << statement;
    }
    EXPECT_EQ(failed, obstacles);
    EXPECT_GE(failed, static_cast<int>(all.size()) * 2 / 5) << "of a table that is made anew only the first statements can";
}

TEST_P(OlderForm, StaysAsItWasOrIsUpgradedWholeWhicheverCallToTheDiskFails)
{
    const std::string made = support::fileBytes(path);
    const std::string before = contentOf(path);
    bool failed = true;
    int points = 0;
    for (int call = 1; failed; call += 3) { // of the thousand that there are, each third; another third for each form
        std::ofstream(path, std::ios::binary) << made;
        fs::remove_all(pointsFolder(path));
        bool opened = false;
        {
            FaultyDisk disk({DiskFault::Kind::InputOutput, call + form % 3, false});
            try {
                opened = Library::open(path).has_value();
            } catch (const LibraryError& error) {
                EXPECT_NE(error.fault(), LibraryFault::Other) << error.what();
            }
            failed = disk.failed();
        }
        points += failed ? 1 : 0;
        EXPECT_EQ(opened, !failed) << call;
        EXPECT_EQ(faultsOf(path), "");
        const std::string content = contentOf(path);
        if (!content.starts_with("form " + std::to_string(schemaVersion()) + "\n")) {
            EXPECT_EQ(content, before) << call;
        }
        EXPECT_EQ(Library::open(path)->load({1}), known()) << call;
    }
    EXPECT_GT(points, 50);
}

TEST_P(OlderForm, StaysAsItWasWhereNoCopyOfItCanBeMade)
{
    const std::string before = support::fileBytes(path);
    std::ofstream(pointsFolder(path)) << "a file where the folder of the copies would be";
    const auto opened = Library::open(path);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::WriteFailed);
    EXPECT_TRUE(opened.error().detail.starts_with(pointsFolder(path))) << opened.error().detail;
    EXPECT_EQ(support::fileBytes(path), before);
}

} // namespace
} // namespace duixian::library
