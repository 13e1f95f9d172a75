// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "app/models/pairs_of_report.h"
#include "app/models/statement_row.h"
#include "app/presentation/folding.h"
#include "core/model/report.h"

namespace duixian::models {

/// The statements of one report, in the order of the text. Row r is statement r.
class StatementTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        KindColumn,
        IndicatorColumn,
        FigureColumn,
        PeriodColumn,
        VerdictColumn,
        SectionColumn,
        MeasureColumn,
        QuoteColumn,
        SubjectColumn,
        DoubtColumn,
        SurenessColumn,
        ReviewedColumn,
        NotesColumn
    };
    /// CopyRole: a cell as it is copied, kind and verdict as their words. BesideRole: the signs of what a person wrote beside it, "★✎#".
    /// PairRulingRole: what a person said of its pairs, a PairRuling as int.
    enum Role { SortRole = Qt::UserRole, KindRole, SectionRole, RulingRole, DoubtfulRole, CopyRole, BesideRole, PairRulingRole };

    explicit StatementTableModel(QObject* parent = nullptr);

    void setReport(std::shared_ptr<const Report> report);
    /// What a person said to each statement; may be shorter than the table.
    void setRulings(std::vector<std::optional<Ruling>> rulings);
    /// What a person wrote in this report; beside a statement is what stands at its figure.
    void setAnnotations(std::vector<Annotation> annotations);
    /// The pairs that the statements are ends of; null: not known yet.
    void setPairs(std::shared_ptr<const PairsOfReport> pairs);
    /// How words are compared; without it only capitals are alike to small letters.
    void setFolding(presentation::Folding folding);
    [[nodiscard]] const Statement& statement(int row) const;
    [[nodiscard]] StatementRow row(int number) const;
    [[nodiscard]] std::optional<Ruling> ruling(int row) const;
    /// The words of a row's cells in the form in which they are compared.
    [[nodiscard]] const QString& searched(int row) const;
    [[nodiscard]] QString folded(const QString& words) const;
    /// The row whose figure holds the offset, or whose subject does where no figure does; -1 for none.
    [[nodiscard]] int rowAt(std::size_t offset) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The kind and what a person said, in words.
    [[nodiscard]] QString kindWords(int row) const;
    [[nodiscard]] QString verdictWords(int row) const;
    [[nodiscard]] QVariant pairRuling(int row) const;
    [[nodiscard]] QString tipOf(const QModelIndex& index) const;
    /// A cell in words, for the ear and for a copy.
    [[nodiscard]] QString spoken(const QModelIndex& index) const;
    void tellChanged();

    std::shared_ptr<const Report> m_report;
    std::vector<std::optional<Ruling>> m_rulings;
    std::vector<presentation::Beside> m_beside;
    std::shared_ptr<const PairsOfReport> m_pairs;
    presentation::Folding m_folding;
    mutable std::vector<QString> m_searched; ///< made when a row is first asked for
};

} // namespace duixian::models
