// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/import_desk.h"

#include <algorithm>
#include <utility>

#include <QDate>
#include <QDir>
#include <QMimeData>
#include <QUrl>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/shell/differences_dialog.h"
#include "app/shell/head_fields.h"
#include "app/shell/import_dialog.h"
#include "app/shell/import_rows.h"
#include "app/shell/reopening_desk.h"
#include "app/shell/status_line.h"
#include "app/workspace/library_files.h"
#include "app/workspace/table_file.h"

namespace duixian::shell {
namespace {

QStringList pathsOf(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

ImportDesk::ImportDesk(Workspace& workspace, Prompts& prompts, StatusLine& status, QWidget* window)
    : QObject(window), m_workspace(workspace), m_prompts(prompts), m_status(status), m_window(window)
{
    connect(&workspace, &Workspace::importProgress, &status, &StatusLine::showProgress);
    connect(&workspace, &Workspace::importFinished, this, &ImportDesk::finished);
    connect(&workspace, &Workspace::reportReread, this, &ImportDesk::reread);
    connect(&workspace, &Workspace::rereadRefused, this, &ImportDesk::refused);
    connect(&workspace, &Workspace::compared, this, &ImportDesk::showDifferences);
    connect(&status, &StatusLine::cancelWanted, &workspace, &Workspace::cancelImport);
    connect(&status, &StatusLine::listWanted, this, &ImportDesk::showLast);
    connect(&m_files, &models::ImportTableModel::written, this, [this](int row, HeadField field, const QVariant& value) {
        settleRows({row}, [field, value](Choices& choices) { settle(choices, field, value); });
    });
}

void ImportDesk::importChosenFiles()
{
    if (const QStringList files = m_prompts.chooseReports(); !files.isEmpty())
        Q_EMIT pathsGiven(files);
}

void ImportDesk::importChosenFolder()
{
    if (const QString folder = m_prompts.chooseFolder(); !folder.isEmpty())
        m_workspace.importPaths({folder});
}

bool ImportDesk::holdsFiles(const QMimeData& data)
{
    return !pathsOf(data).isEmpty();
}

bool ImportDesk::holdsCharts(const QMimeData& data)
{
    QStringList paths = pathsOf(data);
    return !ReopeningDesk::takeCharts(paths).isEmpty();
}

bool ImportDesk::holdsLibraries(const QMimeData& data)
{
    QStringList paths = pathsOf(data);
    return !takeLibraries(paths).isEmpty();
}

void ImportDesk::takeHeld(const QMimeData& data)
{
    const QStringList paths = pathsOf(data);
    if (!holdsLibraries(data)) {
        bringIn(paths);
        return;
    }
    // Later, when the program that they were dragged from is let go: opening one may ask a question.
    QMetaObject::invokeMethod(
        this, [this, paths] { Q_EMIT pathsGiven(paths); }, Qt::QueuedConnection);
}

void ImportDesk::bringIn(QStringList paths)
{
    const QStringList charts = ReopeningDesk::takeCharts(paths);
    // A chart may be of the reports that come with it.
    if (!paths.isEmpty() && m_workspace.canWrite())
        m_charts += charts;
    else if (!charts.isEmpty())
        Q_EMIT chartsWanted(charts);
    if (!paths.isEmpty())
        m_workspace.importPaths(paths);
}

void ImportDesk::finished(const ImportSummary& summary)
{
    if (summary.again) {
        mendLast(summary);
        return;
    }
    if (!m_charts.isEmpty())
        Q_EMIT chartsWanted(std::exchange(m_charts, {}));
    m_last = summary;
    m_files.setRows(importRows(m_last, m_workspace));
    tellLast();
    const bool asks =
        summary.count(intake::Status::Failed) + summary.count(intake::Status::Doubtful) + summary.count(intake::Status::CopyOf) > 0;
    if (!asks)
        return;
    showLast();
    m_dialog->goToFirstQuestion();
}

/// What was tried once more takes the place of what came of it before.
void ImportDesk::mendLast(const ImportSummary& again)
{
    for (const ImportResult& anew : again.results)
        for (std::size_t row = 0; row < m_last.results.size(); ++row) {
            const intake::File& before = m_last.results[row].item.file;
            if (before.path != anew.item.file.path || before.fileName != anew.item.file.fileName)
                continue;
            m_last.results[row] = anew;
            m_files.setRow(static_cast<int>(row), importRow(anew, m_workspace));
        }
    // Those that a cancel left out are no longer being read.
    for (int row = 0; row < m_files.rowCount(); ++row)
        if (m_files.row(row).busy && !m_files.row(row).isIn())
            m_files.setRow(row, importRow(result(row), m_workspace));
    tellLast();
}

void ImportDesk::tellLast()
{
    const QString line = summaryLine(m_last);
    m_status.showFinished(line, hasLast());
    if (m_dialog)
        m_dialog->setSummary(line);
    Q_EMIT lastChanged();
}

void ImportDesk::forget()
{
    m_last = {};
    m_files.setRows({});
    if (m_dialog)
        m_dialog->close();
    Q_EMIT lastChanged();
}

void ImportDesk::makeDialog()
{
    m_dialog = new ImportDialog(m_files, Workspace::knownPlaces(), m_window);
    m_dialog->setObjectName(QStringLiteral("importDialog"));
    joinDialog();
}

void ImportDesk::showLast()
{
    if (!m_dialog)
        makeDialog();
    m_dialog->setSummary(summaryLine(m_last));
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ImportDesk::joinDialog()
{
    connect(m_dialog, &ImportDialog::placeWanted, this, [this](const std::vector<int>& rows, const duixian::Place& place) {
        settleRows(rows, [place](Choices& choices) { choices.place = place; });
    });
    connect(m_dialog, &ImportDialog::encodingWanted, this, &ImportDesk::readWith);
    connect(m_dialog, &ImportDialog::tryAgainWanted, this, [this](const std::vector<int>& rows) { tryAgain(rows, {}); });
    connect(m_dialog, &ImportDialog::takeCopiesWanted, this,
            [this](const std::vector<int>& rows) { tryAgain(rows, [](ImportItem& item) { item.copiesToo = true; }); });
    connect(m_dialog, &ImportDialog::differencesWanted, this,
            [this](int row) { m_workspace.compare(result(row).item, result(row).taken.report); });
    connect(m_dialog, &ImportDialog::openWanted, this, [this](int row) { Q_EMIT reportWanted(result(row).taken.report); });
    connect(m_dialog, &ImportDialog::saveWanted, this, &ImportDesk::save);
}

void ImportDesk::settleRows(const std::vector<int>& rows, const std::function<void(Choices&)>& change)
{
    std::vector<ReportId> reports;
    for (const int row : rows) {
        reports.push_back(result(row).taken.report);
        m_files.setBusy(row);
    }
    m_workspace.reread(std::move(reports), HistoryAction::Settle,
                       [change](Choices& choices, const Report& /*report*/) { change(choices); });
}

void ImportDesk::readWith(const std::vector<int>& rows, std::optional<Encoding> encoding)
{
    std::vector<int> in;
    std::vector<int> out;
    for (const int row : rows)
        (m_files.row(row).isIn() ? in : out).push_back(row);
    settleRows(in, [encoding](Choices& choices) { choices.encoding = encoding; });
    tryAgain(out, [encoding](ImportItem& item) { item.choices.encoding = encoding; });
}

void ImportDesk::tryAgain(const std::vector<int>& rows, const std::function<void(ImportItem&)>& change)
{
    std::vector<ImportItem> items;
    for (const int row : rows) {
        ImportItem item = result(row).item;
        // Whatever was wrong with the file is looked at anew.
        item.file.error.reset();
        if (change)
            change(item);
        items.push_back(std::move(item));
        m_files.setBusy(row);
    }
    if (!items.empty())
        m_workspace.importItems(std::move(items));
}

std::vector<int> ImportDesk::rowsOf(ReportId report) const
{
    std::vector<int> rows;
    for (int row = 0; row < m_files.rowCount(); ++row)
        if (m_files.row(row).isIn() && m_files.row(row).report == report)
            rows.push_back(row);
    return rows;
}

void ImportDesk::reread(ReportId report)
{
    const auto now = m_workspace.report(report);
    for (const int row : rowsOf(report)) {
        bringUpToDate(result(row), *now);
        m_files.setRow(row, importRow(result(row), m_workspace));
    }
    if (m_dialog && !rowsOf(report).empty())
        m_dialog->setSummary(summaryLine(m_last));
}

/// The table says it at the file where it was asked there; else it is told.
void ImportDesk::refused(ReportId report, const Error& error)
{
    bool told = false;
    for (const int row : rowsOf(report)) {
        if (!m_files.row(row).busy)
            continue;
        models::ImportRow shown = importRow(result(row), m_workspace);
        shown.refused = error;
        m_files.setRow(row, std::move(shown));
        told = true;
    }
    if (told)
        return;
    const auto* entry = m_workspace.entry(report);
    m_prompts.tell(presentation::sentenceFor(error, entry ? toQt(std::string_view(entry->passport.fileName)) : QString()) +
                   QLatin1Char('\n') + tr("Nothing was changed."));
}

void ImportDesk::showDifferences(const CopyComparison& comparison)
{
    const auto* entry = m_workspace.entry(comparison.with);
    const QString title = entry ? toQt(std::u16string_view(entry->head.title)).simplified() : QString();
    auto* dialog = new DifferencesDialog(comparison, title, m_dialog ? static_cast<QWidget*>(m_dialog) : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DifferencesDialog::placeWanted, this, &ImportDesk::passageWanted);
    connect(dialog, &DifferencesDialog::takeCopyWanted, this, [this, file = comparison.copy.file] {
        for (int row = 0; row < m_files.rowCount(); ++row)
            if (result(row).item.file.path == file.path && result(row).item.file.fileName == file.fileName &&
                result(row).taken.status == intake::Status::CopyOf)
                tryAgain({row}, [](ImportItem& item) { item.copiesToo = true; });
    });
    dialog->show();
}

void ImportDesk::save()
{
    const QString name = tr("import %1").arg(QDate::currentDate().toString(Qt::ISODate)) + QStringLiteral(".csv");
    const QString target = m_prompts.nameOutput(name, tr("Table for spreadsheets (*.csv)"));
    if (target.isEmpty())
        return;
    const QString shown = QDir::toNativeSeparators(target);
    if (const Result<void> written = writeTable(m_dialog->titles(), m_dialog->lines(false), target); written)
        m_status.showFinished(tr("Written: %1").arg(shown), hasLast());
    else
        m_prompts.tell(presentation::sentenceFor(written.error(), shown));
}

} // namespace duixian::shell
