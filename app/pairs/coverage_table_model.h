// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/pairs/sheet_roles.h"
#include "core/model/coverage.h"

namespace duixian::pairing {

/// Places by years: which reports the library has. The header of a year says in a second line how many places have one.
class CoverageTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PlaceColumn, SumColumn, FirstYearColumn };
    /// Of a year's cell: how many reports are there (int), whether one is of a new term (bool).
    enum Role { ReportsRole = NextRole, TermRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setCoverage(Coverage coverage);
    [[nodiscard]] const Coverage& coverage() const { return m_coverage; }
    /// Null where the column is no year.
    [[nodiscard]] const CoverageCell* cell(const QModelIndex& index) const;
    [[nodiscard]] int there() const; ///< how many cells have a report
    [[nodiscard]] int cells() const; ///< of how many

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int there(const CoverageRow& row) const;
    [[nodiscard]] int thereIn(int column) const;
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;

    Coverage m_coverage;
};

} // namespace duixian::pairing
