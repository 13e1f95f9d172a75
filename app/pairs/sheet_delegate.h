// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace duixian::pairing {

/// Cells of the tables of this room: words in the colour of their role (WordsRole), or quiet. Around the cell that has the keys stands a
/// frame: Enter opens what that one is about.
class SheetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// The cell without its words, for those who draw something else into it. Gives back how the cell is styled, its words too.
    QStyleOptionViewItem paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace duixian::pairing
