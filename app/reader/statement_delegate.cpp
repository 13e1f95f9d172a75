// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statement_delegate.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QPainter>

#include "app/models/statement_table_model.h"
#include "app/presentation/kind_mark.h"
#include "app/presentation/ruling_mark.h"
#include "core/model/pair_decision.h"

namespace duixian::reader {
namespace {

constexpr qreal markSize = 10;

using Model = models::StatementTableModel;

void paintMarks(QPainter& painter, const QRect& cell, const QModelIndex& index)
{
    QRectF mark(0, 0, markSize, markSize);
    // The kinds stand in one line whether something was said to them or not.
    const QPointF left(cell.left() + 1.4 * markSize, QRectF(cell).center().y());
    mark.moveCenter(left);
    if (const QVariant ruling = index.data(Model::RulingRole); ruling.isValid()) {
        QRectF sign = mark;
        sign.moveCenter(left + QPointF(1.6 * markSize, 0));
        presentation::paintRulingMark(painter, sign, static_cast<Ruling>(ruling.toInt()), presentation::themeInForce());
    }
    const auto kind = static_cast<Kind>(index.data(Model::KindRole).toInt());
    presentation::paintKindMark(painter, mark, kind, presentation::themeInForce());
}

/// A pencil where the verdict is a person's or the two were parted, a plus where they were joined.
Ruling markOf(PairRuling said)
{
    return said == PairRuling::Joined ? Ruling::Added : Ruling::Corrected;
}

void paintVerdicts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const presentation::Theme theme = presentation::themeInForce();
    const QString signs = index.data().toString();
    const QVariant said = index.data(Model::PairRulingRole);
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const qreal gap = said.isValid() ? markSize : 0;
    qreal x = QRectF(option.rect).center().x() - (metrics.horizontalAdvance(signs) + gap) / 2;
    painter.save();
    painter.setFont(bold);
    for (const QChar sign : signs) {
        const qreal wide = metrics.horizontalAdvance(sign);
        QColor colour = presentation::ground(theme).quiet;
        for (const Verdict verdict : {Verdict::Reached, Verdict::NotReached, Verdict::Undecidable})
            if (presentation::signOf(verdict) == sign)
                colour = presentation::look(presentation::roleOf(verdict), theme).line;
        painter.setPen(colour);
        painter.drawText(QRectF(x, option.rect.top(), wide, option.rect.height()), Qt::AlignCenter, sign);
        x += wide;
    }
    painter.restore();
    if (said.isValid())
        presentation::paintRulingMark(painter, {x + 2, option.rect.center().y() - markSize / 2, markSize - 2, markSize - 2},
                                      markOf(static_cast<PairRuling>(said.toInt())), theme);
}

/// Below the words of a right-aligned cell, as below the figure in the text.
void paintDots(QPainter& painter, const QStyleOptionViewItem& option, const QString& words)
{
    const presentation::Look look = presentation::look(presentation::Role::Doubtful, presentation::themeInForce());
    constexpr int edge = 9; // the style's padding, and the text's own margin
    const int wide = std::min(option.fontMetrics.horizontalAdvance(words), option.rect.width() - 2 * edge);
    const qreal right = option.rect.right() - edge;
    const qreal y = option.rect.center().y() + option.fontMetrics.height() / 2.0 + 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, 2, Qt::DotLine, Qt::FlatCap));
    painter.drawLine(QPointF(right - wide, y), QPointF(right, y));
    painter.restore();
}

} // namespace

void StatementDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    const bool selected = option->state & QStyle::State_Selected;
    if (index.column() >= Model::PeriodColumn && !selected)
        option->palette.setColor(QPalette::Text, presentation::ground(presentation::themeInForce()).quiet);
    if (index.column() == Model::KindColumn || index.column() == Model::VerdictColumn)
        option->text.clear();
}

void StatementDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString signs = index.data(Model::BesideRole).toString();
    if (signs.isEmpty()) {
        QStyledItemDelegate::paint(&painter, option, index);
        return;
    }
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QString name = std::exchange(whole.text, QString());
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, &painter, option.widget);
    constexpr int edge = 9;
    QRect room = option.rect.adjusted(edge, 0, -edge, 0);
    painter.save();
    painter.setFont(whole.font);
    painter.setPen(presentation::ground(presentation::themeInForce()).accent);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, signs);
    room.setRight(room.right() - whole.fontMetrics.horizontalAdvance(signs) - edge);
    painter.setPen(whole.palette.color(QPalette::Text));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, whole.fontMetrics.elidedText(name, Qt::ElideRight, room.width()));
    painter.restore();
}

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    switch (index.column()) {
    case Model::KindColumn:
        QStyledItemDelegate::paint(painter, option, index);
        paintMarks(*painter, option.rect, index);
        break;
    case Model::VerdictColumn:
        QStyledItemDelegate::paint(painter, option, index);
        paintVerdicts(*painter, option, index);
        break;
    case Model::IndicatorColumn:
        paintName(*painter, option, index);
        break;
    case Model::FigureColumn:
        QStyledItemDelegate::paint(painter, option, index);
        if (index.data(Model::DoubtfulRole).toBool())
            paintDots(*painter, option, index.data().toString());
        break;
    default:
        QStyledItemDelegate::paint(painter, option, index);
    }
}

} // namespace duixian::reader
