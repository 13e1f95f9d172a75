// SPDX-License-Identifier: GPL-3.0-or-later
// Many machines read, one gathers: extract from standard input, import of its lines.
#include <algorithm>
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/cli/run_cli.h"
#include "tests/core/intake/made_reports.h"
#include "tests/core/intake/made_zip.h"
#include "tests/core/library/contents.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

namespace duixian::cli {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> ofType(const CliRun& run, const std::string& type)
{
    std::vector<std::string> out;
    for (const std::string& line : run.lines())
        if (line.starts_with("{\"type\":\"" + type + "\""))
            out.push_back(line);
    return out;
}

class GatheringCommand : public testing::Test {
protected:
    [[nodiscard]] std::string quoted(const std::string& name) const { return "'" + folder.file(name) + "'"; }
    [[nodiscard]] CliRun extract(const std::vector<std::string>& files, const std::string& options = {}) const
    {
        std::string names;
        for (const std::string& file : files)
            names += file + "\n";
        return runCli("extract " + options, "cat '" + folder.write("names.txt", names) + "' |");
    }
    [[nodiscard]] CliRun gather(const std::string& library, const CliRun& extracted) const
    {
        static_cast<void>(folder.write("lines.ndjson", extracted.out));
        return runCli("import --library " + quoted(library) + " --from-ndjson " + quoted("lines.ndjson"));
    }
    /// The libraries of an import of the files and of what extract says of them have the same in them, and say the same.
    void expectSame(const std::vector<std::string>& files, const std::string& options = {}) const
    {
        std::string arguments = "import --library " + quoted("direct");
        for (const std::string& file : files)
            arguments += " '" + file + "'";
        const CliRun direct = runCli(arguments);
        const CliRun extracted = extract(files, options);
        const CliRun gathered = gather("gathered", extracted);
        EXPECT_EQ(gathered.out, direct.out);
        EXPECT_EQ(gathered.status, direct.status) << gathered.err;
        EXPECT_EQ(library::difference(library::meaningIn(folder.file("direct")), library::meaningIn(folder.file("gathered"))), "");
        EXPECT_EQ(runCli("pairs --library " + quoted("gathered")).out, runCli("pairs --library " + quoted("direct")).out);
        for (const char* const name : {"direct", "gathered"})
            std::filesystem::remove(folder.file(name));
    }

    support::TemporaryFolder folder;
    std::string one = folder.write("2019年云泽区.txt", intake::madeReport("云泽区", 2019, 1, 12));
    std::string two = folder.write("2020 云泽区.txt", intake::madeReport("云泽区", 2020, 2, 12));
};

TEST_F(GatheringCommand, EachNameEndsWithALineThatSaysWhatBecameOfIt)
{
    const std::string zip = folder.write("a.zip", intake::madeZip({{"x/1.txt", support::fileBytes(one)}, {"2.png", "\x89PNG\r\n\x1a\n"}}));
    const std::string none = folder.file("none.txt");
    const CliRun run = extract({one, none, zip, two});
    EXPECT_EQ(run.status, 1);
    const auto statements = [](const std::string& file) {
        return std::to_string(ofType(runCli("extract '" + file + "'"), "statement").size());
    };
    EXPECT_THAT(ofType(run, "file"),
                ElementsAre(R"({"type":"file","file":")" + one + R"(","status":"read","reason":null,"reports":1,"statements":)" +
                                statements(one) + R"(,"failed_parts":[]})",
                            R"({"type":"file","file":")" + none +
                                R"(","status":"failed","reason":"file_missing","reports":0,"statements":0,"failed_parts":[]})",
                            R"({"type":"file","file":")" + zip +
                                R"(","status":"partly","reason":"format_unsupported","reports":1,"statements":)" + statements(one) +
                                R"(,"failed_parts":[{"file":")" + zip + R"(/2.png","reason":"format_unsupported"}]})",
                            R"({"type":"file","file":")" + two + R"(","status":"read","reason":null,"reports":1,"statements":)" +
                                statements(two) + R"(,"failed_parts":[]})"));
    EXPECT_THAT(run.lines().back(), HasSubstr(R"("type":"file")"));
    EXPECT_EQ(extract({one}).status, 0);
    EXPECT_THAT(ofType(runCli("extract '" + one + "'"), "file"), IsEmpty()) << "with arguments only where it is asked for";
    EXPECT_EQ(runCli("extract --file-lines '" + one + "'").out, extract({one}).out);
}

