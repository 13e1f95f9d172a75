// SPDX-License-Identifier: GPL-3.0-or-later
// The table of statements in the window: what is copied, how its words are compared.
#include <QMenu>
#include <QTableView>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/compare_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/plan_desk.h"
#include "app/shell/print_desk.h"

namespace duixian::shell {

void MainWindow::joinTable()
{
    m_reader->statements().setFolding(&Workspace::searchForm);
    auto* const printing = new PrintDesk(*m_reader, *m_prompts, *m_status, *this);
    for (QObject* const menu : m_actions.exportTable->associatedObjects())
        if (auto* const file = qobject_cast<QMenu*>(menu))
            printing->addActions(*file, m_actions.exportTable);
    connect(m_actions.copy, &QAction::triggered, this, &MainWindow::copy);
}

/// What a person is at: rows of the table, else words of the text.
void MainWindow::copy()
{
    if (m_plan->copy() || m_compare->copy())
        return;
    if (m_reader->statements().table().hasFocus())
        m_reader->statements().copyChosen();
    else
        m_reader->view().copy();
}

} // namespace duixian::shell
