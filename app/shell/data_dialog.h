// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "app/workspace/publishing.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace duixian::shell {

/// What is to be taken out of the library, and in which form: what each form is good for is said below the choice. Not modal.
class DataDialog : public QDialog {
    Q_OBJECT
public:
    explicit DataDialog(QWidget* parent);

    /// How many reports the library has, and which of them are chosen in its tree.
    void setReports(int all, std::vector<ReportId> selected);
    [[nodiscard]] publish::Publication publication() const;
    /// How the file is called where a person has no other wish, with its ending; of a folder without one.
    [[nodiscard]] QString suggestion() const;
    /// As file dialogs take it: "CSV (*.csv)".
    [[nodiscard]] QString kinds() const;
    /// With the ending of the form, where a person left it off.
    [[nodiscard]] QString withEnding(const QString& path) const;

    void showProgress(int done, int total);
    /// Nothing runs any more; what came of it.
    void showEnd(const QString& words);

    [[nodiscard]] QComboBox& form() { return *m_form; }
    [[nodiscard]] QComboBox& table() { return *m_table; }
    [[nodiscard]] QComboBox& scope() { return *m_scope; }
    [[nodiscard]] QCheckBox& mark() { return *m_mark; }
    [[nodiscard]] QPushButton& save() { return *m_save; }
    [[nodiscard]] QPushButton& stop() { return *m_stop; }
    [[nodiscard]] QLabel& outcome() { return *m_outcome; }

Q_SIGNALS:
    void saveWanted();
    void stopWanted();

private:
    void build();
    void fill();
    void refresh();

    std::vector<ReportId> m_selected;
    bool m_running = false;
    QComboBox* m_form;
    QComboBox* m_table;
    QLabel* m_tableLabel;
    QComboBox* m_scope;
    QCheckBox* m_mark;
    QLabel* m_about;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QPushButton* m_save;
    QPushButton* m_stop;
};

} // namespace duixian::shell
