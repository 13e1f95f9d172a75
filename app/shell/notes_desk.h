// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/reader/noting.h"
#include "app/workspace/workspace.h"

class QWidget;

namespace duixian::models {
struct NoteRow;
}

namespace duixian::reader {
class ReaderPage;
}

namespace duixian::shell {

class LibraryPanel;
class NotesDialog;
class Prompts;
class RemarkDialog;
class StatusLine;
class TagsDialog;

/// What a person writes beside reports, statements and passages: remarks, tags and stars, and the list of them over the library.
class NotesDesk : public QObject {
    Q_OBJECT
public:
    struct Around {
        reader::ReaderPage& page;
        LibraryPanel& library;
        Prompts& prompts;
        StatusLine& status;
    };
    NotesDesk(Workspace& workspace, const Around& around, QWidget* window);

    void setCurrent(ReportId report);
    /// Beside what the person is at: the report chosen in the tree, the rows chosen in the table, the words selected in the text or else
    /// the statement that is looked at, or else the report.
    void note(reader::Noting what);
    void showList();
    /// What is open; null for none.
    [[nodiscard]] NotesDialog* list() const { return m_list; }
    [[nodiscard]] RemarkDialog* remark() const;
    [[nodiscard]] TagsDialog* tags() const;

Q_SIGNALS:
    /// Words of a report are to be looked at; an empty span: the report.
    void placeWanted(duixian::ReportId report, const duixian::Span& words);

private:
    void refresh();
    void refreshList();
    void noteBeside(reader::Noting what, const std::vector<Span>& places);
    void writeRemark(const Span& beside);
    void writeTags(const Span& beside);
    void change(const models::NoteRow& note);
    void remove(const models::NoteRow& note);
    void rename(const QString& tag);
    void exportList(const QStringList& titles, const std::vector<QStringList>& rows);
    [[nodiscard]] std::vector<Span> placesInHand() const;
    /// What stands at a place, as the person knows it: an indicator, the words, the report's title.
    [[nodiscard]] QString subjectOf(const Span& beside) const;
    [[nodiscard]] std::vector<models::NoteRow> rows() const;

    Workspace& m_workspace;
    Around m_around;
    QWidget* m_window;
    NotesDialog* m_list = nullptr; ///< null where it was never opened
    ReportId m_current;
};

} // namespace duixian::shell
