// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/guide_bar.h"

#include <QPushButton>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

class GuideTest : public WindowFixture {
protected:
    void openSamples()
    {
        window->actions().openSamples->trigger();
        waitForImport();
    }

    void clickFirstFigure()
    {
        reader::ReaderView& view = window->readerPage().view();
        window->readerPage().showStatement(0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.boxesOf(0).front().center().toPoint());
    }
};

TEST_F(GuideTest, LeadsThroughThreeStepsByTheirBeingDone)
{
    EXPECT_FALSE(window->guideBar().isVisible());
    openSamples();
    ASSERT_TRUE(window->guideBar().isVisible());
    EXPECT_EQ(window->guideBar().step(), FirstStep::Look);
    clickFirstFigure();
    EXPECT_EQ(window->guideBar().step(), FirstStep::Judge);
    Q_EMIT window->readerPage().said(reader::Judging::Accept, 0);
    EXPECT_EQ(window->guideBar().step(), FirstStep::Compare);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_FALSE(window->guideBar().isVisible());
    restart();
    EXPECT_FALSE(window->guideBar().isVisible()) << "once is enough";
}

TEST_F(GuideTest, IsPutAwayForEver)
{
    openSamples();
    QTest::mouseClick(&window->guideBar().neverButton(), Qt::LeftButton);
    EXPECT_FALSE(window->guideBar().isVisible());
    window->openReport(workspace->reports().back().id);
    EXPECT_FALSE(window->guideBar().isVisible());
    restart();
    EXPECT_FALSE(window->guideBar().isVisible());
}

TEST_F(GuideTest, StaysAwayFromAPersonsOwnReports)
{
    importYears({2021});
    EXPECT_FALSE(window->guideBar().isVisible());
}

} // namespace
} // namespace duixian::shell
