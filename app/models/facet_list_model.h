// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "app/models/facet_rows.h"

namespace duixian::models {

/// What stands at the side of the hits, to be ticked.
class FacetListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FacetRow> rows);
    [[nodiscard]] const FacetRow& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<FacetRow> m_rows;
};

} // namespace duixian::models
