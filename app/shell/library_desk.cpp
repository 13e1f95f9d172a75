// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/library_desk.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include "app/presentation/wording.h"
#include "app/workspace/samples.h"

namespace duixian::shell {

LibraryDesk::LibraryDesk(Workspace& workspace, Prompts& prompts, Settings& settings, QString dataFolder, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_prompts(prompts), m_settings(settings), m_dataFolder(std::move(dataFolder))
{
}

bool LibraryDesk::opened(const Result<void>& result, const QString& path)
{
    if (!result) {
        m_prompts.tell(presentation::sentenceFor(result.error(), QDir::toNativeSeparators(path)));
        return false;
    }
    m_settings.library = m_workspace.path();
    m_settings.recent = withRecent(m_settings.recent, m_workspace.path());
    return true;
}

bool LibraryDesk::openOrMake(const QString& path)
{
    if (QFileInfo::exists(path))
        return opened(m_workspace.open(path), path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    return opened(m_workspace.create(path), path);
}

void LibraryDesk::openFirst(const QString& wanted)
{
    if (!wanted.isEmpty() && openOrMake(QFileInfo(wanted).absoluteFilePath()))
        return;
    if (wanted.isEmpty() && QFileInfo::exists(m_settings.library) && openOrMake(m_settings.library))
        return;
    openOrMake(QDir(m_dataFolder).filePath(QStringLiteral("my reports.duixian")));
}

void LibraryDesk::open(const QString& path)
{
    opened(m_workspace.open(path), path);
}

void LibraryDesk::openChosen()
{
    if (const QString path = m_prompts.chooseLibrary(); !path.isEmpty())
        open(path);
}

void LibraryDesk::openNew()
{
    if (const QString path = m_prompts.nameNewLibrary(); !path.isEmpty())
        opened(m_workspace.create(path), path);
}

void LibraryDesk::openSamples()
{
    if (openOrMake(QDir(m_dataFolder).filePath(QStringLiteral("samples.duixian"))) && m_workspace.reports().size() < sampleReports().size())
        m_workspace.importSamples();
}

void LibraryDesk::fill(QMenu& menu)
{
    menu.clear();
    for (const QString& path : m_settings.recent) {
        QAction* action = menu.addAction(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    menu.setEnabled(!m_settings.recent.isEmpty());
    menu.addSeparator();
    connect(menu.addAction(tr("&Clear list")), &QAction::triggered, this, [this] { m_settings.recent.clear(); });
}

} // namespace duixian::shell
