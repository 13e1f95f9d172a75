// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "app/models/note_table_model.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace duixian::shell {

/// Every remark, tag and star of the library, to be filtered, gone to, changed, taken away and exported. Not modal.
class NotesDialog : public QDialog {
    Q_OBJECT
public:
    NotesDialog(presentation::Folding folding, QWidget* parent);

    /// writable: whether they may be changed. What is chosen stays chosen.
    void setRows(std::vector<models::NoteRow> rows, bool writable);
    [[nodiscard]] QTableView& table() { return *m_table; }

Q_SIGNALS:
    void placeWanted(duixian::ReportId report, const duixian::Annotation& annotation);
    void changeWanted(const duixian::models::NoteRow& note);
    void removalWanted(const duixian::models::NoteRow& note);
    void renameWanted(const QString& tag);
    void exportWanted(const QStringList& titles, const std::vector<QStringList>& rows);

private:
    void build();
    void join();
    QPushButton* addButton(const QString& text);
    void offerTags();
    void tellChosen();
    /// The note of the current row; null for none.
    [[nodiscard]] const models::NoteRow* current() const;
    [[nodiscard]] std::vector<QStringList> shownRows() const;
    [[nodiscard]] QStringList titles() const;

    models::NoteTableModel m_notes;
    models::NoteFilter m_filter;
    QComboBox* m_kind;
    QComboBox* m_tag;
    QLineEdit* m_words;
    QTableView* m_table;
    QPushButton* m_go;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_rename;
    QPushButton* m_export;
    bool m_writable = false;
};

} // namespace duixian::shell
