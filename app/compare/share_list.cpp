// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/share_list.h"

#include <array>
#include <utility>

#include <QApplication>
#include <QPainter>

#include "app/compare/carried_look.h"

namespace duixian::comparing {
namespace {

constexpr int edge = 12;
constexpr int above = 5;
constexpr int barHeight = 8;
constexpr int step = 12; ///< a level further in
constexpr std::array kinds{Carried::Same, Carried::NewNumber, Carried::Reworded, Carried::New};

void paintBar(QPainter& painter, const QRectF& frame, const CarriedShare& share, presentation::Theme theme)
{
    qreal left = frame.left();
    for (const Carried kind : kinds) {
        const qreal width = frame.width() * share.share(kind);
        const CarriedLook look = carriedLook(kind, theme);
        if (width > 0 && look.style != Qt::NoBrush)
            painter.fillRect(QRectF(left, frame.top(), width, frame.height()), QBrush(look.line, look.style));
        left += width;
    }
    painter.setPen(presentation::ground(theme).quiet);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

} // namespace

void ShareModel::setRows(std::vector<ShareRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ShareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ShareModel::sharesInWords(const CarriedShare& share)
{
    QStringList out;
    for (const Carried kind : kinds)
        out.push_back(wordOf(kind) + QLatin1Char(' ') + percentText(share.share(kind)));
    return out.join(QStringLiteral(" · "));
}

QVariant ShareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ShareRow& at = row(index.row());
    const QString name = at.name.isEmpty() ? tr("Whole report") : at.name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return QString(name + QLatin1Char('\n') + sharesInWords(at.share))
            .toHtmlEscaped()
            .replace(QLatin1Char('\n'), QLatin1String("<br>"));
    case Qt::AccessibleTextRole:
        return QString(name + QStringLiteral(": ") + sharesInWords(at.share));
    default:
        return {};
    }
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {0, option.fontMetrics.height() + barHeight + 3 * above + 2};
}

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = option.text;
    option.text.clear();
    option.state &= ~QStyle::State_HasFocus;
    const QStyle* const style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const presentation::Theme theme = presentation::themeInForce();
    const presentation::Ground ground = presentation::ground(theme);
    const ShareRow& row = m_model.row(index.row());
    painter->save();
    const int in = std::max(0, row.level - 1) * step;
    QRect line(given.rect.left() + edge + in, given.rect.top() + above, given.rect.width() - 2 * edge - in, given.fontMetrics.height());
    const QString share = tr("new %1", "share of new text").arg(percentText(row.share.share(Carried::New)));
    painter->setFont(given.font);
    painter->setPen(ground.quiet);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, share);
    QFont strong = given.font;
    if (row.level == 0)
        strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(ground.text);
    constexpr int gap = 8;
    const int room = line.width() - given.fontMetrics.horizontalAdvance(share) - gap;
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(name, Qt::ElideRight, room));
    paintBar(*painter, QRectF(line.left() + 0.5, line.bottom() + above + 0.5, line.width() - 1, barHeight - 1), row.share, theme);
    painter->restore();
}

ShareList::ShareList(QWidget* parent) : QListView(parent), m_model(new ShareModel(this))
{
    setModel(m_model);
    setItemDelegate(new ShareDelegate(*m_model, this));
    setAccessibleName(tr("Shares of the parts"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
}

void ShareList::setRows(std::vector<ShareRow> rows)
{
    m_model->setRows(std::move(rows));
    setCurrentIndex(m_model->index(0, 0));
}

const ShareRow* ShareList::chosen() const
{
    return currentIndex().isValid() ? &m_model->row(currentIndex().row()) : nullptr;
}

void ShareList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

} // namespace duixian::comparing
