// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QStringList>

#include "app/compare/compared_report.h"
#include "app/compare/table_wish.h"
#include "app/presentation/folding.h"
#include "core/model/compared_table.h"

namespace duixian::comparing {

/// Indicators in lines, reports in columns; target and outcome of an indicator are lines of their own, one below the other.
class ComparedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { IndicatorColumn, MeasureColumn, FirstReportColumn };
    /// FigureRole, ChangeRole: the two halves of a cell, invalid where there is none. KindRole: of a line, as int.
    enum Role { FigureRole = Qt::UserRole, ChangeRole, KindRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setFolding(presentation::Folding folding) { m_folding = std::move(folding); }
    /// reports: those of the table's columns.
    void setTable(ComparedTable table, std::vector<ComparedReport> reports);
    void setWish(const TableWish& wish);
    [[nodiscard]] const TableWish& wish() const { return m_wish; }
    [[nodiscard]] const std::vector<ComparedReport>& reports() const { return m_reports; }
    /// How many lines there are without a filter.
    [[nodiscard]] int lines() const;

    [[nodiscard]] const ComparedRow& row(int line) const { return m_table.rows[at(line).row]; }
    [[nodiscard]] Kind kind(int line) const { return at(line).kind; }
    /// Null where the column is no report, or the report says nothing of it.
    [[nodiscard]] const ComparedFigure* figure(const QModelIndex& index) const;
    [[nodiscard]] ReportId report(const QModelIndex& index) const;
    /// The rows that are shown, in the order that is shown, each once; with what is left out of them by kind taken out.
    [[nodiscard]] ComparedTable shown() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By number, what has none last; by measure and name, else (column < 0) as the table is.
    void sort(int column, Qt::SortOrder order) override;
    /// Reports are sorted by what lies between and not by the numbers: by growth, of what has none by the difference.
    void setSortedByChange(bool byChange);
    [[nodiscard]] bool sortedByChange() const { return m_byChange; }

private:
    struct Line {
        std::uint32_t row = 0;
        Kind kind = Kind::Target;
    };
    [[nodiscard]] const Line& at(int line) const { return m_shown[static_cast<std::size_t>(line)]; }
    [[nodiscard]] std::optional<std::size_t> reportAt(int column) const;
    [[nodiscard]] std::optional<ComparedChange> change(const QModelIndex& index) const;
    [[nodiscard]] std::optional<double> sortValue(const Line& line, std::size_t report) const;
    [[nodiscard]] bool passes(const Line& line, const QStringList& words) const;
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;
    void refilter();
    void order();

    ComparedTable m_table;
    std::vector<ComparedReport> m_reports;
    std::vector<Line> m_shown;
    presentation::Folding m_folding;
    TableWish m_wish;
    int m_sortColumn = -1;
    bool m_byChange = false;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace duixian::comparing
