// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "app/compare/alone.h"
#include "app/presentation/folding.h"

namespace duixian::comparing {

/// The paragraphs of one report that have nothing beside them, in the order of the text.
class AloneTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PartColumn, WordsColumn, ThemeColumn, FiguresColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setFolding(presentation::Folding folding) { m_folding = std::move(folding); }
    void setRows(std::vector<AloneRow> rows);
    /// Rows that have all of the words.
    void setFilter(const QString& words);
    [[nodiscard]] const AloneRow& row(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    /// Of all rows, whatever the filter.
    [[nodiscard]] std::size_t count() const { return m_rows.size(); }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QStringList cells(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void sift();

    std::vector<AloneRow> m_rows;
    std::vector<std::size_t> m_shown; ///< among the rows
    QString m_filter;
    presentation::Folding m_folding;
};

} // namespace duixian::comparing
