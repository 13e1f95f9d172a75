// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "app/pairs/task_row.h"

namespace duixian::pairing {

/// The task sheet (任务分解表) of one report: its targets in the order of the text. Who answers for one is written into its cell.
class TaskTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, ItemColumn, TargetColumn, LimitColumn, WordsColumn, ResponsibleColumn, StateColumn, OutcomeColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setTasks(std::vector<TaskRow> tasks);
    void setWritable(bool writable) { m_writable = writable; }
    [[nodiscard]] const TaskRow& task(int row) const { return m_tasks[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A person names the unit that answers for a task; empty: none.
    void responsibleNamed(const duixian::pairing::TaskRow& task, const QString& unit);

private:
    [[nodiscard]] QString text(const TaskRow& task, int row, int column) const;
    [[nodiscard]] QVariantList cells(const TaskRow& task, int row, int column) const;

    std::vector<TaskRow> m_tasks;
    bool m_writable = true;
};

} // namespace duixian::pairing
