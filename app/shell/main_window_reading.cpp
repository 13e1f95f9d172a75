// SPDX-License-Identifier: GPL-3.0-or-later
// The page Read in the window: its marks, its tabs, the keys of a reader.
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/library_panel.h"
#include "app/shell/main_window.h"
#include "app/shell/tabs_desk.h"

#include <QTableView>

namespace duixian::shell {

void MainWindow::joinReading()
{
    using presentation::Role;
    const Actions& a = m_actions;
    const std::pair<QAction*, Role> marks[] = {{a.markTargets, Role::Target},
                                               {a.markOutcomes, Role::Outcome},
                                               {a.markDoubtful, Role::Doubtful},
                                               {a.markRejected, Role::Rejected},
                                               {a.markFound, Role::SearchHit}};
    for (const auto& [action, role] : marks) {
        reader::LegendSwitch& entry = m_reader->header().legend().of(role);
        connect(action, &QAction::toggled, &entry, &QAbstractButton::setChecked);
        connect(&entry, &QAbstractButton::toggled, action, &QAction::setChecked);
    }
    for (QAction* action : {a.nextDoubtful, a.previousDoubtful}) {
        m_reader->view().addAction(action);
        m_reader->statements().table().addAction(action);
    }
    connect(m_reader, &reader::ReaderPage::whyWanted, this,
            [this](const Span& words) { m_reader->setTrace(m_workspace.trace(m_current, words)); });
    connect(a.nextDoubtful, &QAction::triggered, m_reader, [this] { m_reader->stepDoubtful(true); });
    connect(a.previousDoubtful, &QAction::triggered, m_reader, [this] { m_reader->stepDoubtful(false); });
}

void MainWindow::joinTabs()
{
    const Actions& a = m_actions;
    connect(m_tabs, &TabsDesk::wanted, this, [this](ReportId report) { openReport(report); });
    connect(m_tabs, &TabsDesk::changed, this, &MainWindow::refreshTabActions);
    connect(m_library, &LibraryPanel::reportChosenBeside, m_tabs, &TabsDesk::openBeside);
    connect(a.nextTab, &QAction::triggered, m_tabs, [this] { m_tabs->step(true); });
    connect(a.previousTab, &QAction::triggered, m_tabs, [this] { m_tabs->step(false); });
    connect(a.closeTab, &QAction::triggered, m_tabs, [this] { m_tabs->close(m_tabs->toRead()); });
    connect(a.reopenTab, &QAction::triggered, m_tabs, &TabsDesk::reopen);
    connect(a.keepTab, &QAction::triggered, m_tabs, [this](bool kept) { m_tabs->setKept(m_tabs->toRead(), kept); });
    refreshTabActions();
}

void MainWindow::refreshTabActions()
{
    const OpenTabs& tabs = m_tabs->tabs();
    const bool several = tabs.tabs().size() > 1;
    for (QAction* action : {m_actions.nextTab, m_actions.previousTab})
        action->setEnabled(several);
    m_actions.closeTab->setEnabled(several && m_page == Page::Read);
    m_actions.reopenTab->setEnabled(tabs.canReopen());
    m_actions.keepTab->setEnabled(tabs.current() >= 0);
    m_actions.keepTab->setChecked(tabs.current() >= 0 && tabs.tabs()[static_cast<std::size_t>(tabs.current())].kept);
}

} // namespace duixian::shell
