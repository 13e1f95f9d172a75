// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace duixian::presentation {

/// A row of a tree with its counts at the right edge: 2019   ◇ 88 ● 100. Rows without counts are shown as they are.
class CountsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// The roles under which a row says its counts (ints).
    CountsDelegate(int targetsRole, int outcomesRole, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_targetsRole;
    int m_outcomesRole;
};

} // namespace duixian::presentation
