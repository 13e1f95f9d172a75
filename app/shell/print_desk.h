// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace duixian::reader {
class ReaderPage;
}

namespace duixian::shell {

class Prompts;
class StatusLine;

/// The report that is read on paper: as a PDF, or through the system's printers with a preview.
class PrintDesk : public QObject {
    Q_OBJECT
public:
    /// Its actions ("print", "printPdf") come into the menu before the given one.
    PrintDesk(reader::ReaderPage& page, Prompts& prompts, StatusLine& status, QMainWindow& window);

    void addActions(QMenu& menu, QAction* before);

private:
    void preview();
    void writePdf();

    reader::ReaderPage& m_page;
    Prompts& m_prompts;
    StatusLine& m_status;
    QMainWindow& m_window;
};

} // namespace duixian::shell
