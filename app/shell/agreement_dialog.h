// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QDialog>

#include "app/workspace/second_reading.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace duixian::shell {

/// What two people said of the same reports: how far they agree, field by field, where they differ, and whose word is to hold. Not modal.
class AgreementDialog : public QDialog {
    Q_OBJECT
public:
    /// other: the name of the other library.
    AgreementDialog(const QString& other, QWidget* parent);

    /// writable: whether their words may be brought in.
    void setReader(const SecondReader& reader, bool writable);
    /// One row a field: the field, how many the same of how many, kappa.
    [[nodiscard]] QTableWidget& agreement() { return *m_fields; }
    /// One row a difference: the report, the statement, mine, theirs. The word that holds is checked.
    [[nodiscard]] QTableWidget& differences() { return *m_table; }

Q_SIGNALS:
    void bringInWanted(const std::vector<duixian::intake::Opinions>& opinions, const duixian::SidesTaken& sides);
    /// A difference is to be looked at in its report.
    void statementWanted(duixian::ReportId report, const duixian::Span& span);

private:
    /// A row of the differences: which of the opinions, which statement of those seen.
    using Where = std::pair<std::size_t, std::size_t>;

    void lay();
    void join();
    void joinKeys();
    void fillAgreement(const judgement::Agreement& agreement);
    void addDifference(const Where& where);
    void tellSum(const judgement::Agreement& agreement, std::size_t shared);
    void choose(int row, judgement::Side side);
    void chooseAll(judgement::Side side);
    [[nodiscard]] SidesTaken sidesTaken() const;

    QString m_other;
    std::vector<intake::Opinions> m_opinions;
    std::vector<Where> m_differences;
    std::vector<judgement::Side> m_chosen; ///< by row of the differences
    QLabel* m_sum;
    QTableWidget* m_fields;
    QLabel* m_title;
    QTableWidget* m_table;
    QCheckBox* m_rest;
    QPushButton* m_mine;
    QPushButton* m_theirs;
    QPushButton* m_bringIn;
};

} // namespace duixian::shell
