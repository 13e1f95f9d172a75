// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include <gtest/gtest.h>

#include "core/lexicon/lexicon.h"
#include "core/model/names.h"
#include "tests/core/intake/made_reports.h"
#include "tests/support/temporary_folder.h"

namespace duixian::intake {
namespace {

using library::Library;

class Intake : public testing::Test {
protected:
    Taken taken(const File& file, const Choices& choices = {}, bool copiesToo = false)
    {
        return take(examine(file, choices, Lexicon::builtIn()), library, copiesToo);
    }
    Taken takenBytes(const std::string& name, const std::string& bytes, const Choices& choices = {}, bool copiesToo = false)
    {
        return taken({name, name, bytes}, choices, copiesToo);
    }

    support::TemporaryFolder folder;
    Library library = *Library::create(folder.file("L"));
    std::string report = madeReport("云泽区", 2019, 1);
};

TEST_F(Intake, ANewReportIsIn)
{
    const std::string path = folder.write("云泽.txt", report);
    const Taken first = taken({path, "云泽.txt"});
    EXPECT_EQ(first.report, ReportId{1});
    EXPECT_EQ(first.head.planned, Period::year(2019));
    EXPECT_EQ(library.bytes(first.report), report);
    EXPECT_EQ(library.list().at(0).passport.path, path);
}

TEST_F(Intake, AReportThatContradictsItselfWasReadAllRight)
{
    const std::string contradictory = report + "　　自来水普及率达到104%。\n";
    const Taken plainly = takenBytes("a.txt", report);
    const Taken first = takenBytes("b.txt", contradictory, {}, true);
    EXPECT_EQ(first.doubts, plainly.doubts);
    EXPECT_EQ(first.status, plainly.status);
    ASSERT_FALSE(library.load(first.report)->notes.empty());
    EXPECT_EQ(library.load(first.report)->notes.back().code, NoteCode::SharesUnfit);
}

TEST_F(Intake, TheSameBytesAreTheSameReport)
{
    EXPECT_EQ(takenBytes("a.txt", report).report, ReportId{1});
    const Taken again = takenBytes("b.txt", report, {}, true);
    EXPECT_EQ(again.status, Status::AlreadyThere);
    EXPECT_EQ(again.report, ReportId{1});
    EXPECT_EQ(library.list().size(), 1U);
}

TEST_F(Intake, ACopyIsNamedAndLeftOutUnlessWanted)
{
    ASSERT_TRUE(takenBytes("a.txt", report).report.valid());
    std::string other = report;
    other.replace(other.find("增长7.2%"), 10, "增长7.4%");
    other += "（完）\n";
    const Taken copy = takenBytes("b.txt", other);
    EXPECT_EQ(copy.status, Status::CopyOf);
    EXPECT_EQ(copy.report, ReportId{1});
    EXPECT_EQ(copy.differences, 2U);
    EXPECT_EQ(library.list().size(), 1U);
    const Taken wanted = takenBytes("b.txt", other, {}, true);
    EXPECT_EQ(wanted.report, ReportId{2});
    EXPECT_NE(wanted.status, Status::CopyOf);
    EXPECT_EQ(library.list().size(), 2U);
}

TEST_F(Intake, AnotherReportOfTheSameDistrictIsNoCopy)
{
    ASSERT_TRUE(takenBytes("a.txt", report).report.valid());
    EXPECT_NE(takenBytes("b.txt", madeReport("云泽区", 2020, 2)).status, Status::CopyOf);
    EXPECT_NE(takenBytes("c.txt", madeReport("云泽区", 2020, 1)).status, Status::CopyOf) << "the same words, another year";
    EXPECT_NE(takenBytes("d.txt", madeReport("梅岭县", 2019, 1)).status, Status::CopyOf) << "the same words, another place";
    EXPECT_EQ(library.list().size(), 4U);
}

TEST_F(Intake, AnExcerptIsNoCopy)
{
    ASSERT_TRUE(takenBytes("a.txt", report).report.valid());
    EXPECT_NE(takenBytes("b.txt", report.substr(report.find("二、"))).status, Status::CopyOf);
    EXPECT_EQ(library.list().size(), 2U);
}

TEST_F(Intake, WhatAPersonSettledGoesInWithTheReport)
{
    Choices choices;
    choices.place = Place{u"梅岭县", "", {u"某省", u"梅岭县"}};
    choices.planned = Period::year(2031);
    const Taken in = takenBytes("a.txt", report, choices);
    EXPECT_EQ(library.choices(in.report), choices);
    EXPECT_EQ(library.load(in.report)->head.place, choices.place);
    EXPECT_EQ(library.load(in.report)->head.planned, choices.planned);
}

TEST_F(Intake, WhatIsNoReportIsInWithAWarning)
{
    const Taken in = takenBytes("README.md", "# 说明\n这里是一些文件。\n");
    EXPECT_EQ(in.status, Status::Doubtful);
    ASSERT_FALSE(in.doubts.empty());
    EXPECT_EQ(library.list().at(0).head.kind, ReportKind::None);
}

TEST_F(Intake, WhatCantBeReadIsSaid)
{
    const auto error = [](const Taken& taken) {
        EXPECT_EQ(taken.status, Status::Failed);
        EXPECT_FALSE(taken.report.valid());
        return taken.error.value_or(Error{});
    };
    EXPECT_EQ(error(takenBytes("e.txt", "")).code, ErrorCode::FileEmpty);
    EXPECT_EQ(error(takenBytes("p.png", "\x89PNG\r\n\x1a\n....")).code, ErrorCode::FormatUnsupported);
    EXPECT_EQ(error(taken({folder.file("none"), "none"})).code, ErrorCode::FileMissing);
    EXPECT_EQ(error(taken({folder.path(), "folder"})).code, ErrorCode::FileUnreadable);
    const Error listed{ErrorCode::FormatBroken, "ZIP: cut"};
    EXPECT_EQ(error(taken({"a.zip", "a.zip", std::nullopt, listed})), listed);
    EXPECT_TRUE(library.list().empty());
}

} // namespace
} // namespace duixian::intake
