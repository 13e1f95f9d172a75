// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/link_band.h"

#include <algorithm>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "app/compare/joint_look.h"
#include "app/presentation/palette.h"
#include "app/presentation/statement_text.h"

namespace duixian::comparing {
namespace {

constexpr qreal bend = 0.45;    ///< of the width: how far a line runs level before it turns
constexpr qreal stubReach = 18; ///< into the band
constexpr qreal stubApart = 9;  ///< from stub to stub at one paragraph
constexpr qreal stubTurn = 13;  ///< up or down
constexpr qreal arrowSize = 4.5;
constexpr qreal grasp = 9; ///< how broad a line is to the mouse
constexpr int air = 5;     ///< around a joined paragraph, as in the readers

QPainterPath curve(const QPointF& from, const QPointF& to)
{
    const qreal turn = (to.x() - from.x()) * bend;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(turn, 0), to - QPointF(turn, 0), to);
    return path;
}

/// Fainter by the share that is left.
QColor veiled(QColor colour, double share)
{
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

} // namespace

LinkBand::LinkBand(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("linkBand"));
    setMouseTracking(true);
    setAccessibleName(tr("What belongs together"));
}

void LinkBand::setSights(std::shared_ptr<const Alignment> alignment, const Sight& left, const Sight& right, const HiddenJoints& hidden)
{
    m_alignment = std::move(alignment);
    m_left = left;
    m_right = right;
    m_ribbons = m_alignment ? ribbonsOf(*m_alignment, m_left, m_right, hidden) : std::vector<Ribbon>();
    m_hovered.reset();
    layPaths();
    update();
}

void LinkBand::setJoined(std::optional<std::size_t> link)
{
    m_joined = link;
    update();
}

QPainterPath LinkBand::pathOf(const Ribbon& ribbon) const
{
    if (!ribbon.isStub())
        return curve({0, ribbon.left}, {static_cast<qreal>(width()), ribbon.right});
    const bool fromLeft = ribbon.leftSeen;
    const qreal from = fromLeft ? 0 : width();
    const qreal inward = fromLeft ? 1 : -1;
    const qreal y = fromLeft ? ribbon.left : ribbon.right;
    const qreal down = (fromLeft ? ribbon.right : ribbon.left) < 0 ? -1 : 1;
    const QPointF corner(from + inward * (stubReach + stubApart * ribbon.nth), y);
    const QPointF tip = corner + QPointF(0, down * stubTurn);
    QPainterPath path(QPointF(from, y));
    path.cubicTo(corner, corner, tip);
    return path;
}

void LinkBand::layPaths()
{
    m_paths.clear();
    for (const Ribbon& ribbon : m_ribbons)
        m_paths.push_back(pathOf(ribbon));
}

void LinkBand::paintLine(QPainter& painter, std::size_t place, bool strong) const
{
    constexpr double faint = 0.62;
    const Ribbon& ribbon = m_ribbons[place];
    const presentation::Theme theme = presentation::themeInForce();
    QPen pen = penOf(ribbon.joint, theme, strong);
    const QColor colour = veiled(pen.color(), strong ? 1 : faint);
    pen.setColor(colour);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(m_paths[place]);
    if (ribbon.isStub()) {
        const QPointF tip = m_paths[place].currentPosition();
        const qreal down = tip.y() < (ribbon.leftSeen ? ribbon.left : ribbon.right) ? -1 : 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{tip + QPointF(-arrowSize, 0), tip + QPointF(arrowSize, 0), tip + QPointF(0, down * arrowSize * 1.4)});
    }
    if (ribbon.joint == Joint::Pinned)
        paintPin(painter, m_paths[place].pointAtPercent(0.5) - QPointF(0, 3), pen.color());
}

