// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/coverage_legend.h"

#include <QPainter>

#include "app/pairs/coverage_delegate.h"
#include "app/pairs/mention_mark.h"

namespace duixian::pairing {
namespace {

constexpr int markSize = 14;
constexpr int gap = 6;
constexpr int apart = 20;
constexpr int lineHeight = 20;

} // namespace

CoverageLegend::CoverageLegend(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("A disc: a report is there. A disc with a ring: one of a new term. Hatched: missing."));
}

QSize CoverageLegend::sizeHint() const
{
    constexpr int wide = 400;
    return {wide, lineHeight};
}

void CoverageLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const presentation::Theme theme = presentation::themeInForce();
    int left = 0;
    const QStringList words{tr("report there"), tr("of a new term"), tr("missing")};
    for (int i = 0; i < words.size(); ++i) {
        const QRectF mark(left, (lineHeight - markSize) / 2.0, markSize, markSize);
        if (i == 2) {
            paintMissing(painter, mark, theme);
            painter.setPen(presentation::ground(theme).rule);
            painter.drawRect(mark);
        } else {
            paintCovered(painter, mark, i == 1, theme);
        }
        painter.setPen(presentation::ground(theme).quiet);
        painter.drawText(QRect(left + markSize + gap, 0, width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter, words[i]);
        left += markSize + gap + fontMetrics().horizontalAdvance(words[i]) + apart;
    }
}

} // namespace duixian::pairing
