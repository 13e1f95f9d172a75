// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/panel_delegate.h"

#include <algorithm>

#include <QPainter>

#include "app/pairs/panel_table_model.h"
#include "app/presentation/palette.h"

namespace duixian::pairing {
namespace {

using presentation::Role;

constexpr int edge = 4;
constexpr int arrowWidth = 24;
constexpr int signWidth = 16;

/// Where the arrow stands: what is right of it bears the sign of the verdict too.
int arrowAt(const QRect& cell)
{
    return cell.left() + (cell.width() - signWidth) / 2;
}

} // namespace

bool PanelDelegate::isTargetHalf(const QRect& cell, const QPoint& at)
{
    return at.x() < arrowAt(cell);
}

void PanelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant target = index.data(PanelTableModel::TargetRole);
    if (!target.isValid()) {
        SheetDelegate::paint(painter, option, index);
        return;
    }
    const QStyleOptionViewItem cell = paintGround(painter, option, index);
    const presentation::Theme theme = presentation::themeInForce();
    const int arrow = arrowAt(option.rect);
    const auto words = [&](int left, int right, Qt::Alignment alignment, const QString& text, const QColor& colour) {
        painter->setPen(colour);
        const QRect area(left, option.rect.top(), right - left, option.rect.height());
        painter->drawText(area, alignment | Qt::AlignVCenter, option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    };
    const QColor quiet = presentation::ground(theme).quiet;
    const auto line = [&](Role role, const QString& text) {
        return text == QStringLiteral("\u2013") ? quiet : presentation::look(role, theme).line;
    };
    const QString outcome = index.data(PanelTableModel::OutcomeRole).toString();
    painter->save();
    painter->setFont(cell.font);
    words(option.rect.left() + edge, arrow - arrowWidth / 2, Qt::AlignRight, target.toString(), line(Role::Target, target.toString()));
    words(arrow - arrowWidth / 2, arrow + arrowWidth / 2, Qt::AlignHCenter, QStringLiteral("\u2192"), quiet);
    const int from = arrow + arrowWidth / 2;
    const int most = option.rect.right() - signWidth - from;
    words(from, from + most, Qt::AlignLeft, outcome, line(Role::Outcome, outcome));
    if (const QVariant verdict = index.data(PanelTableModel::VerdictRole); verdict.isValid()) {
        const auto judged = static_cast<Verdict>(verdict.toInt());
        const int sign = from + std::min(most, option.fontMetrics.horizontalAdvance(outcome) + edge);
        words(sign, sign + signWidth, Qt::AlignHCenter, presentation::signOf(judged),
              presentation::look(presentation::roleOf(judged), theme).line);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(presentation::ground(theme).accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace duixian::pairing
