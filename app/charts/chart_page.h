// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QWidget>

#include "app/charts/ask_path.h"
#include "app/charts/chart_source.h"
#include "core/base/span.h"

class QModelIndex;
class QTableView;

namespace duixian::charts {

class ChartPickers;
class ChartTableModel;
class ChartView;
class FigureExport;

/// The page "Plan and outcome": pickers, chart, the table of what is drawn, and the ways out.
class ChartPage : public QWidget {
    Q_OBJECT
public:
    explicit ChartPage(QWidget* parent = nullptr);
    ~ChartPage() override;

    /// The library, or the library as it is now; a person's choices stay where they can.
    void setFeed(ChartFeed feed);
    /// Shows a place by its key, as when the page is opened from the library's tree.
    void showPlace(const std::u16string& key);
    /// In place of the system's dialog.
    void setAskPath(AskPath ask);
    /// The ways out of what is drawn.
    [[nodiscard]] FigureExport& exporting() { return *m_export; }

Q_SIGNALS:
    /// A mark or a cell was chosen: the report and the quote's span in its text.
    void openStatement(duixian::ReportId report, duixian::Span span);
    /// A file was written, for the status bar.
    void saved(const QString& path);
    /// A file could not be written: what happened and what to do, as plain text.
    void failed(const QString& sentence);

private:
    void redraw();
    void open(int row, int target);
    void openCell(const QModelIndex& index);
    void followTable(const QModelIndex& current);
    void followChart(int row);
    void copyTable();

    ChartPickers* m_pickers;
    FigureExport* m_export = nullptr;
    ChartView* m_view;
    ChartTableModel* m_model;
    QTableView* m_table;
};

} // namespace duixian::charts
