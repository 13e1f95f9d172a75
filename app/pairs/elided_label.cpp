// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/elided_label.h"

#include <QPainter>

#include "app/presentation/palette.h"

namespace duixian::pairing {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(presentation::ground(presentation::themeInForce()).quiet);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace duixian::pairing
