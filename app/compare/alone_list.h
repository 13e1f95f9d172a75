// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/compare/alone_table_model.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace duixian::comparing {

/// What of one report has no counterpart in the other: a head with its count and share, and the paragraphs.
class AloneList : public QWidget {
    Q_OBJECT
public:
    AloneList(const QString& name, QWidget* parent);

    void setFolding(const presentation::Folding& folding) { m_model.setFolding(folding); }
    /// of: how many paragraphs the report has, headings left out. name: of the report, empty where there is none.
    void setRows(std::vector<AloneRow> rows, std::size_t of, const QString& name);
    void setFilter(const QString& words);
    [[nodiscard]] const AloneTableModel& model() const { return m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QString head() const;

Q_SIGNALS:
    void spanWanted(duixian::Span span);

private:
    void copy() const;
    void tell();

    AloneTableModel m_model;
    QString m_name;
    std::size_t m_of = 0;
    QLabel* m_head;
    QTableView* m_table;
    QLabel* m_empty;
    QStackedWidget* m_stack;
};

} // namespace duixian::comparing
