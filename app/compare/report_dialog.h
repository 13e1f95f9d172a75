// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/compare/comparison_report.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace duixian::comparing {

/// What is to stand in a comparison report, and in which form. Says what is wanted; the file is written by whoever asked.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(QWidget* parent = nullptr);

    [[nodiscard]] ReportWish wish() const;
    /// A name for the file: the title without characters that a file's name can't have, with the ending of the form.
    [[nodiscard]] QString suggestion(const QString& title) const;
    /// As file dialogs take them.
    [[nodiscard]] QString kinds() const;
    /// The path that a person named, with the ending of the form where he wrote none.
    [[nodiscard]] QString withEnding(const QString& path) const;
    /// What came of it, in a sentence; empty: nothing yet.
    void showEnd(const QString& words);

    [[nodiscard]] QComboBox& form() { return *m_form; }
    [[nodiscard]] QCheckBox& table() { return *m_table; }
    [[nodiscard]] QCheckBox& passages() { return *m_passages; }
    [[nodiscard]] QCheckBox& alone() { return *m_alone; }
    [[nodiscard]] QPushButton& save() { return *m_save; }

Q_SIGNALS:
    void saveWanted();

private:
    void build();
    void refresh();
    [[nodiscard]] QString ending() const;

    QComboBox* m_form;
    QCheckBox* m_table;
    QComboBox* m_rows;
    QCheckBox* m_passages;
    QComboBox* m_links;
    QCheckBox* m_alone;
    QLabel* m_outcome;
    QPushButton* m_save;
};

} // namespace duixian::comparing
