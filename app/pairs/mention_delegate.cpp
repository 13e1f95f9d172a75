// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pairs/mention_delegate.h"

#include <QPainter>

#include "app/pairs/mention_mark.h"
#include "app/pairs/mention_table_model.h"

namespace duixian::pairing {
namespace {

using Model = MentionTableModel;

constexpr int edge = 6;
constexpr int markSize = 10;

} // namespace

void MentionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant said = index.data(Model::MentionRole);
    if (!said.isValid()) {
        SheetDelegate::paint(painter, option, index);
        return;
    }
    const QStyleOptionViewItem cell = paintGround(painter, option, index);
    const QString& words = cell.text;
    const auto mention = static_cast<Mention>(said.toInt());
    const auto kind = static_cast<Kind>(index.data(Model::KindRole).toInt());
    const presentation::Theme theme = presentation::themeInForce();
    painter->save();
    QRectF mark(0, 0, markSize, markSize);
    mark.moveCenter(QRectF(option.rect).center());
    if (mention == Mention::ReportMissing) {
        paintMissing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), theme);
    } else if (mention == Mention::Stated && option.fontMetrics.horizontalAdvance(words) + markSize + 3 * edge <= option.rect.width()) {
        const int wide = option.fontMetrics.horizontalAdvance(words) + markSize + edge;
        mark.moveLeft(option.rect.center().x() - wide / 2.0);
        paintMention(*painter, mark, mention, kind, theme);
        painter->setPen(cell.palette.color(QPalette::Text));
        painter->setFont(cell.font);
        painter->drawText(option.rect.adjusted(static_cast<int>(mark.right()) - option.rect.left() + edge, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, words);
    } else {
        paintMention(*painter, mark, mention, kind, theme);
    }
    if (index.data(Model::ChangeRole).toInt() > 0)
        paintNew(*painter, QPointF(option.rect.right() - edge, option.rect.top() + edge), theme);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(presentation::ground(theme).accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace duixian::pairing
