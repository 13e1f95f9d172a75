// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statement_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/models/statement_table_model.h"
#include "app/presentation/kind_mark.h"
#include "app/presentation/ruling_mark.h"

namespace duixian::reader {
namespace {

constexpr qreal markSize = 10;

using Model = models::StatementTableModel;

} // namespace

void StatementDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    const bool selected = option->state & QStyle::State_Selected;
    if (index.column() >= Model::PeriodColumn && !selected)
        option->palette.setColor(QPalette::Text, presentation::ground(presentation::themeInForce()).quiet);
    if (index.column() == Model::KindColumn)
        option->text.clear();
}

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != Model::KindColumn)
        return;
    QRectF mark(0, 0, markSize, markSize);
    // The kinds stand in one line whether something was said to them or not.
    const QPointF left(option.rect.left() + 1.4 * markSize, QRectF(option.rect).center().y());
    mark.moveCenter(left);
    if (const QVariant ruling = index.data(Model::RulingRole); ruling.isValid()) {
        QRectF sign = mark;
        sign.moveCenter(left + QPointF(1.6 * markSize, 0));
        presentation::paintRulingMark(*painter, sign, static_cast<Ruling>(ruling.toInt()), presentation::themeInForce());
    }
    const auto kind = static_cast<Kind>(index.data(Model::KindRole).toInt());
    presentation::paintKindMark(*painter, mark, kind, presentation::themeInForce());
}

} // namespace duixian::reader
