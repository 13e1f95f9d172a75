// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace duixian::comparing {

/// A cell of the table: the number in the colour of its kind, and beside it in small quiet letters what lies between it and the one that it
/// is set against. The name of a line bears the mark of its kind.
class ComparedDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Room for what lies between, at the right end of a cell.
    [[nodiscard]] static int changeWidth(const QFont& font);
    [[nodiscard]] static QFont changeFont(QFont font);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace duixian::comparing
