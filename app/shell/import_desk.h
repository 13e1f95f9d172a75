// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QObject>

#include "app/models/import_table_model.h"
#include "app/shell/prompts.h"
#include "app/workspace/workspace.h"

class QMimeData;
class QWidget;

namespace duixian::shell {

class ImportDialog;
class StatusLine;

/// Brings reports in, from dialogs, by drag and drop and by paste, says how it goes and what came of it, and does what the table of the
/// last import asks for.
class ImportDesk : public QObject {
    Q_OBJECT
public:
    ImportDesk(Workspace& workspace, Prompts& prompts, StatusLine& status, QWidget* window);

    void importChosenFiles();
    void importChosenFolder();
    /// Whether something dragged or copied holds files or folders of this machine.
    [[nodiscard]] static bool holdsFiles(const QMimeData& data);
    /// Whether there are pictures among them that carry a chart.
    [[nodiscard]] static bool holdsCharts(const QMimeData& data);
    /// Whether there are libraries among them.
    [[nodiscard]] static bool holdsLibraries(const QMimeData& data);
    /// Brings them in; where libraries are among them, gives them all on (pathsGiven).
    void takeHeld(const QMimeData& data);
    /// Files and folders; pictures of charts among them are to be opened once the rest is in.
    void bringIn(QStringList paths);

    /// Opens the table of the last import.
    void showLast();
    [[nodiscard]] bool hasLast() const { return !m_last.results.empty(); }
    /// Null where it was never opened.
    [[nodiscard]] ImportDialog* dialog() { return m_dialog; }
    /// Forgets the last import: it was of another library.
    void forget();

Q_SIGNALS:
    void reportWanted(duixian::ReportId report);
    void passageWanted(duixian::ReportId report, const duixian::Span& span);
    void lastChanged();
    void chartsWanted(const QStringList& pictures);
    /// Somebody chose, dropped or pasted these: reports, folders, charts and libraries.
    void pathsGiven(const QStringList& paths);

private:
    void finished(const ImportSummary& summary);
    void mendLast(const ImportSummary& again);
    void makeDialog();
    void joinDialog();
    [[nodiscard]] ImportResult& result(int row) { return m_last.results[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::vector<int> rowsOf(ReportId report) const;
    /// Reads what is in anew with what is settled now.
    void settleRows(const std::vector<int>& rows, const std::function<void(Choices&)>& change);
    void readWith(const std::vector<int>& rows, std::optional<Encoding> encoding);
    /// Tries files once more that are not in.
    void tryAgain(const std::vector<int>& rows, const std::function<void(ImportItem&)>& change);
    void reread(ReportId report);
    void refused(ReportId report, const Error& error);
    void showDifferences(const CopyComparison& comparison);
    void save();
    void tellLast();

    Workspace& m_workspace;
    Prompts& m_prompts;
    StatusLine& m_status;
    QWidget* m_window;
    QStringList m_charts; ///< to be opened when the import is done
    ImportSummary m_last;
    models::ImportTableModel m_files;
    ImportDialog* m_dialog = nullptr;
};

} // namespace duixian::shell
