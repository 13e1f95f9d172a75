// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/compare/quotation_model.h"
#include "app/compare/table_figure.h"
#include "app/presentation/ask_path.h"
#include "core/base/id.h"
#include "core/base/span.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace duixian::comparing {

class TableExport;
class TwinTable;

/// What each report says of each theme; beside the table stand the paragraphs of the cell that was chosen, whole. A click on one opens it.
class QuotationView : public QWidget {
    Q_OBJECT
public:
    explicit QuotationView(QWidget* parent = nullptr);

    /// The matrix's columns are the reports, in their order.
    void setMatrix(QuotationMatrix matrix, std::vector<ComparedReport> reports);
    void setAskPath(presentation::AskPath ask);
    [[nodiscard]] const QuotationModel& model() const { return m_model; }
    [[nodiscard]] TwinTable& table() { return *m_table; }
    [[nodiscard]] TableFigure figure() const;

Q_SIGNALS:
    void openWanted(duixian::ReportId report, duixian::Span span);
    void saved(const QString& path);
    void failed(const QString& sentence);

private:
    void lay();
    void join();
    void offerExport();
    void showCell();
    void open(const QListWidgetItem* item);
    void copy() const;

    QuotationModel m_model;
    TwinTable* m_table;
    QLabel* m_said;
    QListWidget* m_quotations;
    TableExport* m_export;
    QStackedWidget* m_stack;
};

} // namespace duixian::comparing
