// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "app/compare/compared_report.h"
#include "core/model/quotation_matrix.h"

namespace duixian::comparing {

/// Themes in lines, reports in columns: how many paragraphs, and which share of the report.
class QuotationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ThemeColumn, FirstReportColumn };
    /// ShareRole: 0 to 1, of the largest share in the table, for a bar; invalid where there is nothing.
    enum Role { ShareRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(QuotationMatrix matrix, std::vector<ComparedReport> reports);
    [[nodiscard]] const QuotationMatrix& matrix() const { return m_matrix; }
    [[nodiscard]] const std::vector<ComparedReport>& reports() const { return m_reports; }
    /// Null for the column of themes.
    [[nodiscard]] const QuotationCell* cell(const QModelIndex& index) const;
    /// Null for the column of themes.
    [[nodiscard]] const ComparedReport* report(const QModelIndex& index) const;
    [[nodiscard]] QString theme(int line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By how much a report says of a theme; column < 0 or that of the themes: as the table of themes is.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const QuotationRow& row(int line) const { return m_matrix.rows[m_order[static_cast<std::size_t>(line)]]; }
    [[nodiscard]] QString tip(const QModelIndex& index) const;
    void inOrder();

    QuotationMatrix m_matrix;
    std::vector<ComparedReport> m_reports;
    std::vector<std::size_t> m_order;
    double m_most = 0;
};

} // namespace duixian::comparing
