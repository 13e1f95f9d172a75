// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "app/shell/open_tabs.h"
#include "app/shell/reading_memory.h"
#include "app/workspace/workspace.h"

namespace duixian::reader {
class ReaderPage;
}

namespace duixian::shell {

/// The reports that are open in tabs over the one text, and where one was in each, also over restarts. The window says which report is
/// shown; the desk says which one is wanted.
class TabsDesk : public QObject {
    Q_OBJECT
public:
    TabsDesk(Workspace& workspace, reader::ReaderPage& page, QSettings& store, QObject* parent);

    /// Reports came or went, or another library was opened.
    void refresh();
    /// The report to go on with: that was read last in this library; none where none is open.
    [[nodiscard]] ReportId toRead() const { return m_tabs.read(); }
    /// Another report is about to be shown: keeps the place in the one that is.
    void leave();
    /// A report is shown: takes its tab, and goes where one was in it.
    void arrive(ReportId report);
    /// Where one is, for the next start.
    void save();

    void openBeside(ReportId report);
    void close(ReportId report);
    void reopen();
    void step(bool forward);
    void setKept(ReportId report, bool kept);
    [[nodiscard]] const OpenTabs& tabs() const { return m_tabs; }

Q_SIGNALS:
    void wanted(duixian::ReportId report);
    /// How many are open, which is read, whether it is kept, what was closed.
    void changed();

private:
    void restore();
    void show();
    void keepTabs();

    Workspace& m_workspace;
    reader::ReaderPage& m_page;
    ReadingMemory m_memory;
    OpenTabs m_tabs;
    QString m_library; ///< whose tabs these are
    ReportId m_shown;  ///< by the page
    QTimer m_saveSoon; ///< after a person has gone on reading
    bool m_restored = false;
};

} // namespace duixian::shell
