// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/layer_switch.h"

#include <algorithm>

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include "app/presentation/palette.h"

namespace duixian::reader {
namespace {

constexpr int switchHeight = 28;
constexpr int padding = 8;
constexpr int gap = 6;
constexpr int chevron = 12;
constexpr QSize swatchSize(22, 16);
constexpr int stripesApart = 5;
constexpr int linesApart = 4;

void paintSwatch(QPainter& painter, const QRectF& box, FurnitureShown shown, presentation::Theme theme)
{
    const presentation::Look look = presentation::look(presentation::Role::Furniture, theme);
    painter.save();
    painter.setBrush(shown == FurnitureShown::Marked ? QBrush(look.fill) : Qt::NoBrush);
    painter.setPen(QPen(look.line, 1, shown == FurnitureShown::Hidden ? Qt::DotLine : Qt::SolidLine));
    painter.drawRoundedRect(box, 3, 3);
    painter.setClipRect(box.adjusted(1, 1, -1, -1));
    if (shown == FurnitureShown::Marked)
        for (int x = -swatchSize.height(); x < swatchSize.width(); x += stripesApart)
            painter.drawLine(box.topLeft() + QPointF(x, 0), box.topLeft() + QPointF(x + box.height(), box.height()));
    if (shown == FurnitureShown::Dimmed)
        for (int y = linesApart; y < swatchSize.height(); y += linesApart)
            painter.drawLine(box.topLeft() + QPointF(linesApart, y), box.topRight() + QPointF(-linesApart, y));
    painter.restore();
}

void paintChevron(QPainter& painter, const QPointF& middle, const QColor& ink)
{
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {middle + QPointF(-3.5, -1.75), middle + QPointF(0, 1.75), middle + QPointF(3.5, -1.75)};
    painter.drawPolyline(points, 3);
}

} // namespace

QString wordOf(FurnitureShown shown)
{
    switch (shown) {
    case FurnitureShown::Marked:
        return LayerSwitch::tr("&Marked, with the reason");
    case FurnitureShown::Dimmed:
        return LayerSwitch::tr("&Dimmed");
    case FurnitureShown::Hidden:
        return LayerSwitch::tr("&Hidden");
    }
    return {};
}

LayerSwitch::LayerSwitch(QWidget* parent) : QToolButton(parent), m_choices(new QActionGroup(this))
{
    auto* menu = new QMenu(this);
    for (const FurnitureShown shown : {FurnitureShown::Marked, FurnitureShown::Dimmed, FurnitureShown::Hidden}) {
        QAction* choice = menu->addAction(wordOf(shown));
        choice->setCheckable(true);
        choice->setData(static_cast<int>(shown));
        m_choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, shown] { Q_EMIT furnitureChosen(shown); });
    }
    menu->addSeparator();
    m_damage = menu->addAction(tr("Mark dama&ge of the text"));
    m_damage->setCheckable(true);
    m_damage->setChecked(true);
    connect(m_damage, &QAction::triggered, this, &LayerSwitch::damageMarkChosen);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setAccessibleName(tr("How passages are shown that are none of the report"));
    setToolTip(tr("Passages that are none of the report (menus, signatures, notes): marked, dimmed or hidden"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setFurniture(m_shown);
}

void LayerSwitch::setLayers(const std::vector<Layer>& layers)
{
    m_furnitureCount =
        static_cast<int>(std::count_if(layers.begin(), layers.end(), [](const Layer& layer) { return isFurniture(layer.reason); }));
    m_damageCount = static_cast<int>(layers.size()) - m_furnitureCount;
    m_damage->setText(tr("Mark dama&ge of the text (%1)").arg(locale().toString(m_damageCount)));
    setVisible(!layers.empty());
    updateGeometry();
    update();
}

void LayerSwitch::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    updateGeometry();
}

void LayerSwitch::setFurniture(FurnitureShown shown)
{
    m_shown = shown;
    for (QAction* choice : m_choices->actions())
        choice->setChecked(choice->data().toInt() == static_cast<int>(shown));
    update();
}

void LayerSwitch::setDamageMarked(bool marked)
{
    m_damage->setChecked(marked);
}

QString LayerSwitch::words() const
{
    return m_narrow ? QString() : tr("Not the report") + QLatin1Char(' ');
}

QSize LayerSwitch::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(words() + locale().toString(m_furnitureCount));
    return {2 * padding + swatchSize.width() + gap + text + gap + chevron, switchHeight};
}

void LayerSwitch::paintEvent(QPaintEvent* /*event*/)
{
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus() || isDown()) {
        painter.setPen(hasFocus() ? QPen(ground.accent, 1) : Qt::NoPen);
        painter.setBrush(underMouse() || isDown() ? QBrush(palette().color(QPalette::Button)) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const QRectF swatch(padding + 0.5, (rect().height() - swatchSize.height()) / 2.0 + 0.5, swatchSize.width() - 1,
                        swatchSize.height() - 1);
    paintSwatch(painter, swatch, m_shown, theme);
    QRect text = rect().adjusted(padding + swatchSize.width() + gap, 0, 0, 0);
    painter.setPen(ground.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, words());
    text.adjust(fontMetrics().horizontalAdvance(words()), 0, 0, 0);
    painter.setPen(ground.quiet);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, locale().toString(m_furnitureCount));
    paintChevron(painter, QPointF(rect().right() - padding - 3, rect().height() / 2.0), ground.quiet);
}

} // namespace duixian::reader
