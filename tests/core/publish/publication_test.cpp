// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/publication.h"

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <optional>
#include <system_error>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/core/publish/made_library.h"

namespace duixian::publish {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// Each form, once with each table where it has one, and the name of its file.
std::vector<std::pair<Publication, std::string>> everything()
{
    std::vector<std::pair<Publication, std::string>> out;
    for (const PublishedTable table : publishedTables())
        for (const auto& [form, ending] :
             {std::pair{PublishedAs::Csv, ".csv"}, {PublishedAs::Xlsx, ".xlsx"}, {PublishedAs::Ndjson, ".ndjson"}}) {
            Publication one;
            one.form = form;
            one.table = table;
            out.emplace_back(one, std::string(nameOf(table)) + ending);
        }
    for (const auto& [form, name] :
         {std::pair{PublishedAs::Package, "package"}, {PublishedAs::Package, "package.ZIP"}, {PublishedAs::Qdpx, "project.qdpx"}}) {
        Publication one;
        one.form = form;
        one.program = "9.8.7";
        out.emplace_back(one, name);
    }
    return out;
}

class PublicationTest : public testing::Test {
protected:
    [[nodiscard]] Result<Ending> write(const Publication& publication, const std::string& name, const Progress& progress = {}) const
    {
        return publish(made.library, publication, out.file(name), progress);
    }

    MadeLibrary made;
    support::TemporaryFolder out;
};

TEST_F(PublicationTest, TheSameLibraryGivesTheSameBytes)
{
    for (const auto& [publication, name] : everything()) {
        ASSERT_EQ(write(publication, name), Ending::Written) << name;
        const std::string first = allBytes(out.file(name));
        EXPECT_FALSE(first.empty()) << name;
        ASSERT_EQ(write(publication, name), Ending::Written) << name << " over what is there";
        EXPECT_TRUE(allBytes(out.file(name)) == first) << name;
    }
    EXPECT_EQ(entriesIn(out.path()), everything().size()) << "nothing else is left beside them";
}

/// A locale and a time zone for as long as it lives.
class Elsewhere {
public:
    Elsewhere(const char* locale, const char* zone) : m_locale(std::setlocale(LC_ALL, nullptr))
    {
        if (const char* const old = std::getenv("TZ"))
            m_zone = old;
        m_there = std::setlocale(LC_ALL, locale) != nullptr;
        setenv("TZ", zone, 1);
        tzset();
    }
    ~Elsewhere()
    {
        std::setlocale(LC_ALL, m_locale.c_str());
        m_zone ? setenv("TZ", m_zone->c_str(), 1) : unsetenv("TZ");
        tzset();
    }
    Elsewhere(const Elsewhere&) = delete;
    Elsewhere& operator=(const Elsewhere&) = delete;

