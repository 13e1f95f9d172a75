// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/carried_delegate.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

#include "app/compare/carried_look.h"

namespace duixian::comparing {
namespace {

constexpr int edge = 16;
constexpr int above = 6;
constexpr int markSize = 12;
constexpr int gap = 8;
constexpr int between = 2;

/// The column of the kinds, as wide as the longest of their words.
int kindWidth(const QFontMetrics& metrics)
{
    int widest = metrics.horizontalAdvance(CarriedDelegate::tr("Before"));
    for (const auto kind : {std::optional(Carried::Same), std::optional(Carried::NewNumber), std::optional(Carried::Reworded),
                            std::optional(Carried::New), std::optional<Carried>()})
        widest = std::max(widest, metrics.horizontalAdvance(wordOf(kind)));
    return markSize + gap + widest + 4 * gap;
}

QRect textRect(const QRect& row, const QFontMetrics& metrics)
{
    return row.adjusted(edge + kindWidth(metrics), above, -edge, -above);
}

} // namespace

CarriedDelegate::CarriedDelegate(const CarriedModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

QSize CarriedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const int room = textRect({0, 0, width, 0}, option.fontMetrics).width();
    const CarriedModel::Versions& versions = m_model.versions(index.row());
    int height = heightOf(versions.now, room, option.font);
    if (!versions.before.text.isEmpty())
        height += between + heightOf(versions.before, room, option.font);
    return {0, height + 2 * above};
}

void CarriedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.state &= ~QStyle::State_HasFocus;
    const QStyle* const style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    const CarriedRow& row = m_model.row(index.row());
    const CarriedModel::Versions& versions = m_model.versions(index.row());
    painter->save();
    painter->setFont(given.font);
    paintKind(*painter, given.rect, row);
    QRect room = textRect(given.rect, given.fontMetrics);
    comparing::paint(*painter, room, versions.now, given.font, theme, row.kind ? ground.text : ground.quiet);
    if (!versions.before.text.isEmpty()) {
        room.setTop(room.top() + heightOf(versions.now, room.width(), given.font) + between);
        comparing::paint(*painter, room, versions.before, given.font, theme, ground.quiet);
        painter->setPen(ground.quiet);
        painter->drawText(QRect(given.rect.left() + edge + markSize + gap, room.top(), room.left(), given.fontMetrics.height() + 4),
                          Qt::AlignLeft | Qt::AlignVCenter, tr("Before"));
    }
    painter->restore();
}

void CarriedDelegate::paintKind(QPainter& painter, const QRect& rect, const CarriedRow& row) const
{
    const presentation::Theme theme = presentation::themeInForce();
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect line(rect.left() + edge, rect.top() + above, kindWidth(metrics), metrics.height() + 4);
    paintCarriedMark(painter, QRectF(line.left(), line.center().y() - markSize / 2 + 1, markSize, markSize), row.kind, theme);
    painter.setPen(presentation::ground(theme).text);
    painter.drawText(line.adjusted(markSize + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, wordOf(row.kind));
    if (!row.moved)
        return;
    painter.setPen(presentation::ground(theme).quiet);
    painter.drawText(line.adjusted(0, 0, -2 * gap, 0), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("\u21C5"));
}

} // namespace duixian::comparing
