// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/hit_delegate.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include "app/presentation/kind_mark.h"
#include "app/presentation/marked_lines.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/ruling_mark.h"
#include "app/presentation/statement_text.h"
#include "app/presentation/wording.h"

namespace duixian::searching {
namespace {

using presentation::MarkedLines;

constexpr int edge = 24; ///< of the page
constexpr int above = 6;
constexpr int figureWidth = 216;
constexpr int narrow = 520; ///< below it the figure's column gives way
constexpr int markSize = 9;
constexpr int gap = 8;

int figureWidthIn(int width)
{
    return width < narrow ? figureWidth * 3 / 4 : figureWidth;
}

QRect sentenceRect(const QRect& row, const Hit& hit)
{
    return row.adjusted(edge, above, -edge - (hit.statement ? figureWidthIn(row.width()) + gap : 0), -above);
}

} // namespace

HitDelegate::HitDelegate(const models::HitListModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

int HitDelegate::headerHeight(const QFontMetrics& metrics) const
{
    return metrics.height() + 2 * gap + 4;
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Hit* const hit = m_model.hitOf(index.row());
    const int width = option.rect.width();
    if (!hit)
        return {0, headerHeight(option.fontMetrics)};
    const bool two = hit->statement || MarkedLines::needsTwo(hit->excerpt, sentenceRect({0, 0, width, 0}, *hit).width(), option.font);
    return {0, (two ? 2 : 1) * MarkedLines::lineHeight(option.fontMetrics) + 2 * above};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    const Hit* const hit = m_model.hitOf(index.row());
    if (!hit) {
        paintHeader(*painter, given.rect, given.font, m_model.groupOf(index.row()));
        return;
    }
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.state &= ~QStyle::State_HasFocus;
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setFont(given.font);
    const MarkedLines lines(toQt(std::u16string_view(hit->excerpt)), hit->excerptMarks, given.font);
    lines.paint(*painter, sentenceRect(given.rect, *hit), presentation::themeInForce());
    if (hit->statement)
        paintFigure(*painter, given.rect, *hit);
    painter->restore();
}

void HitDelegate::paintFigure(QPainter& painter, const QRect& rect, const Hit& hit) const
{
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    const Statement& statement = *hit.statement;
    const int width = figureWidthIn(rect.width());
    const int line = MarkedLines::lineHeight(painter.fontMetrics());
    const QRect first(rect.right() + 1 - edge - width, rect.top() + above, width, line);
    presentation::paintKindMark(painter, QRectF(first.left(), first.center().y() - (markSize - 1) / 2.0, markSize, markSize),
                                statement.kind, theme);
    QRect room = first.adjusted(markSize + gap, 0, 0, 0);
    if (hit.ruling) {
        presentation::paintRulingMark(
            painter, QRectF(room.right() - markSize, room.center().y() - (markSize - 1) / 2.0, markSize, markSize), *hit.ruling, theme);
        room.setRight(room.right() - markSize - gap);
    }
    const QFont plain = painter.font();
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(ground.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(presentation::spokenFigure(statement), Qt::ElideRight, room.width()));
    painter.setFont(plain);
    painter.setPen(ground.quiet);
    QRect second = first.translated(0, line).adjusted(markSize + gap, 0, 0, 0);
    if (const QString years = presentation::periodText(statement.period); !years.isEmpty()) {
        painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter, years);
        second.setRight(second.right() - painter.fontMetrics().horizontalAdvance(years) - gap);
    }
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(toQt(std::u16string_view(statement.indicator)), Qt::ElideRight, second.width()));
}

void HitDelegate::paintHeader(QPainter& painter, const QRect& rect, const QFont& font, const models::HitListModel::Group& group) const
{
    const presentation::Ground ground = presentation::ground(presentation::themeInForce());
    painter.save();
    painter.fillRect(rect, ground.page);
    painter.setPen(ground.rule);
    painter.drawLine(rect.left() + edge, rect.bottom(), rect.right() - edge, rect.bottom());
    QRect room = rect.adjusted(edge, gap - 2, -edge, 0);
    painter.setFont(font);
    painter.setPen(ground.quiet);
    const QString count = QLocale().toString(static_cast<qulonglong>(group.count));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(count) - 2 * gap);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(ground.text);
    const QString name = painter.fontMetrics().elidedText(m_model.nameOf(group), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(name) + 12);
    painter.setFont(font);
    painter.setPen(ground.quiet);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_model.pathOf(group), Qt::ElideRight, room.width()));
    painter.restore();
}

} // namespace duixian::searching
