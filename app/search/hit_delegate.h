// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "app/models/hit_list_model.h"

namespace duixian::searching {

/// A row of hits: the sentence on one line or two with what was asked for boxed, of a figure its kind, value and indicator at the right;
/// or whose report the hits below are from. Report texts are drawn as plain text.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    HitDelegate(const models::HitListModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The row that says whose the hits are, with its ground, so that it can stand over others.
    void paintHeader(QPainter& painter, const QRect& rect, const QFont& font, const models::HitListModel::Group& group) const;
    [[nodiscard]] int headerHeight(const QFontMetrics& metrics) const;

private:
    void paintFigure(QPainter& painter, const QRect& rect, const Hit& hit) const;

    const models::HitListModel& m_model;
};

} // namespace duixian::searching
