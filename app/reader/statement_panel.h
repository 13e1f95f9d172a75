// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "app/models/statement_filter.h"
#include "app/models/statement_table_model.h"
#include "app/presentation/statement_card.h"
#include "app/reader/judging.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace duixian::reader {

class StatementDetail;

/// The statements of a report as a table with a filter.
class StatementPanel : public QWidget {
    Q_OBJECT
public:
    explicit StatementPanel(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const Report> report);
    void setRulings(std::vector<std::optional<Ruling>> rulings) { m_statements.setRulings(std::move(rulings)); }
    /// Whether a person may say something to the statements.
    void setJudging(bool judging) { m_judging = judging; }
    void setIndicators(presentation::IndicatorLookup indicators) { m_indicators = std::move(indicators); }
    /// Makes a statement the current row without telling it back. A filter that hides it is taken off.
    void select(int index);
    /// The statements that are shown, in the order shown: what an export of the table writes.
    [[nodiscard]] std::vector<std::size_t> shown() const;
    void focusFilter();
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] StatementDetail& detail() { return *m_detail; }

Q_SIGNALS:
    void statementChosen(int index);
    void said(duixian::reader::Judging what, int index);

private:
    void buildTable();
    void returnTo(int row, int scrolled);
    void offerColumns(const QPoint& where);
    void tellShown();
    void tellDetail(const QModelIndex& current);
    void currentChanged(const QModelIndex& current);
    void joinKeys();
    void offerMenu(const QPoint& where);
    /// The statement of the current row; -1 for none.
    [[nodiscard]] int currentStatement() const;

    models::StatementTableModel m_statements;
    models::StatementFilter m_filter;
    QLabel* m_count;
    QComboBox* m_kind;
    QLineEdit* m_words;
    QTableView* m_table;
    StatementDetail* m_detail;
    std::shared_ptr<const Report> m_report;
    presentation::IndicatorLookup m_indicators;
    bool m_quiet = false;
    bool m_judging = false;
};

} // namespace duixian::reader
