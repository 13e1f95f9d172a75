// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/review_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/presentation/kind_mark.h"
#include "app/presentation/marked_lines.h"
#include "app/presentation/number_text.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/ruling_mark.h"
#include "app/presentation/wording.h"

namespace duixian::review {
namespace {

using presentation::MarkedLines;

constexpr int edge = 16;
constexpr int above = 6;
constexpr int gap = 8;
constexpr int markSize = 9;
constexpr int inset = edge + markSize + gap;

QString doubtWords(const ReviewItem& item)
{
    QStringList words;
    for (const Doubt doubt : item.doubts)
        words << presentation::shortWordOf(doubt);
    return words.join(QStringLiteral(" · "));
}

} // namespace

ReviewDelegate::ReviewDelegate(const models::ReviewListModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto excerpt = m_model.excerpt(index.row());
    const int width = option.rect.width() - inset - edge;
    const bool two = MarkedLines::needsTwo(std::u16string_view(toCore(excerpt.text)), width, option.font);
    const int lines = 1 + (two ? 2 : 1) + (m_model.item(index.row()).doubts.empty() ? 0 : 1);
    return {0, lines * MarkedLines::lineHeight(option.fontMetrics) + 2 * above};
}

void ReviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.state &= ~QStyle::State_HasFocus;
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const ReviewItem& item = m_model.item(index.row());
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    painter->save();
    painter->setFont(given.font);
    const int height = MarkedLines::lineHeight(painter->fontMetrics());
    QRect room = given.rect.adjusted(edge, above, -edge, -above);
    paintHead(*painter, QRect(room.left(), room.top(), room.width(), height), item);
    room.adjust(markSize + gap, height, 0, 0);
    if (!item.doubts.empty()) {
        const QRect line(room.left(), room.bottom() + 1 - height, room.width(), height);
        painter->setPen(item.ruling ? ground.quiet : presentation::look(presentation::Role::Doubtful, theme).line);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(doubtWords(item), Qt::ElideRight, line.width()));
        room.setBottom(line.top() - 1);
    }
    const auto excerpt = m_model.excerpt(index.row());
    const MarkedLines lines(excerpt.text, {excerpt.mark}, given.font,
                            item.rejected() ? presentation::Role::Rejected : presentation::roleOf(item.statement.kind));
    lines.paint(*painter, room, theme, item.ruling ? ground.quiet : ground.text);
    painter->restore();
}

void ReviewDelegate::paintHead(QPainter& painter, const QRect& line, const ReviewItem& item) const
{
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    const QRectF mark(line.left(), line.center().y() - (markSize - 1) / 2.0, markSize, markSize);
    presentation::paintKindMark(painter, mark, item.statement.kind, theme);
    QRect room = line.adjusted(markSize + gap, 0, 0, 0);
    // The years stand in one line whether something was said or not.
    const QRectF sign(room.right() - markSize, mark.top(), markSize, markSize);
    if (item.ruling)
        presentation::paintRulingMark(painter, sign, *item.ruling, theme);
    room.setRight(room.right() - markSize - gap);
    painter.setPen(ground.quiet);
    const auto atRight = [&](const QString& text) {
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(text) - gap);
    };
    atRight(presentation::periodText(item.statement.period));
    const QFont plain = painter.font();
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(item.ruling ? ground.quiet : ground.text);
    atRight(painter.fontMetrics().elidedText(presentation::boundedFigureText(item.statement), Qt::ElideRight, room.width() / 2));
    QString name = toQt(std::u16string_view(item.statement.indicator));
    if (name.isEmpty()) {
        name = tr("without a name");
        painter.setFont(plain);
        painter.setPen(ground.quiet);
    }
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    painter.setFont(plain);
}

} // namespace duixian::review
