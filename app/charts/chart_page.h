// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QWidget>

#include "app/charts/chart_series.h"
#include "app/charts/chart_writings.h"
#include "app/presentation/ask_path.h"
#include "core/base/span.h"

class QScrollArea;

namespace duixian::charts {

class ChartPickers;
class ChartSources;
class ChartTable;
class ChartView;
class FigureExport;
class NoteEditor;

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
    /// Shows a chart, as one that was drawn before: sets every choice, and what is written on it. Of many places it comes later;
    /// chartDrawn tells.
    void show(const ChartWish& wish);
    using QWidget::show;
    /// What is shown, or, while another one is on its way, was shown before.
    [[nodiscard]] const Chart& chart() const;
    /// What is wished for, with what is written on it.
    [[nodiscard]] const ChartWish& wish() const { return m_wish; }
    [[nodiscard]] ChartView& view() { return *m_view; }
    /// What a person writes on the chart of this wish; draws it anew.
    void setWriting(const ChartWriting& writing);
    void copyTable();
    /// In place of the system's dialog.
    void setAskPath(presentation::AskPath ask);
    /// The ways out of what is drawn.
    [[nodiscard]] FigureExport& exporting() { return *m_export; }
    [[nodiscard]] NoteEditor& notes() { return *m_notes; }

Q_SIGNALS:
    /// The chart of the wish stands, or that there is none.
    void chartDrawn();
    /// A mark or a cell was chosen: the report and the quote's span in its text.
    void openStatement(duixian::ReportId report, duixian::Span span);
    /// A file was written, for the status bar.
    void saved(const QString& path);
    /// A file could not be written: what happened and what to do, as plain text.
    void failed(const QString& sentence);

private:
    void lay();
    void join();
    void redraw();
    void tellWaiting();
    void open(int row, int target);
    void followTable(int row);
    void followChart(int row);
    void bringIntoSight(int row);

    ChartSources* m_sources;
    ChartPickers* m_pickers;
    FigureExport* m_export;
    QScrollArea* m_scroll;
    ChartView* m_view;
    NoteEditor* m_notes;
    ChartTable* m_table;
    ChartWish m_wish;
    ChartWritings m_writings;
    std::optional<ChartWriting> m_shownWriting; ///< of the chart that is being chosen
};

} // namespace duixian::charts
