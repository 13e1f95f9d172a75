// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/pairs/panel_table_model.h"
#include "app/presentation/shown_table.h"
#include "core/base/span.h"

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace duixian::pairing {

class SheetTable;

/// The panel as a table: each place with its indicators, a column a year. A click on a half of a cell, or Enter, opens the sentence; a line
/// is shown as a chart.
class PanelView : public QWidget {
    Q_OBJECT
public:
    explicit PanelView(QWidget* parent = nullptr);

    void setFolding(presentation::Folding folding) { m_model.setFolding(std::move(folding)); }
    void setUnits(UnitForms units) { m_model.setUnits(std::move(units)); }
    /// Another panel is on its way; setPanel brings it, null where it came to nothing.
    void begin();
    void tellProgress(int done, int total);
    void setPanel(std::shared_ptr<const MeasuredPanel> panel);
    [[nodiscard]] SheetTable& table() { return *m_table; }
    [[nodiscard]] const PanelTableModel& model() const { return m_model; }

Q_SIGNALS:
    void statementWanted(duixian::ReportId report, const duixian::Span& figure);
    /// Of a row that names place, indicator, measure and unit.
    void chartWanted(const duixian::PanelRow& line);
    void fileWanted(const duixian::presentation::ShownTable& table, const QString& suffix);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lay();
    void join();
    void layColumns();
    void wish();
    void tell();
    void open(const QModelIndex& index);
    void openFigure(const QModelIndex& index, bool target);
    void showChart();
    void popUp(const QPoint& at);

    PanelTableModel m_model;
    QTimer m_soon; ///< after the last letter
    QLineEdit* m_words;
    QCheckBox* m_standard;
    QCheckBox* m_long;
    QAction* m_chart;
    SheetTable* m_table;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_sums;
    QString m_progress;
    QPoint m_pressed; ///< where the pointer went down last, in the table's viewport
};

} // namespace duixian::pairing
