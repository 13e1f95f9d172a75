// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/passage_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include "app/presentation/palette.h"

namespace duixian::shell {
namespace {

constexpr int padding = 8;
constexpr QChar nothing(0x2014);

/// A passage that one of two copies lacks is shown as a dash where it would be.
QStringList shownPieces(const QModelIndex& index)
{
    QStringList pieces = index.data(PassageDelegate::PiecesRole).toStringList();
    if (pieces.size() == 3 && pieces[1].isEmpty())
        pieces[1] = QString(nothing);
    return pieces;
}

} // namespace

qreal PassageDelegate::layOut(QTextLayout& text, const QStyleOptionViewItem& option, const QStringList& pieces, qreal width)
{
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    QTextLayout::FormatRange around;
    around.start = 0;
    around.length = static_cast<int>(pieces.join(QString()).size());
    around.format.setForeground(ground.quiet);
    QTextLayout::FormatRange meant;
    meant.start = static_cast<int>(pieces.value(0).size());
    meant.length = static_cast<int>(pieces.value(1).size());
    const presentation::Look look = presentation::look(presentation::Role::SearchHit, theme);
    meant.format.setForeground(ground.text);
    meant.format.setBackground(look.fill);
    text.setFont(option.font);
    text.setText(pieces.join(QString()));
    text.setFormats({around, meant});
    qreal height = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() + 2;
    }
    text.endLayout();
    return height;
}

void PassageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    const QStyle* style = bare.widget ? bare.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);
    QTextLayout text;
    layOut(text, option, shownPieces(index), option.rect.width() - 2 * padding);
    painter->save();
    painter->setClipRect(option.rect);
    text.draw(painter, QPointF(option.rect.left() + padding, option.rect.top() + padding));
    painter->restore();
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = table ? table->columnWidth(index.column()) : option.rect.width();
    QTextLayout text;
    const qreal height = layOut(text, option, shownPieces(index), std::max(1, width - 2 * padding));
    return {width, static_cast<int>(height) + 2 * padding};
}

} // namespace duixian::shell
