// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/compare/compared_table_model.h"
#include "app/compare/report_choice.h"
#include "app/compare/table_figure.h"
#include "app/presentation/ask_path.h"
#include "core/base/span.h"

class QLabel;
class QMenu;
class QStackedWidget;

namespace duixian::comparing {

class ReportChips;
class TableExport;
class TableFilterBar;
class TwinTable;

/// The values of two to twelve reports side by side. A click on a figure, or Enter, opens its sentence.
class ComparedTableView : public QWidget {
    Q_OBJECT
public:
    explicit ComparedTableView(QWidget* parent = nullptr);

    /// What can be added to the table.
    void setChoices(std::vector<ReportChoice> choices);
    /// The table's columns are the reports, in their order.
    void setTable(ComparedTable table, std::vector<ComparedReport> reports);
    void setFolding(presentation::Folding folding) { m_model.setFolding(std::move(folding)); }
    void setAskPath(presentation::AskPath ask);
    [[nodiscard]] const ComparedTableModel& model() const { return m_model; }
    [[nodiscard]] TwinTable& table() { return *m_table; }
    /// The lines as they are shown, as a figure with its sources.
    [[nodiscard]] TableFigure figure() const;

Q_SIGNALS:
    void openWanted(duixian::ReportId report, duixian::Span span);
    /// The table of these reports instead, in this order.
    void reportsWanted(const std::vector<duixian::ReportId>& reports);
    void saved(const QString& path);
    void failed(const QString& sentence);

private:
    void lay();
    void join();
    void wish();
    void tell();
    void open(const QModelIndex& index);
    void popUp(const QModelIndex& index, const QPoint& at);
    void popUpHead(int column, const QPoint& at);
    void offerOthers(QMenu& menu, const QModelIndex& index);
    void copy() const;
    void offerExport();

    ComparedTableModel m_model;
    ReportChips* m_chips;
    TableFilterBar* m_bar;
    TableExport* m_export;
    TwinTable* m_table;
    QStackedWidget* m_stack;
    QLabel* m_empty;
};

} // namespace duixian::comparing
