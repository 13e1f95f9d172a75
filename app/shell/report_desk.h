// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/workspace/workspace.h"

class QWidget;

namespace duixian::reader {
class ReaderPage;
}

namespace duixian::shell {

class PassportDialog;

/// What a person settles of the report that is read: its passport, and passages put back and left out.
class ReportDesk : public QObject {
    Q_OBJECT
public:
    ReportDesk(Workspace& workspace, reader::ReaderPage& page, QWidget* window);

    /// The report that is read now; the passport follows it.
    void setCurrent(ReportId report);
    void showPassport();
    /// Null where it was never opened.
    [[nodiscard]] PassportDialog* passport() { return m_passport; }

private:
    void makePassport();
    void fillPassport();
    void reread(const std::function<void(Choices&)>& change);

    Workspace& m_workspace;
    reader::ReaderPage& m_page;
    QWidget* m_window;
    ReportId m_current;
    PassportDialog* m_passport = nullptr;
};

} // namespace duixian::shell
