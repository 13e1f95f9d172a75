// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "core/model/statement.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace duixian::shell {

/// The fields of a statement, to be corrected or filled in. Not modal.
class StatementDialog : public QDialog {
    Q_OBJECT
public:
    /// title: what is done ("Correct a statement"); indicators: names to be offered.
    StatementDialog(const QString& title, const Statement& statement, const QStringList& indicators, QWidget* parent);

    /// What stands in the fields now; the spans are those of the statement given.
    [[nodiscard]] Statement statement() const;

Q_SIGNALS:
    void settled(const duixian::Statement& statement);

private:
    void addFields(const QStringList& indicators);
    void fill();
    /// Marks the fields that hold what they can't have; whether all is well.
    bool check();

    Statement m_given;
    QLabel* m_quote;
    QComboBox* m_kind;
    QComboBox* m_indicator;
    QLineEdit* m_value;
    QLineEdit* m_valueMax;
    QLineEdit* m_unit;
    QComboBox* m_measure;
    QComboBox* m_bound;
    QLineEdit* m_period;
    QComboBox* m_section;
    QComboBox* m_strength;
    QLabel* m_fault;
    QPushButton* m_settle;
};

} // namespace duixian::shell
