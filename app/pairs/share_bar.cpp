// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/share_bar.h"

#include <array>

#include <QPainter>

#include "app/presentation/palette.h"

namespace duixian::pairing {

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    constexpr int height = 8;
    constexpr int width = 128;
    setFixedSize(width, height);
    setFocusPolicy(Qt::NoFocus);
}

void ShareBar::setSums(const PairSums& sums)
{
    m_sums = sums;
    update();
}

void ShareBar::paintEvent(QPaintEvent* /*event*/)
{
    using presentation::Role;
    struct Part {
        std::size_t count;
        Role role;
        Qt::BrushStyle style;
    };
    const std::array parts{Part{m_sums.verdicts[0], Role::Reached, Qt::SolidPattern},
                           Part{m_sums.verdicts[1], Role::NotReached, Qt::BDiagPattern},
                           Part{m_sums.verdicts[2], Role::Undecidable, Qt::Dense4Pattern}};
    const presentation::Theme theme = presentation::themeInForce();
    QPainter painter(this);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_sums.targets > 0) {
        qreal left = frame.left();
        for (const Part& part : parts) {
            const qreal width = frame.width() * static_cast<qreal>(part.count) / static_cast<qreal>(m_sums.targets);
            const QRectF box(left, frame.top(), width, frame.height());
            painter.fillRect(box, QBrush(presentation::look(part.role, theme).line, part.style));
            left += width;
        }
    }
    painter.setPen(presentation::ground(theme).rule);
    painter.drawRect(frame);
}

} // namespace duixian::pairing
