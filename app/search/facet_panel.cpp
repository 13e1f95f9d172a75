// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/facet_panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include "app/presentation/palette.h"

namespace duixian::searching {
namespace {

constexpr int rowHeight = 26;
constexpr int headerHeight = 36;
constexpr int edge = 16;
constexpr int indent = 14;
constexpr int box = 14;
constexpr int gap = 8;

/// A box to be ticked, a name, a number at the right.
class FacetDelegate : public QStyledItemDelegate {
public:
    FacetDelegate(const models::FacetListModel& rows, QObject* parent) : QStyledItemDelegate(parent), m_rows(rows) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int least = m_rows.row(index.row()).header ? headerHeight : rowHeight;
        return {0, std::max(least, option.fontMetrics.height() + gap)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        const models::FacetRow& row = m_rows.row(index.row());
        const presentation::Ground ground = presentation::ground(presentation::themeInForce());
        painter->save();
        QRect room = given.rect.adjusted(edge, 0, -edge, 0);
        if (row.header) {
            QFont font = given.font;
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(ground.text);
            painter->drawText(room.adjusted(0, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom, row.label);
            painter->restore();
            return;
        }
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        option.features &= ~QStyleOptionViewItem::HasCheckIndicator;
        option.state &= ~QStyle::State_Selected;
        const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        room.setLeft(room.left() + row.depth * indent);
        paintBox(*painter, QRect(room.left(), room.center().y() - box / 2 + 1, box, box), row.chosen, ground,
                 (given.state & QStyle::State_HasFocus) != 0);
        room.setLeft(room.left() + box + gap);
        const QString count = QLocale().toString(static_cast<qulonglong>(row.count));
        painter->setPen(ground.quiet);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        room.setRight(room.right() - given.fontMetrics.horizontalAdvance(count) - gap);
        painter->setPen(ground.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, given.fontMetrics.elidedText(row.label, Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    static void paintBox(QPainter& painter, const QRect& at, bool ticked, const presentation::Ground& ground, bool focused)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette palette = presentation::widgetPalette(presentation::themeInForce());
        painter.setPen(QPen(ticked || focused ? ground.accent : palette.color(QPalette::Mid), focused ? 1.5 : 1));
        painter.setBrush(ticked ? palette.color(QPalette::Highlight) : ground.page);
        painter.drawRoundedRect(QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (!ticked)
            return;
        painter.setPen(QPen(palette.color(QPalette::HighlightedText), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle = QRectF(at).center();
        painter.drawPolyline(QPolygonF{{middle + QPointF(-3.2, 0.2), middle + QPointF(-0.8, 2.6), middle + QPointF(3.4, -2.4)}});
    }

    const models::FacetListModel& m_rows;
};

} // namespace

FacetPanel::FacetPanel(QWidget* parent) : QListView(parent)
{
    setModel(&m_rows);
    setItemDelegate(new FacetDelegate(m_rows, this));
    setAccessibleName(tr("Narrow down"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(Adjust);
    connect(this, &QListView::clicked, this, &FacetPanel::toggle);
}

void FacetPanel::setRows(std::vector<models::FacetRow> rows)
{
    m_rows.setRows(std::move(rows));
}

void FacetPanel::toggle(const QModelIndex& index)
{
    if (!index.isValid() || m_rows.row(index.row()).header)
        return;
    const models::FacetRow value = m_rows.row(index.row()); // the rows change by it
    Q_EMIT toggled(value);
}

void FacetPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        toggle(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace duixian::searching