    [[nodiscard]] bool there() const { return m_there; }

private:
    std::string m_locale;
    std::optional<std::string> m_zone;
    bool m_there = false;
};

/// T32. Where de_DE is not built in, the run of all tests under it (core_tests.in_german) has it as the environment's.
TEST_F(PublicationTest, TheSameBytesWhereverPeopleAre)
{
    for (const auto& [publication, name] : everything()) {
        {
            const Elsewhere plain("C", "UTC");
            ASSERT_EQ(write(publication, name), Ending::Written) << name;
        }
        const std::string first = allBytes(out.file(name));
        const std::string locale = std::setlocale(LC_ALL, nullptr);
        for (const std::string& one : {std::string("de_DE.UTF-8"), std::string("zh_CN.UTF-8"), locale}) {
            const Elsewhere there(one.c_str(), "Asia/Shanghai");
            ASSERT_EQ(write(publication, name), Ending::Written) << name;
            EXPECT_TRUE(allBytes(out.file(name)) == first) << name << " under " << one << (there.there() ? "" : " (not there)");
        }
    }
}

TEST_F(PublicationTest, WhereItIsStoppedWhatWasThereStays)
{
    for (const auto& [publication, name] : everything()) {
        std::size_t all = 0;
        const auto stop = [&all](std::size_t done, std::size_t of) {
            all = of;
            return done < of;
        };
        EXPECT_EQ(write(publication, name, stop), Ending::Stopped) << name;
        EXPECT_EQ(all, publication.form == PublishedAs::Qdpx ? 8U : 4U) << name << ": a step for each report and walk";
        EXPECT_EQ(entriesIn(out.path()), 0U) << name;
    }
}

/// Publishes in a child whose files may not grow beyond so many bytes, as on a full disk. Tells whether it said so.
bool failsWithin(rlim_t bytes, const MadeLibrary& made, const Publication& publication, const std::string& path)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlimit limit{bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
        const auto written = publish(made.library, publication, path);
        _exit(!written && written.error().code == ErrorCode::WriteFailed && written.error().detail.starts_with(path + ": ") ? 0 : 1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST_F(PublicationTest, ADiskThatFillsUpKeepsWhatWasThere)
{
    for (const auto& [publication, name] : everything()) {
        if (publication.form == PublishedAs::Xlsx || publication.table == PublishedTable::Second)
            continue; // a workbook is made in the system's folder, and one figure is no disk full
        const rlim_t room = name == "coverage.csv" || name == "coverage.ndjson" ? 100 : 1000;
        EXPECT_TRUE(failsWithin(room, made, publication, out.file(name))) << name;
        EXPECT_EQ(entriesIn(out.path()), 0U) << name << ": nothing half written is left";
        ASSERT_EQ(write(publication, name), Ending::Written);
        const std::string old = allBytes(out.file(name));
        EXPECT_TRUE(failsWithin(room, made, publication, out.file(name))) << name;
        EXPECT_TRUE(allBytes(out.file(name)) == old) << name;
        fs::remove_all(out.file(name));
    }
}

TEST_F(PublicationTest, APlaceThatIsNotThereIsTold)
{
    for (const auto& [publication, name] : everything()) {
        const auto written = write(publication, "none/" + name);
        ASSERT_FALSE(written) << name;
        EXPECT_EQ(written.error().code, ErrorCode::WriteFailed) << name;
    }
}

TEST_F(PublicationTest, OnlyThePackageOfThisProgramIsReplaced)
{
    Publication package;
    package.form = PublishedAs::Package;
    fs::create_directories(out.file("mine"));
    static_cast<void>(out.write("mine/thesis.txt", "years of work"));
    EXPECT_EQ(write(package, "mine").error(),
              (Error{ErrorCode::WriteFailed, out.file("mine/thesis.txt") + ": " + std::make_error_code(std::errc::file_exists).message()}));
    EXPECT_EQ(allBytes(out.file("mine")), "thesis.txt\nyears of work");

    ASSERT_EQ(write(package, "ours"), Ending::Written);
    ASSERT_EQ(write(package, "ours/"), Ending::Written) << "the same folder";
    static_cast<void>(out.write("ours/analysis.R", "x"));
    EXPECT_FALSE(write(package, "ours")) << "somebody put a file of his own into it";
    EXPECT_TRUE(fs::exists(out.file("ours/analysis.R")));

    static_cast<void>(out.write("file", "x"));
    EXPECT_FALSE(write(package, "file"));
    EXPECT_EQ(allBytes(out.file("file")), "x");
    fs::create_directories(out.file("empty"));
    EXPECT_EQ(write(package, "empty"), Ending::Written);
    EXPECT_TRUE(fs::exists(out.file("empty/datapackage.json")));
}

TEST_F(PublicationTest, APackageBehindALinkIsReplacedThere)
{
    Publication package;
    package.form = PublishedAs::Package;
    ASSERT_EQ(write(package, "real"), Ending::Written);
    fs::create_directory_symlink(out.file("real"), out.file("link"));
    ASSERT_EQ(write(package, "link"), Ending::Written);
    EXPECT_TRUE(fs::is_symlink(out.file("link")));
    EXPECT_TRUE(fs::exists(out.file("real/README.md")));
}

TEST_F(PublicationTest, ChosenReportsAreAllThereIs)
{
    Publication one;
    for (const library::ReportEntry& entry : made.library.list())
        if (entry.passport.fileName == "惠济区2020.txt")
            one.reports = {entry.id};
    ASSERT_EQ(one.reports.size(), 1U);
    ASSERT_EQ(write(one, "s.csv"), Ending::Written);
    EXPECT_THAT(allBytes(out.file("s.csv")), HasSubstr("惠济区2020.txt"));
    EXPECT_THAT(allBytes(out.file("s.csv")), Not(HasSubstr("惠济区2021.txt")));
    one.table = PublishedTable::Pairs;
    ASSERT_EQ(write(one, "p.csv"), Ending::Written);
    EXPECT_THAT(allBytes(out.file("p.csv")), HasSubstr("no_next_report"));
    EXPECT_THAT(allBytes(out.file("p.csv")), Not(HasSubstr(",reached,")));
    one.form = PublishedAs::Package;
    ASSERT_EQ(write(one, "package"), Ending::Written);
    EXPECT_THAT(support::fileBytes(out.file("package/README.md")),
                HasSubstr("of 1 Chinese government work reports of 1 places (2020–2020)"));
}

TEST_F(PublicationTest, PeopleReadTheirWordsAndTheMark)
{
    Publication tasks;
    tasks.table = PublishedTable::Tasks;
    tasks.stateWord = [](TaskState state) { return state == TaskState::Done ? std::string("已完成") : std::string("其它"); };
    tasks.mark = exporting::ByteOrderMark::With;
    ASSERT_EQ(write(tasks, "tasks.csv"), Ending::Written);
    EXPECT_THAT(allBytes(out.file("tasks.csv")), StartsWith("\xEF\xBB\xBFplace,"));
    EXPECT_THAT(allBytes(out.file("tasks.csv")), HasSubstr(",已完成,"));
    tasks.stateWord = {};
    ASSERT_EQ(write(tasks, "codes.csv"), Ending::Written);
    EXPECT_THAT(allBytes(out.file("codes.csv")), HasSubstr(",done,"));
}

TEST_F(PublicationTest, NoCellIsAFormula)
{
    ASSERT_EQ(write({}, "s.csv"), Ending::Written);
    EXPECT_THAT(allBytes(out.file("s.csv")), HasSubstr(",'=HYPERLINK(1).txt,"));
    EXPECT_THAT(allBytes(out.file("s.csv")), Not(HasSubstr(",=HYPERLINK")));
}

TEST_F(PublicationTest, ThePanelIsMeasuredAgainstTheLevelAbove)
{
    Publication panel;
    panel.table = PublishedTable::Panel;
    ASSERT_EQ(write(panel, "panel.csv"), Ending::Written);
    EXPECT_THAT(allBytes(out.file("panel.csv")),
                HasSubstr("deviation,ratio,amplification,upper_place,ratchet,deviation_before,years_unchanged"));
    EXPECT_THAT(allBytes(out.file("panel.csv")), HasSubstr(",not reached,-3.9,0.442857143,0.5,郑州市,0,0.4,2,"));
}

TEST(Publication, OfAnEmptyLibraryIsWhole)
{
    const support::TemporaryFolder out;
    const library::Library library = *library::Library::create(out.file("L"));
    for (const auto& [publication, name] : everything())
        EXPECT_EQ(publish(library, publication, out.file(name)), Ending::Written) << name;
}

} // namespace
} // namespace duixian::publish
