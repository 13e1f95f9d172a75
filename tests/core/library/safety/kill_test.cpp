// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <csignal>
#include <map>
#include <random>
#include <thread>

#include <gtest/gtest.h>

#include "core/library/library.h"
#include "tests/core/library/safety/child_import.h"
#include "tests/core/library/safety/library_state.h"
#include "tests/core/library/safety/rounds.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

/// An invented report, each with a number of its own.
std::string reportText(int number)
{
    std::string text = "云泽区政府工作报告\n一、2018年工作回顾\n";
    for (int i = 0; i < 10; ++i)
        text += "新建公园" + std::to_string(number * 100 + i + 1) + "个，投资" + std::to_string(i + 2) + "亿元。\n";
    return text + "二、2019年工作安排\n地区生产总值增长7%。\n";
}

class KilledImport : public testing::Test {
protected:
    static constexpr int count = 50;

    KilledImport()
    {
        std::filesystem::create_directories(folder.file("reports"));
        for (int i = 0; i < count; ++i)
            static_cast<void>(folder.write("reports/" + std::to_string(i) + ".txt", reportText(i)));
    }

    /// What an import leaves that nobody disturbs, by the hash of the report's bytes, and how long it takes
    /// for each.
    void importUndisturbed()
    {
        const std::string path = folder.file("whole");
        ChildImport child(path, folder.file("reports"));
        EXPECT_EQ(child.readLines(1), 1);
        const auto began = std::chrono::steady_clock::now();
        EXPECT_EQ(child.readLines(count), count - 1);
        perReport = (std::chrono::steady_clock::now() - began) / (count - 1);
        const Library library = *Library::open(path);
        for (const ReportEntry& entry : library.list())
            whole[entry.passport.sha256] = withoutMoment(library, entry.id);
        EXPECT_EQ(whole.size(), std::size_t{count});
    }

    static Report withoutMoment(const Library& library, ReportId id)
    {
        Report report = *library.load(id);
        report.passport.imported.clear();
        return report;
    }

    /// Everything that is in is as an undisturbed import leaves it, and its bytes are those of the file.
    void expectNoneHalf(const Library& library) const
    {
        for (const ReportEntry& entry : library.list()) {
            EXPECT_EQ(withoutMoment(library, entry.id), whole.at(entry.passport.sha256));
            EXPECT_EQ(library.bytes(entry.id), support::fileBytes(folder.file("reports/" + entry.passport.fileName)));
        }
    }

    support::TemporaryFolder folder; // on a disk that takes its time: more rounds end in the middle of a change
    std::map<std::string, Report> whole;
    std::chrono::duration<double> perReport{};
};

TEST_F(KilledImport, LosesNothingThatItSaidToBeInAndLeavesNoneHalf)
{
    importUndisturbed();
    std::mt19937 chance(2021); // NOLINT(cert-msc51-cpp): the same moments in every run, as far as moments can be
    const std::string path = folder.file("library");
    int inTheMiddle = 0;
    int inAChange = 0;
    for (int round = rounds(200, 5000); round > 0 && !HasFailure(); --round) {
        for (const char* const ending : {"", "-journal"})
            std::filesystem::remove(path + ending);
        ChildImport child(path, folder.file("reports"));
        int acknowledged = child.readLines(static_cast<int>(chance() % count));
        std::this_thread::sleep_for(perReport * std::uniform_real_distribution<double>(0, 2)(chance));
        acknowledged += child.killAndReadRest();
        inAChange += std::filesystem::exists(path + "-journal") ? 1 : 0;
        const auto library = Library::open(path);
        if (!library) {
            EXPECT_EQ(library.error().code, ErrorCode::LibraryMissing) << library.error().detail;
            EXPECT_EQ(acknowledged, 0);
            continue;
        }
        const auto reports = static_cast<int>(library->list().size());
        EXPECT_GE(reports, acknowledged);
        EXPECT_LE(reports, acknowledged + 1);
        EXPECT_EQ(faultsOf(path), "");
        expectNoneHalf(*library);
        inTheMiddle += reports > 0 && reports < count ? 1 : 0;
    }
    EXPECT_GT(inTheMiddle, rounds(100, 2500)) << "too few rounds ended in the middle of the import";
    EXPECT_GT(inAChange, 0) << "no round ended while the file was being written";
    RecordProperty("inAChange", inAChange);
}

TEST_F(KilledImport, ThatIsOnlyInterruptedEndsBetweenTwoReports)
{
    const std::string path = folder.file("library");
    ChildImport child(path, folder.file("reports"));
    int acknowledged = child.readLines(3);
    child.send(SIGINT);
    acknowledged += child.readLines(count);
    EXPECT_EQ(child.wait(), SIGINT) << "a shell stops its loop only where the signal ended the program";
    EXPECT_LT(acknowledged, count);
    EXPECT_FALSE(std::filesystem::exists(path + "-journal"));
    EXPECT_EQ(Library::open(path)->list().size(), static_cast<std::size_t>(acknowledged));
}

} // namespace
} // namespace duixian::library
