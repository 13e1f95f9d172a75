// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace duixian::shell {

/// A cell of three pieces: words, the words that are meant (marked), words. A piece that is missing is told by a sign.
class PassageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { PiecesRole = Qt::UserRole }; ///< QStringList of three

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static qreal layOut(QTextLayout& text, const QStyleOptionViewItem& option, const QStringList& pieces, qreal width);
};

} // namespace duixian::shell
