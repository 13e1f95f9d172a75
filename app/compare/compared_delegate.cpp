// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compared_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/compare/compared_table_model.h"
#include "app/presentation/kind_mark.h"
#include "app/presentation/palette.h"

namespace duixian::comparing {
namespace {

constexpr int edge = 4;
constexpr int markWidth = 22;
constexpr double markSize = 10;

} // namespace

QFont ComparedDelegate::changeFont(QFont font)
{
    constexpr double smaller = 0.85;
    font.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * smaller : font.pixelSize() * smaller * 0.75);
    return font;
}

int ComparedDelegate::changeWidth(const QFont& font)
{
    return QFontMetrics(changeFont(font)).horizontalAdvance(QStringLiteral("+000.0 %*"));
}

void ComparedDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    option->text.clear();
}

void ComparedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    const auto kind = static_cast<Kind>(index.data(ComparedTableModel::KindRole).toInt());
    QRect area = option.rect.adjusted(edge, 0, -edge, 0);
    const bool chosen = (cell.state & QStyle::State_Selected) != 0;
    const auto words = [&](const QRect& where, Qt::Alignment alignment, const QString& text, const QColor& colour) {
        painter->setPen(chosen ? cell.palette.color(QPalette::HighlightedText) : colour);
        painter->drawText(where, alignment | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    painter->save();
    painter->setFont(cell.font);
    const QString text = index.data().toString();
    if (index.column() == ComparedTableModel::IndicatorColumn) {
        presentation::paintKindMark(*painter, QRectF(area.left(), area.center().y() - markSize / 2 + 1, markSize, markSize), kind, theme);
        words(area.adjusted(markWidth - edge, 0, 0, 0), Qt::AlignLeft, text, ground.text);
    } else if (index.column() == ComparedTableModel::MeasureColumn) {
        words(area, Qt::AlignLeft, text, ground.quiet);
    } else {
        const int beside = changeWidth(cell.font);
        const bool missing = !index.data(ComparedTableModel::FigureRole).isValid();
        words(area.adjusted(0, 0, -beside - edge, 0), Qt::AlignRight, text,
              missing ? ground.quiet : presentation::look(presentation::roleOf(kind), theme).line);
        painter->setFont(changeFont(cell.font));
        area.setLeft(area.right() - beside);
        words(area, Qt::AlignLeft, index.data(ComparedTableModel::ChangeRole).toString(), ground.quiet);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(ground.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace duixian::comparing
