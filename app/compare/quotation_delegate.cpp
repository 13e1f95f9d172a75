// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotation_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/compare/quotation_model.h"
#include "app/presentation/palette.h"

namespace duixian::comparing {

void QuotationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int edge = 4;
    constexpr int pale = 48; // of 255
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state &= ~QStyle::State_HasFocus;
    const QString words = cell.text;
    cell.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const presentation::Ground ground = presentation::ground(presentation::themeInForce());
    const QRect area = option.rect.adjusted(edge, 0, -edge, 0);
    const QVariant share = index.data(QuotationModel::ShareRole);
    const bool named = index.column() == QuotationModel::ThemeColumn;
    painter->save();
    if (share.isValid()) {
        QColor colour = ground.accent;
        colour.setAlpha(pale);
        const int width = qRound(area.width() * share.toDouble());
        painter->fillRect(QRect(area.right() - width + 1, area.top() + edge, width, area.height() - 2 * edge), colour);
    }
    painter->setFont(cell.font);
    painter->setPen((cell.state & QStyle::State_Selected) != 0 ? cell.palette.color(QPalette::HighlightedText)
                    : named || share.isValid()                 ? ground.text
                                                               : ground.quiet);
    painter->drawText(area.adjusted(0, 0, named ? 0 : -edge, 0), static_cast<int>(cell.displayAlignment),
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(ground.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace duixian::comparing
