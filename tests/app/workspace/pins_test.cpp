// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/workspace/workspace.h"
#include "tests/app/workspace/made_files.h"

namespace duixian {
namespace {

/// A library with the reports of two years.
class WorkspacePins : public testing::Test {
protected:
    WorkspacePins()
    {
        EXPECT_TRUE(workspace.create(folder.filePath(QStringLiteral("test.duixian"))));
        workspace.importPaths({made::reportFile(folder.path(), 2020), made::reportFile(folder.path(), 2021)});
        QSignalSpy finished(&workspace, &Workspace::importFinished);
        EXPECT_TRUE(finished.wait(20000));
        a = workspace.reports().at(0).id;
        b = workspace.reports().at(1).id;
    }
    void walk(void (Workspace::*way)())
    {
        QSignalSpy walked(&workspace, &Workspace::walked);
        (workspace.*way)();
        ASSERT_TRUE(walked.wait(20000));
    }

    QTemporaryDir folder;
    Workspace workspace;
    ReportId a;
    ReportId b;
    const PinnedSpans spans{{0, 6}, {2, 9}};
    const PinnedSpans turned{{2, 9}, {0, 6}};
};

TEST_F(WorkspacePins, HoldOverARestartInEitherOrder)
{
    QSignalSpy changed(&workspace, &Workspace::pinsChanged);
    workspace.setPinned(a, b, spans, true);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(workspace.pins(a, b), std::vector<PinnedSpans>{spans});
    EXPECT_EQ(workspace.pins(b, a), std::vector<PinnedSpans>{turned});
    EXPECT_TRUE(workspace.pins(a, a).empty());
    Workspace next;
    ASSERT_TRUE(next.open(workspace.path()));
    EXPECT_EQ(next.pins(a, b), std::vector<PinnedSpans>{spans});
}

TEST_F(WorkspacePins, AreStepsThatAreUndoneAndTold)
{
    const std::size_t steps = workspace.history().size();
    workspace.setPinned(a, b, spans, true);
    workspace.setPinned(a, b, spans, true);
    ASSERT_EQ(workspace.history().size(), steps + 1) << "what is joined already is no step";
    EXPECT_EQ(workspace.history().back().action, HistoryAction::Pin);
    EXPECT_FALSE(workspace.history().back().subject.empty());
    workspace.setPinned(b, a, turned, false);
    EXPECT_TRUE(workspace.pins(a, b).empty());
    EXPECT_EQ(workspace.history().back().action, HistoryAction::Unpin);
    QSignalSpy changed(&workspace, &Workspace::pinsChanged);
    walk(&Workspace::undo);
    EXPECT_EQ(workspace.pins(a, b), std::vector<PinnedSpans>{spans});
    EXPECT_GE(changed.size(), 1);
    walk(&Workspace::undo);
    EXPECT_TRUE(workspace.pins(a, b).empty());
    walk(&Workspace::redo);
    EXPECT_EQ(workspace.pins(a, b), std::vector<PinnedSpans>{spans});
}

TEST_F(WorkspacePins, ArePartedByTheParagraphsInWhichTheyLie)
{
    workspace.setPinned(a, b, spans, true);
    workspace.setPinned(a, b, {{10, 12}, {0, 20}}, false);
    EXPECT_EQ(workspace.pins(a, b).size(), 1U) << "only one of its ends lies there";
    workspace.setPinned(a, b, {{0, 12}, {0, 20}}, false);
    EXPECT_TRUE(workspace.pins(a, b).empty());
}

TEST_F(WorkspacePins, OutsideOfTheTextsChangeNothing)
{
    const std::size_t steps = workspace.history().size();
    workspace.setPinned(a, b, {{0, 1'000'000}, {0, 4}}, true);
    workspace.setPinned(a, b, {{3, 3}, {0, 4}}, true);
    workspace.setPinned(a, {77}, spans, true);
    EXPECT_EQ(workspace.history().size(), steps);
    EXPECT_TRUE(workspace.pins(a, b).empty());
}

} // namespace
} // namespace duixian
