// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <atomic>
#include <filesystem>
#include <map>
#include <thread>

#include <gtest/gtest.h>

#include "core/analysis/analyse.h"
#include "core/base/sha256.h"
#include "core/intake/files_behind.h"
#include "core/intake/reading_ahead.h"
#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "tests/core/intake/made_reports.h"
#include "tests/core/library/safety/rounds.h"
#include "tests/core/sources/document_maker.h"
#include "tests/core/sources/hostile_maker.h"
#include "tests/support/temporary_folder.h"

namespace duixian::intake {
namespace {

namespace fs = std::filesystem;
using library::Library;

std::string nameOfFile(int number)
{
    return std::to_string(10000 + number) + ".txt"; // of one length, so that names stand in the order of numbers
}

/// One in a hundred is no report: an empty file, a picture, an older Word file, a folder's link that leads nowhere.
void writeBatch(const support::TemporaryFolder& folder, int count)
{
    fs::create_directories(folder.file("batch"));
    for (int i = 0; i < count; ++i) {
        const std::string name = "batch/" + nameOfFile(i);
        const auto seed = static_cast<unsigned>(i);
        if (i % 100 != 50)
            static_cast<void>(folder.write(name, madeReport("云泽区", 1990 + i % 30, seed, 15)));
        else if (i % 400 == 50)
            static_cast<void>(folder.write(name, ""));
        else if (i % 400 == 150)
            static_cast<void>(folder.write(name, "\x89PNG\r\n\x1a\n\x01\x02"));
        else if (i % 400 == 250)
            static_cast<void>(folder.write(name, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x01"));
        else
            fs::create_symlink("nowhere", folder.file(name));
    }
}

/// In MB, of this process so far.
long mostMemory()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

TEST(Batch, OfAThousandFilesIsInAndEachBadOneIsNamed)
{
    const int files = library::rounds(1000, 10'000);
    const support::TemporaryFolder folder(support::TemporaryFolder::quickPlace());
    writeBatch(folder, files);
    const long before = mostMemory();
    auto library = Library::create(folder.file("L"));
    ReadingAhead ahead(filesBehind({folder.file("batch")}, {}), {}, Lexicon::builtIn());
    std::map<std::string, std::size_t> counts;
    int number = 0;
    while (const auto next = ahead.next()) {
        EXPECT_EQ(next->file.fileName, nameOfFile(number));
        const Taken taken = take(next->examined, *library);
        const std::string told = taken.error ? taken.error->detail.substr(taken.error->detail.rfind('/') + 1) : "in";
        ++counts[told == nameOfFile(number) ? "named" : told];
        EXPECT_EQ(taken.error.has_value(), number % 100 == 50) << number << " " << nameOf(taken.status);
        ++number;
    }
    EXPECT_EQ(number, files);
    std::map<std::string, std::size_t> expected;
    for (int i = 50; i < files; i += 100) // an empty file and a link to nowhere are named by their name
        ++expected[i % 400 == 150 ? "PNG" : i % 400 == 250 ? "Word (.doc)" : "named"];
    expected["in"] = static_cast<std::size_t>(files - files / 100);
    EXPECT_EQ(counts, expected);
    EXPECT_EQ(library->list().size(), expected["in"]);
    constexpr long allowed = 500;
    EXPECT_LE(mostMemory() - before, allowed);
    RecordProperty("megabytes", static_cast<int>(mostMemory() - before));
}

/// Files made to harm stand among twenty reports: those are in, and the others are named.
TEST(Batch, WithFilesMadeToHarmAllTheOthersArrive)
{
    const support::TemporaryFolder folder(support::TemporaryFolder::quickPlace());
    fs::create_directories(folder.file("batch"));
    std::map<std::string, std::string> harmful{
        {"loop.pdf", sources::pdfPageLoop()},
        {"stream.pdf", sources::pdfStreamBomb()},
        {"bomb.docx", sources::docxWithZeros("word/document.xml", 1'000'000'000)},
        {"deep.docx", sources::docxOf(sources::repeated("<w:p>", 200'000) + sources::repeated("</w:p>", 200'000))},
    };
    if (library::rounds(0, 1) == 1)
        harmful["forms.pdf"] = sources::pdfFormBomb(); // takes all of its processor time
    for (const auto& [name, bytes] : harmful)
        static_cast<void>(folder.write("batch/" + name, bytes));
    constexpr int reports = 20;
    for (int i = 0; i < reports; ++i) {
        const std::string text = madeReport("云泽区", 1990 + i, static_cast<unsigned>(i), 15);
        const bool word = i % 2 == 0;
        static_cast<void>(folder.write("batch/" + std::to_string(i) + (word ? ".docx" : ".txt"), word ? sources::docxOfText(text) : text));
    }
    auto library = Library::create(folder.file("L"));
    ReadingAhead ahead(filesBehind({folder.file("batch")}, {}), {}, Lexicon::builtIn());
    std::size_t failed = 0;
    while (const auto next = ahead.next()) {
        const Taken taken = take(next->examined, *library);
        EXPECT_EQ(taken.error.has_value(), harmful.contains(next->file.fileName)) << next->file.fileName;
        failed += taken.error ? 1 : 0;
    }
    EXPECT_EQ(failed, harmful.size());
    EXPECT_EQ(library->list().size(), std::size_t{reports});
}

TEST(Batch, OfTheSameFilesChangesNothing)
{
    const support::TemporaryFolder folder;
    writeBatch(folder, 40);
    auto library = Library::create(folder.file("L"));
    std::map<Status, int> counts;
    for (int round = 0; round < 2; ++round) {
        ReadingAhead ahead(filesBehind({folder.file("batch"), folder.file("batch")}, {}), {}, Lexicon::builtIn());
        while (const auto next = ahead.next())
            ++counts[take(next->examined, *library).status];
    }
    EXPECT_EQ(counts[Status::AlreadyThere], 120);
    EXPECT_EQ(library->list().size(), 40U);
}

/// A file that others write while it is read is in as one moment's bytes, and its passport is of those.
TEST(Batch, AFileThatIsReplacedMeanwhileIsInAsOneOfBoth)
{
    const support::TemporaryFolder folder;
    const std::string first = madeReport("云泽区", 2019, 1, 200);
    const std::string second = madeReport("梅岭县", 2020, 2, 20);
    const std::string path = folder.write("report.txt", first);
    std::atomic<bool> ended = false;
    std::thread writer([&] {
        for (int i = 0; !ended; ++i) {
            static_cast<void>(folder.write("new", i % 2 == 0 ? second : first));
            fs::rename(folder.file("new"), path);
        }
    });
    std::map<std::string, int> seen;
    for (int i = 0; i < 1000; ++i)
        ++seen[readFile(path).value_or("unreadable")];
    ended = true;
    writer.join();
    EXPECT_EQ(seen[first] + seen[second], 1000);
    EXPECT_EQ(seen.size(), 2U) << "only one of both was seen, or a mixture";
}

TEST(Batch, AFileThatGrowsMeanwhileIsInAsItWas)
{
    const support::TemporaryFolder folder;
    const std::string report = madeReport("云泽区", 2019, 1, 100);
    const std::string path = folder.write("report.txt", report);
    std::atomic<bool> ended = false;
    std::thread writer([&] {
        for (int i = 0; i < 3000 && !ended; ++i)
            std::ofstream(path, std::ios::binary | std::ios::app) << "全区继续推进。\n";
    });
    auto library = Library::create(folder.file("L"));
    for (int i = 0; i < 20; ++i) {
        const Examined examined = examine({path, "report.txt"}, {}, Lexicon::builtIn());
        ASSERT_TRUE(examined.report.has_value());
        EXPECT_TRUE(examined.bytes.starts_with(report));
        EXPECT_EQ(examined.report->passport.byteCount, examined.bytes.size());
        EXPECT_EQ(examined.report->passport.sha256, sha256(examined.bytes));
        const Taken taken = take(examined, *library, true);
        EXPECT_EQ(library->bytes(taken.report), examined.bytes);
    }
    ended = true;
    writer.join();
}

} // namespace
} // namespace duixian::intake
