// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "app/models/review_list_model.h"

namespace duixian::review {

/// Draws a statement of the queue: kind, indicator, figure and year; the sentence with the figure marked, on two lines at the most; what
/// the program doubts; what a person said.
class ReviewDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ReviewDelegate(const models::ReviewListModel& model, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override;

private:
    void paintHead(QPainter& painter, const QRect& line, const ReviewItem& item) const;

    const models::ReviewListModel& m_model;
};

} // namespace duixian::review
