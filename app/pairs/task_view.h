// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/pairs/task_table_model.h"
#include "app/presentation/shown_table.h"
#include "core/base/span.h"

class QLabel;
class QStackedWidget;

namespace duixian::pairing {

class SheetTable;

/// The task sheet of the report that is read: who answers for each of its targets, and how far each is.
class TaskView : public QWidget {
    Q_OBJECT
public:
    explicit TaskView(QWidget* parent = nullptr);

    /// title: of the report, as people know it.
    void setTasks(const QString& title, std::vector<TaskRow> tasks);
    void setWritable(bool writable) { m_model.setWritable(writable); }
    [[nodiscard]] SheetTable& table() { return *m_table; }
    [[nodiscard]] const TaskTableModel& model() const { return m_model; }
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void responsibleNamed(const duixian::pairing::TaskRow& task, const QString& unit);
    void statementWanted(duixian::ReportId report, const duixian::Span& figure);
    void fileWanted(const duixian::presentation::ShownTable& table, const QString& suffix);

private:
    void tellStates();
    void open(const QModelIndex& index);

    TaskTableModel m_model;
    QLabel* m_title;
    QLabel* m_states;
    SheetTable* m_table;
    QStackedWidget* m_stack;
};

} // namespace duixian::pairing
