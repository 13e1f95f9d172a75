// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/reader/judging.h"
#include "app/workspace/workspace.h"

class QWidget;

namespace duixian::reader {
class ReaderPage;
}

namespace duixian::shell {

class StatementDialog;

/// What a person says to the statements of the report that is read.
class JudgingDesk : public QObject {
    Q_OBJECT
public:
    JudgingDesk(Workspace& workspace, reader::ReaderPage& page, QWidget* window);

    void setCurrent(ReportId report);
    /// A statement of the words that are selected.
    void addSelected();
    /// The words that are selected become the mark of the statement that they touch, else of the current one.
    void moveMarkToSelection();
    /// The names of the standard indicators, to be offered.
    [[nodiscard]] QStringList indicators() const;
    /// The dialog that is open; null for none.
    [[nodiscard]] StatementDialog* dialog();

private:
    void hear(reader::Judging what, const StatementPlace& place);
    void correct(const Statement& statement, const StatementPlace& place);
    void add(const Span& quote);
    void moveMark(std::size_t index, const Span& words);

    Workspace& m_workspace;
    reader::ReaderPage& m_page;
    QWidget* m_window;
    ReportId m_current;
};

} // namespace duixian::shell
