// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QDialog>

#include "app/models/import_filter.h"
#include "app/models/import_table_model.h"

class QLabel;
class QLineEdit;
class QMenu;
class QTableView;

namespace duixian::shell {

class StatusChips;

/// After an import: one table of all its files, what became of each, what is doubtful and what can be done about it. Not modal. It asks;
/// the desk does.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// files and known outlive the dialog.
    ImportDialog(models::ImportTableModel& files, const std::vector<duixian::Place>& known, QWidget* parent);

    void setSummary(const QString& line);
    /// Shows the files of a status; none: all.
    void filterBy(std::optional<models::ImportStatus> status);
    /// Selects the first file that asks for something.
    void goToFirstQuestion();
    [[nodiscard]] QTableView& table() { return *m_table; }
    /// The rows of the table of files that are selected, in the order shown.
    [[nodiscard]] std::vector<int> selected() const;
    /// Titles and rows as they are shown, for a file or the clipboard; all of them, or those selected.
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] std::vector<QStringList> lines(bool onlySelected) const;

Q_SIGNALS:
    void placeWanted(const std::vector<int>& rows, const duixian::Place& place);
    /// none: as the program finds it.
    void encodingWanted(const std::vector<int>& rows, std::optional<duixian::Encoding> encoding);
    void tryAgainWanted(const std::vector<int>& rows);
    void takeCopiesWanted(const std::vector<int>& rows);
    void differencesWanted(int row);
    void openWanted(int row);
    void saveWanted();

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget* statusBar();
    [[nodiscard]] QWidget* actionBar();
    [[nodiscard]] QMenu* encodingMenu();
    [[nodiscard]] QAction* action(const QString& text, const char* name);
    void join();
    void tellCurrent();
    void refreshActions();
    void askPlace();
    void copyLines(bool onlySelected);
    [[nodiscard]] std::vector<int> selectedOf(bool (*fits)(const models::ImportRow&)) const;

    models::ImportTableModel& m_files;
    models::ImportFilter m_filter;
    const std::vector<duixian::Place>& m_known;
    QLabel* m_summary;
    QLineEdit* m_words;
    StatusChips* m_statuses;
    QTableView* m_table;
    QLabel* m_detail;
    QAction* m_setPlace;
    QAction* m_tryAgain;
    QAction* m_takeCopies;
    QAction* m_differences;
    QAction* m_open;
    QMenu* m_encodings;
};

} // namespace duixian::shell
