// SPDX-License-Identifier: GPL-3.0-or-later
// The pairs in the window: from one end to the other, and the menu of what is said of them.
#include <algorithm>

#include <QTableView>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/main_window.h"
#include "app/shell/pair_desk.h"

namespace duixian::shell {

void MainWindow::joinPairs()
{
    using reader::Pairing;
    const Actions& a = m_actions;
    const std::pair<QAction*, Pairing> all[] = {{a.otherEnd, Pairing::OtherEnd},     {a.confirmPair, Pairing::Confirm},
                                                {a.partPair, Pairing::Part},         {a.joinPair, Pairing::Join},
                                                {a.overrulePair, Pairing::Overrule}, {a.withdrawPair, Pairing::Withdraw}};
    for (const auto& [action, what] : all)
        connect(action, &QAction::triggered, m_pairs, [this, what = what] { m_pairs->hear(what); });
    m_reader->view().addAction(a.otherEnd);
    m_reader->statements().table().addAction(a.otherEnd);
    connect(m_reader, &reader::ReaderPage::statementLookedAt, this, &MainWindow::refreshPairActions);
    connect(m_pairs, &PairDesk::endWanted, this, &MainWindow::openEnd);
}

/// The way back leads to the statement that one came from.
void MainWindow::openEnd(ReportId id, const Statement& end)
{
    const auto report = m_workspace.report(id);
    if (!report)
        return;
    const auto& all = report->statements;
    auto found =
        std::find_if(all.begin(), all.end(), [&](const Statement& s) { return s.span == end.span && s.indicator == end.indicator; });
    if (found == all.end())
        return;
    m_trail.amend({Page::Read, m_current, m_reader->currentStatement()});
    openReport(id, static_cast<int>(found - all.begin()));
}

void MainWindow::refreshPairActions()
{
    using reader::Pairing;
    const Actions& a = m_actions;
    const bool reading = m_page == Page::Read;
    // The key says why there is no other end.
    a.otherEnd->setEnabled(reading && m_reader->currentStatement() >= 0);
    const std::pair<QAction*, Pairing> said[] = {{a.confirmPair, Pairing::Confirm},
                                                 {a.partPair, Pairing::Part},
                                                 {a.joinPair, Pairing::Join},
                                                 {a.overrulePair, Pairing::Overrule},
                                                 {a.withdrawPair, Pairing::Withdraw}};
    for (const auto& [action, what] : said)
        action->setEnabled(reading && m_pairs->offers(what));
}

} // namespace duixian::shell
