// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/sheet_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/pairs/sheet_roles.h"
#include "app/presentation/palette.h"

namespace duixian::pairing {

QStyleOptionViewItem SheetDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStyleOptionViewItem ground = cell;
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    return cell;
}

void SheetDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    const presentation::Theme theme = presentation::themeInForce();
    if (const QVariant role = index.data(WordsRole); role.isValid())
        option->palette.setColor(QPalette::Text, presentation::look(static_cast<presentation::Role>(role.toInt()), theme).line);
    else if (index.data(QuietRole).toBool())
        option->palette.setColor(QPalette::Text, presentation::ground(theme).quiet);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if ((option.state & QStyle::State_HasFocus) == 0)
        return;
    painter->save();
    painter->setPen(presentation::ground(presentation::themeInForce()).accent);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace duixian::pairing
