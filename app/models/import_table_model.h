// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QAbstractTableModel>

#include "app/models/import_row.h"

namespace duixian::models {

/// The files of a batch and what became of them, in the order of the import. Row r is file r. Place, kind and years of what is in can be
/// written in place: the model then asks for it, and shows it when it is done.
class ImportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FileColumn, StatusColumn, PlaceColumn, KindColumn, ReviewedColumn, PlannedColumn, EncodingColumn, MessageColumn };
    enum Role { SortRole = Qt::UserRole, StatusRole, DoubtfulRole };

    explicit ImportTableModel(QObject* parent = nullptr);

    void setRows(std::vector<ImportRow> rows);
    void setRow(int row, ImportRow content);
    /// It is being read again.
    void setBusy(int row);
    [[nodiscard]] const ImportRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int count(ImportStatus status) const;
    /// The field of the head that a column shows; none of the other columns.
    [[nodiscard]] static std::optional<HeadField> fieldOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// A place as duixian::Place, a kind as int, a period as text.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A person wrote a field; value as in setData.
    void written(int row, duixian::HeadField field, const QVariant& value);
    void countsChanged();

private:
    [[nodiscard]] QVariant editValue(const ImportRow& row, int column) const;
    [[nodiscard]] QVariant ink(const ImportRow& row, int column) const;

    std::vector<ImportRow> m_rows;
};

} // namespace duixian::models
