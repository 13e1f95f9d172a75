// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include "app/models/statement_wish.h"

namespace duixian::models {

class StatementTableModel;

/// The statements that a person asked for, over a StatementTableModel. Sorts by value, names as people sort them.
class StatementFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit StatementFilter(QObject* parent = nullptr);

    void setWish(const StatementWish& wish);
    [[nodiscard]] const StatementWish& wish() const { return m_wish; }
    void setSourceModel(QAbstractItemModel* model) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    StatementWish m_wish;
    QStringList m_words; ///< of the wish, in the form in which they are compared
    const StatementTableModel* m_statements = nullptr;
};

} // namespace duixian::models