TEST_F(GatheringCommand, NamesMayEndWithZeros)
{
    const std::string odd = folder.write("a\nb.txt", support::fileBytes(one));
    const CliRun run = runCli("extract --null", "printf '%s\\0' '" + odd + "' '" + two + "' |");
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(ofType(run, "file").size(), 2U);
}

TEST_F(GatheringCommand, AFileThatTakesTooLongDoesNotLoseTheOthers)
{
    std::string much = support::fileBytes(one);
    while (much.size() < 16'000'000)
        much += much;
    const CliRun run = extract({one, folder.write("much.txt", much), two}, "--timeout 3");
    EXPECT_EQ(run.status, 1);
    const auto ends = ofType(run, "file");
    ASSERT_EQ(ends.size(), 3U);
    EXPECT_THAT(ends[1], HasSubstr(R"("status":"failed","reason":"limit_reached")"));
    EXPECT_THAT(ends[2], HasSubstr(R"("status":"read")"));
    EXPECT_THAT(run.err, HasSubstr("takes more memory or time"));
}

TEST_F(GatheringCommand, AClosedPipeEndsIt)
{
    // The names never end: it must, when nobody listens any more.
    const CliRun run = runCli("extract | head -n 1", "yes '" + one + "' |");
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.lines().size(), 1U);
}

TEST_F(GatheringCommand, WhatWasReadElsewhereMakesTheLibraryOfAnImport)
{
    std::vector<std::string> files{one, folder.file("none.txt"), two};
    for (const char* const sample : {"2022-yunting-qinghe", "2023-wangling-baichuan", "2023-yunting-qinghe"})
        files.push_back(support::projectFile("resources/samples/" + std::string(sample) + ".txt"));
    files.push_back(
        folder.write("page.html", "<html><head><meta charset=utf-8><title>青石区政府</title></head><body><div>首页 | 导航</div><div><p>" +
                                      intake::madeReport("青石区", 2021, 3, 9) + "</p></div></body></html>"));
    files.push_back(
        folder.write("b.zip", intake::madeZip({{"x/1.txt", intake::madeReport("临江县", 2019, 4, 9)}, {"2.png", "\x89PNG\r\n\x1a\n"}})));
    files.push_back(one); // once more
    expectSame(files);
    expectSame(files, "--whole");
    expectSame(files, "--explain --whole");
}

TEST_F(GatheringCommand, AWholeLineNeedsNoFile)
{
    const CliRun whole = extract({one, two}, "--whole");
    const CliRun plain = extract({one, two});
    std::filesystem::remove(one);
    EXPECT_EQ(gather("whole", whole).status, 0);
    const CliRun missing = gather("plain", plain);
    EXPECT_EQ(missing.status, 1);
    EXPECT_THAT(missing.lines()[0], EndsWith(R"("report":null,"status":"failed","reason":"file_missing"})"));
    EXPECT_THAT(missing.err, HasSubstr(one + ": there is no such file"));
    static_cast<void>(folder.write("2019年云泽区.txt", "各位代表，这是另一份报告。"));
    const CliRun changed = gather("plain", plain);
    EXPECT_THAT(changed.err, HasSubstr(one + ": the file is not the one that the lines were made of. Run extract on it again."));
    EXPECT_THAT(changed.lines()[1], HasSubstr(R"("status":"already_there")"));
}

