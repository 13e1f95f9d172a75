// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/library_desk.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include "app/presentation/wording.h"
#include "app/shell/one_window.h"
#include "app/workspace/samples.h"

namespace duixian::shell {

LibraryDesk::LibraryDesk(Workspace& workspace, Prompts& prompts, Settings& settings, QString dataFolder, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_prompts(prompts), m_settings(settings), m_dataFolder(std::move(dataFolder))
{
    connect(&workspace, &Workspace::libraryChanged, this, &LibraryDesk::remember);
}

void LibraryDesk::remember()
{
    m_settings.library = m_workspace.path();
    m_settings.recent = withRecent(m_settings.recent, m_workspace.path());
}

LibraryDesk::Came LibraryDesk::opened(const Result<void>& result, const QString& path)
{
    if (result)
        return Came::Open;
    if (result.error().code == ErrorCode::LibraryDamaged && m_askAboutDamage)
        return m_askAboutDamage(path) ? Came::InHand : Came::Refused;
    if (m_one && m_workspace.isOpen())
        static_cast<void>(m_one->claim(m_workspace.path()));
    m_prompts.tell(presentation::sentenceFor(result.error(), QDir::toNativeSeparators(path)));
    return Came::Refused;
}

bool LibraryDesk::claimed(const QString& path, const QStringList& files)
{
    return !m_one || m_one->claim(path, files);
}

LibraryDesk::Came LibraryDesk::openOrMake(const QString& path, const QStringList& files)
{
    if (!claimed(path, files))
        return Came::Elsewhere;
    if (QFileInfo::exists(path))
        return opened(m_workspace.open(path), path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    return opened(m_workspace.create(path), path);
}

bool LibraryDesk::openFirst(const Options& options)
{
    const QString own = QDir(m_dataFolder).filePath(QStringLiteral("my reports.duixian"));
    QStringList candidates;
    if (options.samples)
        candidates << samplesPath();
    else if (!options.library.isEmpty())
        candidates << QFileInfo(options.library).absoluteFilePath();
    else if (QFileInfo::exists(m_settings.library))
        candidates << m_settings.library;
    candidates << own;
    candidates.removeDuplicates();
    for (const QString& path : std::as_const(candidates)) {
        const Came came = openOrMake(path, options.files);
        if (came != Came::Refused)
            return came != Came::Elsewhere;
    }
    return true;
}

void LibraryDesk::open(const QString& path)
{
    if (claimed(path))
        opened(m_workspace.open(path), path);
}

void LibraryDesk::openChosen()
{
    if (const QString path = m_prompts.chooseLibrary(); !path.isEmpty())
        open(path);
}

void LibraryDesk::openNew()
{
    if (const QString path = m_prompts.nameNewLibrary(); !path.isEmpty() && claimed(path))
        opened(m_workspace.create(path), path);
}

QString LibraryDesk::samplesPath() const
{
    return QDir(m_dataFolder).filePath(QStringLiteral("samples.duixian"));
}

void LibraryDesk::openSamples()
{
    if (openOrMake(samplesPath()) == Came::Open)
        fillSamples();
}

void LibraryDesk::fillSamples()
{
    if (m_workspace.path() == samplesPath() && m_workspace.reports().size() < sampleReports().size())
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
