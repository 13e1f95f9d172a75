// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>

#include "core/model/report.h"
#include "core/model/review_item.h"

namespace duixian::models {

/// The statements of one report that a person goes over, a row each. What is said to one changes its row and moves none.
class ReviewListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Another queue. report: where the items stand; null where there is none.
    void setQueue(std::shared_ptr<const Report> report, std::vector<ReviewItem> items);
    /// What became of the items: all of the report's, in the order of a queue. A row that is not among them any more goes.
    void refresh(std::shared_ptr<const Report> report, const std::vector<ReviewItem>& now);

    [[nodiscard]] const std::shared_ptr<const Report>& report() const { return m_report; }
    [[nodiscard]] const std::vector<ReviewItem>& items() const { return m_items; }
    [[nodiscard]] const ReviewItem& item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    /// -1 where it is not listed.
    [[nodiscard]] int rowOf(const ReviewItem& item) const;
    /// The next row that nobody has said anything to, behind a row, then from the top; -1 where there is none.
    [[nodiscard]] int nextOpen(int row) const;

    /// The sentence of a row and where its figure stands in it.
    struct Excerpt {
        QString text;
        Span mark;
    };
    [[nodiscard]] Excerpt excerpt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const Report> m_report;
    std::vector<ReviewItem> m_items;
};

} // namespace duixian::models
