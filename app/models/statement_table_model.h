// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/model/decision.h"
#include "core/model/report.h"

namespace duixian::models {

/// The statements of one report, in the order of the text. Row r is statement r.
class StatementTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { KindColumn, IndicatorColumn, FigureColumn, PeriodColumn, SectionColumn, MeasureColumn, QuoteColumn, SubjectColumn };
    enum Role { SortRole = Qt::UserRole, KindRole, SectionRole, RulingRole };

    explicit StatementTableModel(QObject* parent = nullptr);

    void setReport(std::shared_ptr<const Report> report);
    /// What a person said to each statement; may be shorter than the table.
    void setRulings(std::vector<std::optional<Ruling>> rulings);
    [[nodiscard]] const Statement& statement(int row) const;
    [[nodiscard]] std::optional<Ruling> ruling(int row) const;
    /// The row whose figure holds the offset, or whose subject does where no figure does; -1 for none.
    [[nodiscard]] int rowAt(std::size_t offset) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The kind and what a person said, in words.
    [[nodiscard]] QString kindWords(int row) const;

    std::shared_ptr<const Report> m_report;
    std::vector<std::optional<Ruling>> m_rulings;
};

} // namespace duixian::models
