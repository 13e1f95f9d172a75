// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "app/charts/chart.h"
#include "app/drawing/drawing.h"

namespace duixian::charts {

/// Shows a chart as wide as it is and as high as the chart needs; stands in a scroll area. A click on a mark, or Enter on the mark in
/// focus, opens it; arrow keys go from mark to mark. What it shows stands in the table below it too, for those who can't see it.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(Chart chart);
    /// Another chart is on its way: what is shown is dimmed, with these words over it. Empty: none is.
    void setWaiting(const QString& words);
    [[nodiscard]] const QString& waiting() const { return m_waiting; }
    /// The mark that has the keys.
    [[nodiscard]] std::optional<drawing::Spot> focusedSpot() const;
    [[nodiscard]] const Chart& chart() const { return m_chart; }
    [[nodiscard]] const drawing::Drawing& drawing() const { return m_drawing; }
    /// The row that is marked as chosen; -1 is none.
    void selectRow(int row);
    [[nodiscard]] int selectedRow() const { return m_row; }
    /// Where a mark stands, in the widget; target -1 is the outcome.
    [[nodiscard]] std::optional<QRectF> spotOf(int row, int target) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rowSelected(int row);
    void markActivated(int row, int target);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw();
    [[nodiscard]] int spotAt(QPointF at) const;
    [[nodiscard]] int rowAt(QPointF at) const;
    void focusSpot(int spot);
    /// Says what the mark in focus is, to who reads and to who hears the window.
    void say();
    void activate(int spot);
    void paintWaiting(QPainter& painter) const;

    Chart m_chart;
    drawing::Drawing m_drawing;
    QString m_waiting;
    int m_row = -1;
    int m_spot = -1; ///< the mark in focus
};

} // namespace duixian::charts
