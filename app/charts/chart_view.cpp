// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "app/charts/chart_drawing.h"
#include "app/charts/chart_words.h"
#include "app/presentation/palette.h"
#include "app/presentation/statement_text.h"

namespace duixian::charts {

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(420);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    redraw();
}

void ChartView::setChart(Chart chart)
{
    // With other words on it it is the same chart: a person is still where he was.
    if (chart.kind != m_chart.kind || chart.rows != m_chart.rows) {
        m_row = -1;
        m_spot = -1;
    }
    m_chart = std::move(chart);
    m_waiting.clear();
    redraw();
}

void ChartView::setWaiting(const QString& words)
{
    m_waiting = words;
    update();
}

std::optional<drawing::Spot> ChartView::focusedSpot() const
{
    if (m_spot < 0 || m_spot >= static_cast<int>(m_drawing.spots.size()))
        return std::nullopt;
    return m_drawing.spots[static_cast<std::size_t>(m_spot)];
}

void ChartView::selectRow(int row)
{
    m_row = row;
    update();
}

std::optional<QRectF> ChartView::spotOf(int row, int target) const
{
    for (const drawing::Spot& spot : m_drawing.spots)
        if (spot.row == row && spot.target == target)
            return spot.area;
    return std::nullopt;
}

int ChartView::heightForWidth(int width) const
{
    return qCeil(drawingOf(m_chart, {double(width), 0, {presentation::themeInForce()}}).size.height());
}

QSize ChartView::sizeHint() const
{
    return {800, heightForWidth(800)};
}

void ChartView::redraw()
{
    m_drawing = drawingOf(m_chart, {double(width()), double(height()), {presentation::themeInForce()}});
    setAccessibleName(m_drawing.title);
    setAccessibleDescription(m_drawing.description);
    updateGeometry();
    update();
}

int ChartView::spotAt(QPointF at) const
{
    for (auto i = m_drawing.spots.size(); i-- > 0;)
        if (m_drawing.spots[i].area.contains(at))
            return static_cast<int>(i);
    return -1;
}

int ChartView::rowAt(QPointF at) const
{
    for (std::size_t i = 0; i < m_drawing.rowAreas.size(); ++i)
        if (m_drawing.rowAreas[i].contains(at))
            return static_cast<int>(i);
    return -1;
}

void ChartView::focusSpot(int spot)
{
    m_spot = spot;
    const int row = m_drawing.spots[static_cast<std::size_t>(spot)].row;
    selectRow(row);
    Q_EMIT rowSelected(row);
}

void ChartView::say()
{
    const auto spot = focusedSpot();
    if (!spot)
        return;
    const ChartRow& row = m_chart.rows[static_cast<std::size_t>(spot->row)];
    const bool isThere = spot->target < 0 ? row.outcome.has_value() : spot->target < static_cast<int>(row.targets.size());
    if (!isThere)
        return;
    const QString words = hoverText(row, spot->target);
    setAccessibleName(words);
    QToolTip::showText(mapToGlobal(spot->area.bottomRight().toPoint()), presentation::toolTipOf(words), this);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    setAccessibleName(m_drawing.title);
    QWidget::focusOutEvent(event);
}

void ChartView::activate(int spot)
{
    const drawing::Spot mark = m_drawing.spots[static_cast<std::size_t>(spot)];
    Q_EMIT markActivated(mark.row, mark.target);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int spot = spotAt(help->pos());
    if (spot < 0) {
        QToolTip::hideText();
        return true;
    }
    const drawing::Spot& mark = m_drawing.spots[static_cast<std::size_t>(spot)];
    const QString words = hoverText(m_chart.rows[static_cast<std::size_t>(mark.row)], mark.target);
    QToolTip::showText(help->globalPos(), presentation::toolTipOf(words), this, mark.area.toAlignedRect());
    return true;
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        redraw();
    QWidget::changeEvent(event);
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_drawing.ground);
    if (!m_waiting.isEmpty())
        return paintWaiting(painter);
    const QColor accent = presentation::ground(presentation::themeInForce()).accent;
    if (m_row >= 0 && m_row < static_cast<int>(m_drawing.rowAreas.size())) {
        QColor band = accent;
        band.setAlphaF(0.13F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(band);
        painter.drawRoundedRect(m_drawing.rowAreas[static_cast<std::size_t>(m_row)], 4, 4);
    }
    paint(painter, m_drawing);
    if (hasFocus() && m_spot >= 0 && m_spot < static_cast<int>(m_drawing.spots.size())) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_drawing.spots[static_cast<std::size_t>(m_spot)].area.adjusted(-2, -1, 2, 1), 4, 4);
    }
}

void ChartView::paintWaiting(QPainter& painter) const
{
    constexpr double dimmed = 0.3;
    constexpr int boxHeight = 40;
    constexpr int top = 96;
    const presentation::Ground colours = presentation::ground(presentation::themeInForce());
    if (!m_chart.rows.empty()) {
        painter.setOpacity(dimmed);
        paint(painter, m_drawing);
        painter.setOpacity(1);
    }
    const int wide = fontMetrics().horizontalAdvance(m_waiting) + boxHeight;
    const QRect box((width() - wide) / 2, visibleRegion().boundingRect().top() + top, wide, boxHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.rule);
    painter.setBrush(colours.page);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter, m_waiting);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    redraw();
    QWidget::resizeEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(spotAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const int spot = spotAt(event->position());
    const int row = rowAt(event->position());
    if (spot >= 0) {
        focusSpot(spot);
        activate(spot);
    } else if (row >= 0) {
        m_spot = -1;
        selectRow(row);
        Q_EMIT rowSelected(row);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_drawing.spots.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    const auto go = [this](int spot) {
        focusSpot(spot);
        say();
    };
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return go(qMin(m_spot + 1, last));
    case Qt::Key_Up:
    case Qt::Key_Left:
        return go(qMax(m_spot - 1, 0));
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_spot >= 0)
            activate(m_spot);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace duixian::charts
