// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/library_desk.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include "app/presentation/wording.h"
#include "app/shell/one_window.h"
#include "app/workspace/library_files.h"
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

LibraryDesk::Came LibraryDesk::opened(const Result<void>& result, const QString& path, const QStringList& files)
{
    if (result)
        return Came::Open;
    const QString left = files.isEmpty() ? QString() : tr("What came with it was not imported. Bring it in once the library is open.");
    if (result.error().code == ErrorCode::LibraryDamaged && m_askAboutDamage) {
        const bool inHand = m_askAboutDamage(path);
        if (!left.isEmpty())
            m_prompts.tell(left);
        return inHand ? Came::InHand : Came::Refused;
    }
    if (m_one && m_workspace.isOpen())
        static_cast<void>(m_one->claim(m_workspace.path()));
    const QString wrong = presentation::sentenceFor(result.error(), QDir::toNativeSeparators(path));
    m_prompts.tell(left.isEmpty() ? wrong : wrong + QLatin1Char('\n') + left);
    return Came::Refused;
}

bool LibraryDesk::claimed(const QString& path, const QStringList& files)
{
    return !m_one || m_one->claim(path, files);
}

LibraryDesk::Came LibraryDesk::openOrMake(const QString& path, const QStringList& files, Missing missing)
{
    if (!claimed(path, files))
        return Came::Elsewhere;
    if (missing == Missing::Refuse || QFileInfo::exists(path)) {
        const Result<void> result = m_workspace.open(path);
        // Of one that was killed in the making of it an empty file is left, which is no library yet.
        if (result || missing == Missing::Refuse || result.error().code != ErrorCode::LibraryMissing)
            return opened(result, path, files);
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    return opened(m_workspace.create(path), path, files);
}

bool LibraryDesk::openFirst(const Options& options)
{
    QStringList files = options.files;
    QStringList given = takeLibraries(files);
    Came came = Came::Refused;
    bool asked = true;
    if (options.samples)
        came = openOrMake(samplesPath(), files);
    else if (!options.library.isEmpty())
        came = openOrMake(QFileInfo(options.library).absoluteFilePath(), files);
    else if (!given.isEmpty())
        came = openOrMake(given.takeFirst(), files, Missing::Refuse);
    else
        asked = false;
    for (const QString& other : std::as_const(given))
        Q_EMIT anotherWindowWanted(other);
    // What was meant for the one that was asked for goes into no other.
    if (asked && came == Came::Refused)
        files.clear();
    QStringList next{QDir(m_dataFolder).filePath(QStringLiteral("my reports.duixian"))};
    if (!asked && QFileInfo::exists(m_settings.library))
        next.prepend(m_settings.library);
    next.removeDuplicates();
    for (const QString& path : std::as_const(next))
        if (came == Came::Refused)
            came = openOrMake(path, files);
    if (options.samples)
        fillSamples();
    if (came == Came::Open && !files.isEmpty())
        Q_EMIT filesWanted(files);
    return came != Came::Elsewhere;
}

void LibraryDesk::take(QStringList paths)
{
    QStringList given = takeLibraries(paths);
    if (!given.isEmpty()) {
        const QString here = given.takeFirst();
        for (const QString& other : std::as_const(given))
            Q_EMIT anotherWindowWanted(other);
        const bool isHere = m_workspace.isOpen() && QFileInfo(here) == QFileInfo(m_workspace.path());
        if (!isHere && openOrMake(here, paths, Missing::Refuse) != Came::Open)
            return;
    }
    if (!paths.isEmpty())
        Q_EMIT filesWanted(paths);
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
