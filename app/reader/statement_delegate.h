// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace duixian::reader {

/// Paints the cells of the table of statements: the kind as its mark, second-rank columns in quiet letters, a doubtful figure with dots
/// below it, verdicts in their colours with the mark of what a person said, and at the end of the name the signs of what a person wrote
/// beside it.
class StatementDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace duixian::reader
