// SPDX-License-Identifier: GPL-3.0-or-later
// The page Compare in the window: what is set side by side, where it leads, and the way back to it.
#include <QActionGroup>

#include "app/compare/compare_page.h"
#include "app/reader/legend.h"
#include "app/reader/reader_header.h"
#include "app/reader/reader_page.h"
#include "app/reader/reader_view.h"
#include "app/shell/compare_desk.h"
#include "app/shell/library_panel.h"
#include "app/shell/main_window.h"
#include "app/shell/panes.h"

namespace duixian::shell {

void MainWindow::joinCompare()
{
    const Actions& a = m_actions;
    connect(a.sideBySide, &QAction::triggered, this, [this] {
        std::vector<ReportId> reports = m_library->selected();
        if (reports.size() < 2)
            reports = {m_current};
        rememberSpot();
        m_compare->compare(reports);
        showPlace(Page::Compare);
        visitCompared();
    });
    connect(a.comparisonReport, &QAction::triggered, this, [this] {
        showPage(Page::Compare);
        m_compare->askReport();
    });
    connect(m_compare, &CompareDesk::comparedChanged, this, &MainWindow::visitCompared);
    // Whoever comes from a table goes on by the keys of the text.
    connect(m_compare, &CompareDesk::statementWanted, this, [this](ReportId report, const Span& figure) {
        figure.empty() ? openReport(report) : openSpan(report, figure);
        m_reader->view().setFocus();
    });
    for (const auto side : {comparing::Side::Left, comparing::Side::Right}) {
        reader::ReaderView& view = m_compare->page().view(side);
        connect(a.serif, &QAction::toggled, &view, &reader::ReaderView::setSerif);
        connect(&m_reader->view(), &reader::ReaderView::zoomChanged, &view, &reader::ReaderView::setZoom);
        connect(&m_reader->header().legend(), &reader::Legend::toggled, &view, &reader::ReaderView::setMarked);
        connect(a.furniture, &QActionGroup::triggered, &view,
                [&view](QAction* chosen) { view.setFurniture(static_cast<reader::FurnitureShown>(chosen->data().toInt())); });
    }
    makePane(m_compare->page());
}

/// Other reports side by side are another place.
void MainWindow::visitCompared()
{
    Place here{Page::Compare, m_current};
    here.compared = m_compare->compared();
    m_trail.visit(here);
    refreshActions();
}

} // namespace duixian::shell
