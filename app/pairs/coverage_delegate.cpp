// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/coverage_delegate.h"

#include <QPainter>

#include "app/pairs/coverage_table_model.h"
#include "app/pairs/mention_mark.h"

namespace duixian::pairing {

void paintCovered(QPainter& painter, const QRectF& box, bool term, presentation::Theme theme)
{
    const QColor line = presentation::look(presentation::Role::Outcome, theme).line;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = box.width() * 0.22;
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    if (term) {
        constexpr qreal stroke = 1.5;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(line, stroke));
        painter.drawEllipse(box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
    }
    painter.restore();
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant reports = index.data(CoverageTableModel::ReportsRole);
    if (!reports.isValid()) {
        SheetDelegate::paint(painter, option, index);
        return;
    }
    paintGround(painter, option, index);
    const presentation::Theme theme = presentation::themeInForce();
    constexpr int markSize = 14;
    QRectF mark(0, 0, markSize, markSize);
    mark.moveCenter(QRectF(option.rect).center());
    painter->save();
    if (reports.toInt() == 0)
        paintMissing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), theme);
    else
        paintCovered(*painter, mark, index.data(CoverageTableModel::TermRole).toBool(), theme);
    if (reports.toInt() > 1) {
        painter->setPen(presentation::ground(theme).quiet);
        painter->drawText(QRectF(mark.right() + 4, option.rect.top(), option.rect.right() - mark.right() - 4, option.rect.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("×%1").arg(reports.toInt()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(presentation::ground(theme).accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace duixian::pairing
