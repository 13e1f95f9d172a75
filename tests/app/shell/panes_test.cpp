// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/panes.h"

#include <QApplication>

#include "tests/app/shell/window_fixture.h"

namespace duixian::shell {
namespace {

using PanesTest = WindowFixture;

TEST_F(PanesTest, F6GoesRoundEveryPageAndBack)
{
    window->actions().openSamples->trigger();
    waitForImport();
    window->activateWindow();
    for (const Page page : {Page::Read, Page::Chart, Page::Search}) {
        window->showPage(page);
        const std::vector<QWidget*> panes = panesOf(*window);
        ASSERT_GE(panes.size(), 3U);
        const auto paneNow = [&] {
            for (std::size_t i = 0; i < panes.size(); ++i)
                if (panes[i] == QApplication::focusWidget() || panes[i]->isAncestorOf(QApplication::focusWidget()))
                    return static_cast<int>(i);
            return -1;
        };
        QTest::keyClick(window.get(), Qt::Key_F6);
        const int first = paneNow();
        ASSERT_GE(first, 0);
        for (std::size_t step = 1; step <= panes.size(); ++step) {
            QTest::keyClick(window.get(), Qt::Key_F6);
            EXPECT_EQ(paneNow(), static_cast<int>((static_cast<std::size_t>(first) + step) % panes.size())) << static_cast<int>(page);
        }
        QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
        EXPECT_EQ(paneNow(), static_cast<int>((static_cast<std::size_t>(first) + panes.size() - 1) % panes.size()));
    }
}

} // namespace
} // namespace duixian::shell
