// SPDX-License-Identifier: GPL-3.0-or-later
// Remarks, tags and stars in the window: their keys in text, table and tree.
#include <QTableView>
#include <QTreeView>

#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/reader/statement_panel.h"
#include "app/shell/library_panel.h"
#include "app/shell/main_window.h"
#include "app/shell/notes_desk.h"

namespace duixian::shell {

void MainWindow::joinNotes()
{
    const Actions& a = m_actions;
    const std::pair<QAction*, reader::Noting> keys[] = {
        {a.remark, reader::Noting::Remark}, {a.tag, reader::Noting::Tag}, {a.star, reader::Noting::Star}};
    for (const auto& [action, what] : keys) {
        m_reader->view().addAction(action);
        m_reader->statements().table().addAction(action);
        m_library->addReportAction(action);
        connect(action, &QAction::triggered, this, [this, what = what] { m_notes->note(what); });
    }
    connect(a.showNotes, &QAction::triggered, m_notes, &NotesDesk::showList);
    connect(m_notes, &NotesDesk::placeWanted, this, [this](ReportId report, const Span& words) {
        if (words.empty())
            openReport(report);
        else
            openWords(report, words);
    });
}

} // namespace duixian::shell
