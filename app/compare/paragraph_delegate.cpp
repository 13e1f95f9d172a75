// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/paragraph_delegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace duixian::comparing {
namespace {

constexpr int aside = 16;
constexpr int above = 6;
constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

void ParagraphDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color((cell.state & QStyle::State_Selected) != 0 ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(option.rect.adjusted(aside, above, -aside, -above), flags, words);
    painter->restore();
}

QSize ParagraphDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QRect room(0, 0, std::max(1, width - 2 * aside), 1);
    return {width, cell.fontMetrics.boundingRect(room, flags, cell.text).height() + 2 * above};
}

} // namespace duixian::comparing
