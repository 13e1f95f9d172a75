// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/counts_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/presentation/kind_mark.h"

namespace duixian::presentation {
namespace {

constexpr int markSize = 9;
constexpr int gap = 4;
constexpr int edge = 8;
constexpr int rowHeight = 28;

/// Draws "mark number" right-aligned in a column of fixed width that ends at right, so that the marks of all rows stand under each other.
/// Returns where the next column to the left ends.
int paintCount(QPainter& painter, const QStyleOptionViewItem& option, int right, Kind kind, int count)
{
    const int digits = option.fontMetrics.horizontalAdvance(QStringLiteral("000"));
    const int left = right - digits - gap - markSize;
    if (count > 0) {
        const QRect number(right - digits, option.rect.top(), digits, option.rect.height());
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
        const QRectF mark(left, option.rect.center().y() - (markSize - 1) / 2.0, markSize, markSize);
        paintKindMark(painter, mark, kind, themeInForce());
    }
    return left - edge;
}

} // namespace

CountsDelegate::CountsDelegate(int targetsRole, int outcomesRole, QObject* parent)
    : QStyledItemDelegate(parent), m_targetsRole(targetsRole), m_outcomesRole(outcomesRole)
{
}

void CountsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QWidget* view = option.widget;
    const QStyle* style = view ? view->style() : QApplication::style();
    const QString text = std::exchange(option.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, view);

    painter->save();
    painter->setFont(option.font);
    int right = option.rect.right() - edge;
    if (index.data(m_targetsRole).isValid()) {
        painter->setPen(ground(themeInForce()).quiet);
        right = paintCount(*painter, option, right, Kind::Outcome, index.data(m_outcomesRole).toInt());
        right = paintCount(*painter, option, right, Kind::Target, index.data(m_targetsRole).toInt());
    }
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect room(option.rect.left() + gap, option.rect.top(), right - option.rect.left() - gap, option.rect.height());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CountsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(rowHeight, option.fontMetrics.height() + 2 * gap)};
}

} // namespace duixian::presentation
