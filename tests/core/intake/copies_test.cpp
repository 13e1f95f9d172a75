// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/copies.h"

#include <gtest/gtest.h>

#include "core/base/utf.h"
#include "core/intake/files_behind.h"
#include "core/lexicon/lexicon.h"
#include "tests/core/intake/made_copies.h"
#include "tests/core/intake/made_reports.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

namespace duixian::intake {
namespace {

using library::Library;

class Copies : public testing::Test {
protected:
    Taken taken(const File& file, bool copiesToo = false) { return take(examine(file, {}, Lexicon::builtIn()), library, copiesToo); }
    /// Every file there; each is taken for a report of its own.
    void takeAll(const std::string& path)
    {
        for (const File& file : filesBehind({path}, {})) {
            const Taken in = taken(file);
            EXPECT_TRUE(in.status == Status::Imported || in.status == Status::Doubtful) << file.path << " " << in.report.value;
        }
    }
    /// Each copy of the report is told to be one of it.
    void expectCopies(ReportId id)
    {
        const std::u16string text = library.load(id)->text;
        for (const MadeCopy& copy : madeCopies(text)) {
            const Taken told = taken({copy.name, copy.name, copy.bytes});
            EXPECT_EQ(told.status, Status::CopyOf) << copy.name << " of " << library.load(id)->passport.fileName;
            EXPECT_EQ(told.report, id) << copy.name;
            if (copy.name == "cut.txt") // a glossary at the end may be all that is missing, and that is none of the report
                continue;
            const bool whole = copy.name != "censored.txt" && copy.name != "lost.txt";
            EXPECT_EQ(told.differences == 0, whole) << copy.name << " " << told.differences;
        }
    }
    void expectNoCopies(ReportId id)
    {
        const std::u16string text = library.load(id)->text;
        for (const std::u16string& excerpt : {text.substr(0, text.size() / 2), text.substr(text.size() / 3)})
            EXPECT_NE(taken({"x.txt", "x.txt", toUtf8(excerpt)}).status, Status::CopyOf) << library.load(id)->passport.fileName;
    }

    support::TemporaryFolder folder;
    Library library = *Library::create(folder.file("L"));
};

TEST_F(Copies, OfAnInventedReportAreTold)
{
    for (unsigned i = 0; i < 4; ++i)
        ASSERT_TRUE(taken({"x", "x", madeReport("云泽区", 2018 + static_cast<int>(i), i)}).report.valid());
    expectCopies({2});
    expectNoCopies({2});
}

TEST_F(Copies, OfOurSamplesAreTold)
{
    takeAll(support::projectFile("resources/samples"));
    expectCopies({3});
}

TEST_F(Copies, TheLikestOfSeveralIsNamed)
{
    const std::string report = madeReport("云泽区", 2019, 1);
    std::string shorter = report;
    shorter.erase(shorter.find("二、"), 900);
    ASSERT_EQ(taken({"a", "a", shorter}).report, ReportId{1});
    ASSERT_EQ(taken({"b", "b", report}, true).report, ReportId{2});
    EXPECT_EQ(taken({"c", "c", report + "（完）"}).report, ReportId{2});
    EXPECT_EQ(taken({"d", "d", shorter + "（完）"}).report, ReportId{1});
}

TEST_F(Copies, TheSameWordsWithOtherFiguresAreAnotherReport)
{
    const std::string report = madeReport("云泽区", 2019, 1);
    ASSERT_TRUE(taken({"a", "a", report}).report.valid());
    std::string other = report;
    for (std::size_t i = other.find("工作回顾"); i < other.size(); ++i)
        if (other[i] >= '2' && other[i] <= '8')
            ++other[i];
    EXPECT_NE(taken({"b", "b", other}).status, Status::CopyOf);
}

TEST_F(Copies, OfTheSharedReportsAreTold)
{
    const auto shared = support::sharedFolder();
    if (!shared)
        GTEST_SKIP() << "the labelled reports are not there: set DUIXIAN_SHARED to their folder";
    takeAll(*shared + "/corpus/runs");
    takeAll(*shared + "/reports");
    const auto reports = library.list();
    for (std::size_t i = 3; i < reports.size(); i += 8) {
        expectCopies(reports[i].id);
        expectNoCopies(reports[i].id);
    }
}

} // namespace
} // namespace duixian::intake
