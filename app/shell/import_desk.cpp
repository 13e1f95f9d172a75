// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/import_desk.h"

#include <algorithm>

#include <QMimeData>
#include <QUrl>

#include "app/shell/import_list_dialog.h"
#include "app/shell/status_line.h"

namespace duixian::shell {

ImportDesk::ImportDesk(Workspace& workspace, Prompts& prompts, StatusLine& status, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_prompts(prompts), m_status(status)
{
    connect(&workspace, &Workspace::importProgress, &status, &StatusLine::showProgress);
    connect(&workspace, &Workspace::importFinished, this, &ImportDesk::finished);
    connect(&status, &StatusLine::cancelWanted, &workspace, &Workspace::cancelImport);
    connect(&status, &StatusLine::listWanted, this, [this] { m_prompts.listImport(m_last); });
}

void ImportDesk::importChosenFiles()
{
    if (const QStringList files = m_prompts.chooseReports(); !files.isEmpty())
        m_workspace.importPaths(files);
}

void ImportDesk::importChosenFolder()
{
    if (const QString folder = m_prompts.chooseFolder(); !folder.isEmpty())
        m_workspace.importPaths({folder});
}

bool ImportDesk::holdsFiles(const QMimeData& dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

void ImportDesk::importDropped(const QMimeData& dropped)
{
    QStringList paths;
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        m_workspace.importPaths(paths);
}

void ImportDesk::finished(const ImportSummary& summary)
{
    m_last = summary;
    const bool failures = summary.count(ImportStatus::Failed) > 0;
    m_status.showFinished(summaryLine(summary), failures);
    if (failures)
        m_prompts.listImport(summary);
}

} // namespace duixian::shell
