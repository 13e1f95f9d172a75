// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "app/models/statement_filter.h"
#include "app/models/statement_table_model.h"
#include "app/presentation/statement_card.h"
#include "app/reader/judging.h"
#include "app/reader/noting.h"
#include "app/reader/pairing.h"

class QLabel;
class QTableView;
class QToolButton;

namespace duixian::reader {

class StatementDetail;
class StatementFilterBar;
class StatementTable;

/// The statements of a report as a table with a filter over it, and what is chosen summed up below.
class StatementPanel : public QWidget {
    Q_OBJECT
public:
    explicit StatementPanel(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const Report> report);
    void setRulings(std::vector<std::optional<Ruling>> rulings);
    /// What a person wrote in this report.
    void setAnnotations(std::vector<Annotation> annotations);
    /// The pairs that the statements are ends of; null: not known yet. What is chosen stays.
    void setPairs(std::shared_ptr<const models::PairsOfReport> pairs);
    /// Whether a person may say something to the statements.
    void setJudging(bool judging) { m_judging = judging; }
    void setIndicators(presentation::IndicatorLookup indicators) { m_indicators = std::move(indicators); }
    void setFolding(presentation::Folding folding) { m_statements.setFolding(std::move(folding)); }
    /// Makes a statement the current row without telling it back. A filter that hides it is taken off.
    void select(int index);
    /// The statements that are shown, in the order shown: what an export of the table writes.
    [[nodiscard]] std::vector<std::size_t> shown() const;
    /// The statement of the current row; -1 for none.
    [[nodiscard]] int currentStatement() const;
    /// The statements of the rows chosen, in the order shown.
    [[nodiscard]] std::vector<int> chosen() const;
    void focusFilter();
    /// The rows chosen as a table on the clipboard.
    void copyChosen();
    [[nodiscard]] QTableView& table();
    [[nodiscard]] StatementDetail& detail() { return *m_detail; }

    /// The columns, their order and widths, how they are sorted.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void statementChosen(int index);
    void said(duixian::reader::Judging what, int index);
    void pairingWanted(duixian::reader::Pairing what, int index);
    /// Another statement is looked at, or more is known of it.
    void detailTold();
    void noteWanted(duixian::reader::Noting what, duixian::Span beside);

private:
    void build();
    void join();
    void returnTo(int row, int scrolled);
    void tellShown();
    void tellSum();
    void tellDetail(const QModelIndex& current);
    void currentChanged(const QModelIndex& current);
    void joinKeys();
    void offerMenu(const QPoint& where);

    models::StatementTableModel m_statements;
    models::StatementFilter m_filter;
    QLabel* m_count;
    QToolButton* m_all;
    QToolButton* m_columns;
    StatementFilterBar* m_asked;
    StatementTable* m_table;
    QLabel* m_sum;
    StatementDetail* m_detail;
    std::shared_ptr<const Report> m_report;
    std::shared_ptr<const models::PairsOfReport> m_pairs;
    presentation::IndicatorLookup m_indicators;
    bool m_quiet = false;
    bool m_judging = false;
};

} // namespace duixian::reader
