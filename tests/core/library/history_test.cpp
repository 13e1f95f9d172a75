// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/sha256.h"
#include "core/library/connection.h"
#include "core/library/library.h"
#include "core/model/judgement_names.h"
#include "tests/core/library/contents.h"
#include "tests/core/library/library_samples.h"
#include "tests/support/temporary_folder.h"

namespace duixian::library {
namespace {

class HistoryTest : public testing::Test {
protected:
    HistoryTest() : library(*Library::create(path)) {}

    void reopen() { library = std::move(*Library::open(path)); }

    support::TemporaryFolder folder;
    std::string path = folder.file("reports.duixian");
    Library library;
};

/// "import 1 政府工作报告 undone"
std::vector<std::string> told(const std::vector<HistoryStep>& steps)
{
    std::vector<std::string> lines;
    for (const HistoryStep& step : steps)
        lines.push_back(std::string(nameOf(step.action)) + " " + std::to_string(step.count) + " " + step.subject +
                        (step.undone ? " undone" : ""));
    return lines;
}

/// Report number n of many, each with bytes of its own.
ReportId addNumber(Library& library, int n, HistoryStep& step)
{
    Report report = sampleReport();
    const std::string bytes = "bytes " + std::to_string(n);
    report.passport.sha256 = sha256(bytes);
    return library.add(report, bytes, {sampleChoices(), {}, {}}, step).id;
}

TEST_F(HistoryTest, OfANewLibraryIsEmpty)
{
    EXPECT_TRUE(library.history().empty());
    EXPECT_EQ(library.undo().error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(library.redo().error().code, ErrorCode::NothingToUndo);
}

TEST_F(HistoryTest, EveryStepGoesBackAndForthAcrossRestarts)
{
    std::vector<std::vector<std::string>> states{rowsIn(path)};
    const auto done = [&](HistoryStep step) {
        EXPECT_TRUE(step.id.valid()) << "a change has its step";
        states.push_back(rowsIn(path));
        EXPECT_NE(states.back(), *(states.end() - 2));
    };
    const ReportId report = library.add(sampleReport(), sampleBytes).id;
    done(library.history().back());
    HistoryStep second{HistoryAction::Import, "b"};
    const ReportId other = addNumber(library, 2, second);
    done(second);
    HistoryStep judged{HistoryAction::Accept, "c"};
    library.judge(report, sampleJudgements(report, other), judged);
    done(judged);
    HistoryStep settled{HistoryAction::Settle, "d"};
    ASSERT_TRUE(library.replace(report, bareReport(), sampleChoices(), {}, settled).has_value());
    done(settled);
    HistoryStep words{HistoryAction::Words, "e"};
    library.setOwnWords({{}, {{u"甲", u"乙"}}, {}}, words);
    done(words);
    HistoryStep removed{HistoryAction::Remove, "f"};
    library.remove({report, other}, removed);
    done(removed);

    for (std::size_t i = states.size() - 1; i > 0; --i) {
        reopen();
        ASSERT_TRUE(library.undo().has_value()) << i;
        ASSERT_EQ(rowsIn(path), states[i - 1]) << i;
    }
    EXPECT_EQ(library.undo().error().code, ErrorCode::NothingToUndo);
    for (std::size_t i = 1; i < states.size(); ++i) {
        reopen();
        ASSERT_TRUE(library.redo().has_value()) << i;
        ASSERT_EQ(rowsIn(path), states[i]) << i;
    }
    ASSERT_TRUE(library.undo().has_value()) << "and back once more";
    EXPECT_EQ(rowsIn(path), *(states.end() - 2));
}

TEST_F(HistoryTest, StepsHaveNamesAndCounts)
{
    const ReportId report = library.add(sampleReport(), sampleBytes).id;
    HistoryStep tag{HistoryAction::Tag, "待查"};
    library.judge(report, {{}, {{{}, AnnotationKind::Tag, u"待查", {}, "", Standing::Holds}}, {}}, tag);
    library.remove(report);
    ASSERT_TRUE(library.undo().has_value());
    const auto steps = library.history();
    EXPECT_THAT(told(steps), testing::ElementsAre("import 1 政府工作报告", "tag 1 待查", "remove 1 政府工作报告 undone"));
    EXPECT_LT(steps[0].id, steps[1].id);
    EXPECT_FALSE(steps[0].made.empty());
}

TEST_F(HistoryTest, ABulkStepIsOne)
{
    HistoryStep import{HistoryAction::Import, "五份"};
    std::vector<ReportId> reports;
    for (int i = 0; i < 5; ++i)
        reports.push_back(addNumber(library, i, import));
    const auto before = rowsIn(path);
    HistoryStep accept{HistoryAction::Accept, "五份"};
    for (const ReportId id : reports)
        library.judge(id, sampleJudgements(id, reports[0]), accept);
    EXPECT_THAT(told(library.history()), testing::ElementsAre("import 5 五份", "accept 30 五份"));
    const auto undone = library.undo();
    ASSERT_TRUE(undone.has_value());
    EXPECT_EQ(undone->id, accept.id);
    EXPECT_EQ(rowsIn(path), before);
    ASSERT_TRUE(library.undo().has_value());
    EXPECT_TRUE(library.list().empty());
}

TEST_F(HistoryTest, WhatChangesNothingLeavesNoTrace)
{
    const ReportId report = library.add(sampleReport(), sampleBytes).id;
    HistoryStep nothing{HistoryAction::Accept, {}};
    library.judge(report, {}, nothing);
    library.remove({{77}}, nothing);
    EXPECT_EQ(library.add(sampleReport(), sampleBytes, {}, nothing).status, Added::AlreadyThere);
    EXPECT_FALSE(nothing.id.valid());
    EXPECT_EQ(library.history().size(), 1U);
}

TEST_F(HistoryTest, ANewStepForgetsWhatWasUndone)
{
    library.remove(library.add(sampleReport(), sampleBytes).id);
    ASSERT_TRUE(library.undo().has_value());
    static_cast<void>(library.add(bareReport(), "x"));
    EXPECT_EQ(library.redo().error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(library.history().size(), 2U);
    EXPECT_EQ(library.list().size(), 2U);
}

TEST_F(HistoryTest, AnImportThatWasUndoneHalfWayGoesOnAsAStepOfItsOwn)
{
    HistoryStep import{HistoryAction::Import, "一批"};
    static_cast<void>(addNumber(library, 1, import));
    const HistoryStepId first = import.id;
    ASSERT_TRUE(library.undo().has_value());
    static_cast<void>(addNumber(library, 2, import));
    EXPECT_NE(import.id, first);
    EXPECT_EQ(library.list().size(), 1U);
    ASSERT_TRUE(library.undo().has_value());
    EXPECT_TRUE(library.list().empty());
}

TEST_F(HistoryTest, WhatOthersChangedIsNotWrittenOver)
{
    const ReportId report = library.add(sampleReport(), sampleBytes).id;
    HistoryStep tag{HistoryAction::Tag, "待查"};
    library.judge(report, {{}, {{{}, AnnotationKind::Tag, u"待查", {}, "", Standing::Holds}}, {}}, tag);
    {
        Connection foreign(path, Connection::Mode::ReadWrite);
        foreign.run("UPDATE annotation SET text = 'by hand'");
    }
    const auto before = rowsIn(path);
    EXPECT_EQ(library.undo().error().code, ErrorCode::UndoBlocked);
    EXPECT_EQ(rowsIn(path), before) << "nothing of the step is undone";
    EXPECT_FALSE(library.history().back().undone);
}

TEST_F(HistoryTest, AReportLongerThanAnyOtherValueComesBack)
{
    Report report = bareReport();
    report.text.assign(20'000'000, u'文');
    const std::string bytes(60'000'000, 'x');
    report.passport.sha256 = sha256(bytes);
    report.passport.imported = "2020";
    report.passport.byteCount = bytes.size();
    const ReportId id = library.add(report, bytes).id;
    library.remove(id);
    ASSERT_TRUE(library.undo().has_value());
    EXPECT_EQ(library.bytes(id)->size(), bytes.size());
    EXPECT_EQ(library.load(id), report);
}

TEST_F(HistoryTest, TheOldestStepsAreForgotten)
{
    support::TemporaryFolder quick{support::TemporaryFolder::quickPlace()};
    Library many = *Library::create(quick.file("many.duixian"));
    const ReportId report = many.add(sampleReport(), sampleBytes).id;
    for (int i = 0; i < 1010; ++i) {
        HistoryStep tag{HistoryAction::Tag, std::to_string(i)};
        many.judge(report,
                   {{}, {{{}, AnnotationKind::Tag, std::u16string(1, static_cast<char16_t>(u'a' + i % 26)), {}, "", Standing::Holds}}, {}},
                   tag);
    }
    const auto steps = many.history();
    EXPECT_EQ(steps.size(), 1000U);
    EXPECT_EQ(steps.back().subject, "1009");
    EXPECT_EQ(steps.front().subject, "10");
}

} // namespace
} // namespace duixian::library
