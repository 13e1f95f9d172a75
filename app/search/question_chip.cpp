// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/question_chip.h"

#include <QPainter>
#include <QPainterPath>

#include "app/presentation/palette.h"
#include "app/presentation/statement_text.h"

namespace duixian::searching {
namespace {

constexpr int chipHeight = 26;
constexpr int side = 10;
constexpr int gap = 6;
constexpr int arrow = 8;
constexpr int longest = 320; ///< of what is said

} // namespace

QuestionChip::QuestionChip(const presentation::PartWords& words, bool guessed, QWidget* parent)
    : QAbstractButton(parent), m_words(words), m_guessed(guessed)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    const QString whole = words.sort.isEmpty() ? words.said : words.sort + QLatin1Char(' ') + words.said;
    setAccessibleName(guessed ? tr("%1, perhaps").arg(whole) : whole);
    setToolTip(presentation::toolTipOf(guessed ? tr("Perhaps meant otherwise. A click shows how else it can be taken.")
                                               : tr("A click shows how else it can be taken.")));
}

QString QuestionChip::saidShown() const
{
    return fontMetrics().elidedText(m_words.said.simplified(), Qt::ElideRight, longest);
}

QSize QuestionChip::sizeHint() const
{
    const int sort = m_words.sort.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_words.sort) + gap;
    return {side + sort + fontMetrics().horizontalAdvance(saidShown()) + gap + arrow + side, chipHeight};
}

void QuestionChip::paintEvent(QPaintEvent* /*event*/)
{
    const presentation::Ground ground = presentation::ground(presentation::themeInForce());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = ground.accent;
    fill.setAlphaF(isDown() ? 0.24F : underMouse() ? 0.16F : 0.08F);
    QPen edge(m_guessed ? presentation::look(presentation::Role::Doubtful, presentation::themeInForce()).line : ground.rule, 1);
    if (m_guessed) {
        edge.setWidthF(1.5);
        edge.setDashPattern({1, 2});
    }
    if (hasFocus())
        edge = QPen(ground.accent, 1.5);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), chipHeight / 2.0 - 1, chipHeight / 2.0 - 1);

    QRect room = rect().adjusted(side, 0, -side, 0);
    if (!m_words.sort.isEmpty()) {
        painter.setPen(ground.quiet);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_words.sort);
        room.setLeft(room.left() + fontMetrics().horizontalAdvance(m_words.sort) + gap);
    }
    painter.setPen(ground.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, saidShown());

    const QPointF tip(width() - side - arrow / 2.0, height() / 2.0 + 2);
    painter.setPen(QPen(ground.quiet, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{tip - QPointF(3.5, 3.5), tip, tip + QPointF(3.5, -3.5)}});
}

} // namespace duixian::searching
