// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include "app/charts/chart.h"
#include "app/charts/figure_wish.h"

namespace duixian::charts {

/// A figure as its file will show it, as large as there is room; where it has no ground, squares show through.
class FigurePreview : public QWidget {
    Q_OBJECT
public:
    explicit FigurePreview(QWidget* parent = nullptr);

    /// pixels: the figure's whole size; an empty one shows nothing.
    void show(const Chart& chart, const FigureWish& wish, const QSize& pixels);
    [[nodiscard]] const QImage& image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void redraw();

    Chart m_chart;
    FigureWish m_wish;
    QSize m_pixels;
    QImage m_image;
};

} // namespace duixian::charts