/// From the one paragraph to the other as they stand, down to their ends.
void LinkBand::paintJoined(QPainter& painter) const
{
    const Link& link = m_alignment->links[*m_joined];
    if (link.a >= m_left.column.paragraphs.size() || link.b >= m_right.column.paragraphs.size())
        return;
    const auto within = [&](double y) { return std::clamp(y, -1.0, height() + 1.0); };
    const reader::Extent a = m_left.seen(link.a);
    const reader::Extent b = m_right.seen(link.b);
    const qreal right = width();
    const QPainterPath upper = curve({0, within(a.top - air)}, {right, within(b.top - air)});
    const QPainterPath lower = curve({right, within(b.bottom + air)}, {0, within(a.bottom + air)});
    QPainterPath whole = upper;
    whole.connectPath(lower);
    const presentation::Theme theme = presentation::themeInForce();
    const QColor colour = colourOf(link.joint, theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veiled(colour, theme == presentation::Theme::Light ? 0.13 : 0.24));
    painter.drawPath(whole);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(veiled(colour, 0.45), 1));
    painter.drawPath(upper);
    painter.drawPath(lower);
}

/// A small ring says of a paragraph that it has nothing beside it.
void LinkBand::paintAlone(QPainter& painter) const
{
    constexpr qreal radius = 3;
    constexpr qreal inward = 8;
    painter.setPen(QPen(presentation::ground(presentation::themeInForce()).quiet, 1.2));
    painter.setBrush(Qt::NoBrush);
    for (const std::size_t paragraph : aloneInSight(*m_alignment, Side::Left, m_left))
        painter.drawEllipse(QPointF(inward, m_left.anchor(paragraph)), radius, radius);
    for (const std::size_t paragraph : aloneInSight(*m_alignment, Side::Right, m_right))
        painter.drawEllipse(QPointF(width() - inward, m_right.anchor(paragraph)), radius, radius);
}

void LinkBand::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (!m_alignment)
        return;
    paintAlone(painter);
    if (m_joined)
        paintJoined(painter);
    for (std::size_t i = 0; i < m_ribbons.size(); ++i)
        if (m_ribbons[i].link != m_joined && m_ribbons[i].link != m_hovered)
            paintLine(painter, i, false);
    for (std::size_t i = 0; i < m_ribbons.size(); ++i)
        if (m_ribbons[i].link == m_joined || m_ribbons[i].link == m_hovered)
            paintLine(painter, i, true);
}

std::optional<std::size_t> LinkBand::linkAt(const QPointF& point) const
{
    QPainterPathStroker stroker;
    stroker.setWidth(grasp);
    for (std::size_t i = m_paths.size(); i-- > 0;)
        if (stroker.createStroke(m_paths[i]).contains(point))
            return m_ribbons[i].link;
    return std::nullopt;
}

QPointF LinkBand::pointOn(std::size_t link) const
{
    for (std::size_t i = 0; i < m_ribbons.size(); ++i)
        if (m_ribbons[i].link == link)
            return m_paths[i].pointAtPercent(m_ribbons[i].isStub() ? 1 : 0.5);
    return {-1, -1};
}

void LinkBand::setHovered(std::optional<std::size_t> link)
{
    if (link == m_hovered)
        return;
    m_hovered = link;
    setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LinkBand::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(linkAt(event->position()));
}

void LinkBand::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(std::nullopt);
}

void LinkBand::mousePressEvent(QMouseEvent* event)
{
    const auto link = event->button() == Qt::LeftButton ? linkAt(event->position()) : std::nullopt;
    if (!link)
        return;
    const auto ribbon = std::find_if(m_ribbons.begin(), m_ribbons.end(), [&](const Ribbon& r) { return r.link == *link; });
    Q_EMIT linkClicked(*link, ribbon->leftSeen ? Side::Left : Side::Right);
}

void LinkBand::wheelEvent(QWheelEvent* event)
{
    Q_EMIT wheeled(event);
    event->accept();
}

void LinkBand::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layPaths();
}

bool LinkBand::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto link = linkAt(help->pos());
    if (link && m_card)
        QToolTip::showText(help->globalPos(), presentation::toolTipOf(m_card(*link)), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace duixian::comparing
