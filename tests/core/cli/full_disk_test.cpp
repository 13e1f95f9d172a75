// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the command line writes, on a disk that fills up: the old file stays, nothing half written is left, and it is said.
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/cli/run_cli.h"
#include "tests/core/intake/made_reports.h"
#include "tests/core/publish/made_library.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

namespace fs = std::filesystem;

struct Writer {
    std::string arguments; ///< all but the file
    std::string name;
    bool overwrites = true;
};

const std::vector<Writer>& writers()
{
    static const std::vector<Writer> all{{"export --table statements --format csv --out", "s.csv"},
                                         {"export --table statements --format xlsx --out", "s.xlsx"},
                                         {"export --table statements --format ndjson --out", "s.ndjson"},
                                         {"export --table pairs --format csv --out", "p.csv"},
                                         {"export --table panel --format xlsx --out", "panel.xlsx"},
                                         {"export --format package --out", "package"},
                                         {"export --format package --out", "package.zip"},
                                         {"export --format qdpx --out", "project.qdpx"},
                                         {"search 新建 --out", "hits.csv"},
                                         {"search 新建 --out", "hits.xlsx"},
                                         {"backup --out", "copy.duixian"},
                                         {"restore --rescue --out", "rescued.duixian", false}};
    return all;
}

class FullDiskCli : public testing::Test {
protected:
    FullDiskCli()
    {
        fs::create_directories(folder.file("out"));
        fs::create_directories(folder.file("scratch"));
        for (const int year : {2019, 2020})
            static_cast<void>(folder.write(std::to_string(year), intake::madeReport("云泽区", year, 7, 60)));
        EXPECT_EQ(runCli("import --library " + library + " '" + folder.file("2019") + "' '" + folder.file("2020") + "'").status, 0);
    }

    [[nodiscard]] std::string target(const Writer& writer) const { return folder.file("out/" + writer.name); }
    /// most: what a file may hold; 0: as much as there is.
    [[nodiscard]] CliRun write(const Writer& writer, std::uintmax_t most) const
    {
        const std::size_t verb = writer.arguments.find(' ');
        const std::string limit = most == 0 ? "" : " prlimit --fsize=" + std::to_string(most);
        return runCli(writer.arguments.substr(0, verb) + " --library " + library + writer.arguments.substr(verb) + " '" + target(writer) +
                          "'",
                      "TMPDIR='" + folder.file("scratch") + "'" + limit);
    }
    /// Half of the largest file that is written.
    [[nodiscard]] std::uintmax_t tooLittle(const Writer& writer) const
    {
        if (!fs::is_directory(target(writer)))
            return fs::file_size(target(writer)) / 2;
        std::uintmax_t largest = 0;
        for (const auto& file : fs::directory_iterator(target(writer)))
            largest = std::max(largest, file.file_size());
        return largest / 2;
    }
    void expectFails(const Writer& writer, std::uintmax_t room) const
    {
        const CliRun run = write(writer, room);
        EXPECT_EQ(run.status, 1) << run.err;
        EXPECT_THAT(run.err, testing::HasSubstr("could not be written")) << run.err;
        EXPECT_EQ(publish::entriesIn(folder.file("scratch")), 0U);
    }

    support::TemporaryFolder folder{support::TemporaryFolder::quickPlace()};
    std::string library = "'" + folder.file("L") + "'";
};

TEST_F(FullDiskCli, KeepsTheOldFileWhateverItWritesAndLeavesNothingHalf)
{
    const std::string before = support::fileBytes(folder.file("L"));
    for (const Writer& writer : writers()) {
        SCOPED_TRACE(writer.name);
        ASSERT_EQ(write(writer, 0).status, 0);
        const std::string old = publish::allBytes(target(writer));
        const std::uintmax_t room = tooLittle(writer);
        ASSERT_GT(room, 1000U) << "what it says of it would not fit";
        if (writer.overwrites) {
            expectFails(writer, room);
            EXPECT_TRUE(publish::allBytes(target(writer)) == old) << "the old one";
            EXPECT_EQ(publish::entriesIn(folder.file("out")), 1U);
        }
        fs::remove_all(target(writer));
        expectFails(writer, room);
        EXPECT_EQ(publish::entriesIn(folder.file("out")), 0U) << "a new one";
    }
    EXPECT_TRUE(support::fileBytes(folder.file("L")) == before);
}

TEST_F(FullDiskCli, SaysSoWhateverItPrints)
{
    const std::string one = "'" + folder.file("2019") + "'";
    const std::string two = "'" + folder.file("2020") + "'";
    for (const std::string& printed : std::vector<std::string>{
             "extract " + one, "extract --explain " + one, "match " + one + " " + two, "compare " + one + " " + two,
             "list --library " + library, "statements --library " + library, "pairs --library " + library, "silence --library " + library,
             "history --library " + library, "check --library " + library, "search --library " + library + " 新建",
             "backup --library " + library, "restore --library " + library, "--help", "--version"}) {
        EXPECT_EQ(runCli(printed).status, 0) << printed;
        EXPECT_EQ(runCli(printed + " >/dev/full; exit $?; true").status, 1) << printed;
    }
}

} // namespace
} // namespace duixian::cli
