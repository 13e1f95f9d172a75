// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "core/model/statement.h"

class QLabel;

namespace duixian::review {
class StatementForm;
}

namespace duixian::shell {

/// The fields of a statement, to be corrected or filled in. Not modal.
class StatementDialog : public QDialog {
    Q_OBJECT
public:
    /// title: what is done ("Correct a statement"); indicators: names to be offered.
    StatementDialog(const QString& title, const Statement& statement, const QStringList& indicators, QWidget* parent);

    /// What stands in the fields now; the spans are those of the statement given.
    [[nodiscard]] Statement statement() const;
    [[nodiscard]] review::StatementForm& form() { return *m_form; }

Q_SIGNALS:
    void settled(const duixian::Statement& statement);

private:
    void settle();

    review::StatementForm* m_form;
    QLabel* m_fault;
};

} // namespace duixian::shell