TEST_F(GatheringCommand, DamagedLinesAreNamedAndTheRestGoesThrough)
{
    CliRun run = extract({one, two}, "--whole");
    const std::string good = run.out;
    run.out = "{\"type\":\"report\",\"file\":3}\nno json\n\xFF\xFE\n" + good.substr(0, good.find("\n{\"type\":\"statement\"") + 1) + good;
    run.out.insert(run.out.rfind("{\"type\":\"statement\""), "x");
    const CliRun gathered = gather("L", run);
    EXPECT_EQ(gathered.status, 1);
    for (const char* const words : {"lines.ndjson: a line is none of extract's, or damaged (line 1: file). Give what extract printed",
                                    "(line 2: JSON)", "(line 3: JSON)", "lines of this report are missing (0 of "})
        EXPECT_THAT(gathered.err, HasSubstr(words));
    const auto lines = gathered.lines();
    ASSERT_EQ(lines.size(), 3U) << gathered.out;
    EXPECT_THAT(lines[0], HasSubstr(R"("status":"failed","reason":"lines_missing")"));
    EXPECT_THAT(lines[1], HasSubstr(R"("report":1,)"));
    EXPECT_THAT(lines[2], HasSubstr(R"("status":"failed","reason":"lines_missing")"));
    EXPECT_EQ(runCli("list --library " + quoted("L")).lines().size(), 1U);
}

TEST_F(GatheringCommand, OtherRulesAreToldAndKept)
{
    CliRun run = extract({one}, "--whole");
    const std::size_t at = run.out.find("\"rules\":") + 8;
    run.out.replace(at, run.out.find(',', at) - at, "3");
    EXPECT_THAT(gather("L", run).out, HasSubstr("rules:3"));
    EXPECT_THAT(runCli("list --library " + quoted("L")).out, HasSubstr("\"rules\":3,"));
}

TEST_F(GatheringCommand, GatheringIsOneStepAndReadsSeveralInputs)
{
    static_cast<void>(folder.write("a.ndjson", extract({one}, "--whole").out));
    static_cast<void>(folder.write("b.ndjson", extract({two}, "--whole").out));
    const CliRun run =
        runCli("import --library " + quoted("L") + " --from-ndjson " + quoted("a.ndjson") + " -", "cat " + quoted("b.ndjson") + " |");
    EXPECT_EQ(run.lines().size(), 2U) << run.err;
    EXPECT_EQ(runCli("history --library " + quoted("L")).lines().size(), 1U);
    EXPECT_EQ(runCli("undo --library " + quoted("L")).status, 0);
    EXPECT_THAT(runCli("list --library " + quoted("L")).lines(), IsEmpty());
    EXPECT_EQ(runCli("import --library " + quoted("L") + " --from-ndjson " + quoted("none.ndjson")).status, 1);
    EXPECT_EQ(runCli("import --library " + quoted("L") + " --from-ndjson " + quoted("a.ndjson") + " --encoding Big5").status, 2);
    EXPECT_EQ(runCli("import --library " + quoted("L")).status, 2);
}

TEST_F(GatheringCommand, AnEncodingThatWasGivenIsSettled)
{
    const std::string file = folder.write("x.txt", "\xC8\xAB\xC7\xF8\xC6\xBD\xCE\xC8\xA1\xA3 100% ok");
    EXPECT_EQ(runCli("import --library " + quoted("direct") + " --encoding GB18030 '" + file + "'").status, 0);
    EXPECT_EQ(gather("gathered", extract({file}, "--encoding GB18030")).status, 0);
    EXPECT_EQ(library::difference(library::meaningIn(folder.file("direct")), library::meaningIn(folder.file("gathered"))), "");
}

TEST_F(GatheringCommand, RealReportsComeInAsByAnImport)
{
    const auto shared = support::sharedFolder();
    if (!shared)
        GTEST_SKIP() << "the labelled reports are not there: set DUIXIAN_SHARED to their folder";
    std::vector<std::string> files;
    for (const char* const below : {"/reports", "/corpus"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(*shared + below))
            if (entry.is_regular_file())
                files.push_back(entry.path().string());
    std::sort(files.begin(), files.end());
    EXPECT_GE(files.size(), 50U);
    expectSame(files);
    expectSame(files, "--whole");
}

} // namespace
} // namespace duixian::cli
