// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "app/pairs/pair_table_model.h"
#include "app/pairs/pair_texts.h"
#include "app/presentation/shown_table.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace duixian::pairing {

class PairDetail;
class PairFilterBar;
class SheetTable;
class ShareBar;

/// All targets of a scope with what came of them: filters, table, sums, and the two sentences of the row that is looked at. Knows no
/// library: it is given rows and says what a person wants to see.
class PairView : public QWidget {
    Q_OBJECT
public:
    explicit PairView(QWidget* parent = nullptr);

    void setReports(const std::vector<models::ReportRow>& reports) { m_model.setReports(reports); }
    void setFolding(presentation::Folding folding) { m_model.setFolding(std::move(folding)); }
    void setComparing(Comparing comparing) { m_model.setComparing(std::move(comparing)); }
    /// Other rows begin to come; add brings some, finish says that no more come. A person stays at the row they are at.
    void begin();
    void add(std::vector<PairRow> rows);
    void finish();

    /// What stands around the row that is looked at; answers textsWanted.
    void setTexts(const PairTexts& texts);
    [[nodiscard]] const PairRow* current() const;
    [[nodiscard]] SheetTable& table() { return *m_table; }
    [[nodiscard]] PairFilterBar& filter() { return *m_filter; }
    [[nodiscard]] const PairTableModel& model() const { return m_model; }
    void focusTable();

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void textsWanted(const duixian::PairRow& row);
    /// An empty span: the report as a whole.
    void statementWanted(duixian::ReportId report, const duixian::Span& figure);
    void fileWanted(const duixian::presentation::ShownTable& table, const QString& suffix);

private:
    struct Key {
        ReportId report;
        Span target;
    };

    void build();
    void join();
    void open(const QModelIndex& index);
    void showCurrent();
    void keepPlace();
    void tellSums();

    PairTableModel m_model;
    std::optional<Key> m_key; ///< of the row a person is at, also while it is not there
    bool m_quiet = false;
    bool m_restored = false; ///< the person's columns, not the first day's
    QTimer m_detailSoon;     ///< while rows are gone through by keys
    PairFilterBar* m_filter;
    SheetTable* m_table;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_sums;
    QLabel* m_reasons;
    ShareBar* m_shares;
    PairDetail* m_detail;
    QSplitter* m_down;
};

} // namespace duixian::pairing
