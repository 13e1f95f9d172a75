// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keeping_desk.h"

#include <algorithm>

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "app/shell/notice_bar.h"
#include "app/shell/points_dialog.h"
#include "app/shell/status_line.h"

namespace duixian::shell {
namespace {

/// After the window is there and usable.
constexpr int upkeepAfter = 1500;
constexpr int lookEvery = 1000;

QString nameOf(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

QString folderOf(const QString& path)
{
    return toQt(std::string_view(library::pointsFolder(toCoreUtf8(path))));
}

/// "a.txt, b.txt and 7 more"
QString someOf(const std::vector<library::LostReport>& lost)
{
    constexpr std::size_t shown = 8;
    QStringList names;
    for (std::size_t i = 0; i < std::min(lost.size(), shown); ++i) {
        const QString name = toQt(std::string_view(lost[i].file));
        names << (name.isEmpty() ? KeepingDesk::tr("a report whose name can't be read") : name);
    }
    const int more = static_cast<int>(lost.size() - std::min(lost.size(), shown));
    return names.join(QStringLiteral("\n")) + (more == 0 ? QString() : QLatin1Char('\n') + KeepingDesk::tr("and %Ln more", nullptr, more));
}

} // namespace

KeepingDesk::KeepingDesk(Workspace& workspace, Prompts& prompts, StatusLine& status, NoticeBar& notice, QWidget* window)
    : QObject(window),
      m_workspace(workspace),
      m_prompts(prompts),
      m_status(status),
      m_notice(notice),
      m_window(window),
      m_keeping(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(upkeepAfter);
    connect(&m_soon, &QTimer::timeout, &m_keeping, &Keeping::keepUp);
    m_looks.setInterval(lookEvery);
    connect(&m_looks, &QTimer::timeout, this, &KeepingDesk::look);
    connect(&workspace, &Workspace::libraryChanged, this, &KeepingDesk::libraryChanged);
    connect(&workspace, &Workspace::changedOutside, this,
            [this] { m_status.showFinished(tr("Another program changed the library; what you see is up to date."), false); });
    connect(&workspace, &Workspace::movedAway, this, &KeepingDesk::tellMoved);
    joinKeeping();
}

void KeepingDesk::joinKeeping()
{
    connect(&m_keeping, &Keeping::found, this, &KeepingDesk::tellDamage);
    connect(&m_keeping, &Keeping::upkeepFailed, this, [this](const Error& error) {
        m_status.showFinished(tr("Today's restore point was not made: %1").arg(presentation::sentenceFor(error)), false);
    });
    connect(&m_keeping, &Keeping::pointMade, this, [this](const library::RestorePoint& point) {
        if (!m_dialog)
            return;
        m_dialog->setBusy({});
        refreshPoints(m_workspace.path());
        m_dialog->say(tr("Made: %1").arg(QDir::toNativeSeparators(toQt(std::string_view(point.file)))));
    });
    connect(&m_keeping, &Keeping::restored, this, &KeepingDesk::restored);
    connect(&m_keeping, &Keeping::rescued, this, &KeepingDesk::rescued);
    connect(&m_keeping, &Keeping::failed, this, &KeepingDesk::failed);
}

PointsDialog* KeepingDesk::dialog() const
{
    return m_dialog;
}

void KeepingDesk::libraryChanged()
{
    m_notice.clear();
    m_soon.start();
    m_looks.start(lookEvery);
    const QString path = m_workspace.path();
    if (m_workspace.opening() == library::Opening::Newer)
        m_notice.show({tr("This library was made by a newer version of Duixian. It can be read and searched, but not changed: install the "
                          "newer version to work with it."),
                       {},
                       {},
                       false});
    else if (m_workspace.opening() == library::Opening::Upgraded)
        m_notice.show(
            {tr("The library was made by an older version of Duixian and has been brought up to date. As it was before, it is kept as "
                "a restore point in %1.")
                 .arg(QDir::toNativeSeparators(folderOf(path))),
             tr("Restore points…"), [this] { showPoints(); }, true});
    else if (!m_workspace.canWrite())
        m_notice.show({tr("This library can be read, but not changed: its file or folder is write-protected. To work with it, copy it to a "
                          "folder of your own and open the copy."),
                       {},
                       {},
                       false});
}

void KeepingDesk::look()
{
    if (m_keeping.busy())
        return;
    QElapsedTimer timer;
    timer.start();
    m_workspace.lookOutside();
    // A large library takes a while to list: never more than a tenth of the time.
    constexpr int share = 10;
    m_looks.setInterval(std::max(lookEvery, static_cast<int>(timer.elapsed()) * share));
}

void KeepingDesk::tellDamage()
{
    m_notice.show({tr("The library's file is damaged. What can be read is shown; go back to a restore point, or save what can be read."),
                   tr("What can be done…"), [this] { offerWaysOut(m_workspace.path()); }, false, true});
}

void KeepingDesk::tellMoved()
{
    const QString path = m_workspace.path();
    m_notice.show(
        {tr("The file %1 was moved, removed or replaced while it was open. Nothing more is written. Put it back, or open the library "
            "where it is now.")
             .arg(QDir::toNativeSeparators(path)),
         tr("Open it again"),
         [this, path] {
             if (const auto opened = m_workspace.open(path); !opened)
                 m_prompts.tell(presentation::sentenceFor(opened.error(), QDir::toNativeSeparators(path)));
         },
         false, true});
}

bool KeepingDesk::offerWaysOut(const QString& path)
{
    const WayOut way = m_prompts.askAboutDamage(QDir::toNativeSeparators(path));
    if (way == WayOut::Restore) {
        showPointsOf(path, true);
        return true;
    }
    const QString target = way == WayOut::Rescue ? m_prompts.nameNewLibrary() : QString();
    if (target.isEmpty())
        return false;
    m_status.showFinished(tr("Saving what can be read of “%1”…").arg(nameOf(path)), false);
    m_keeping.rescue(path, target);
    return true;
}

void KeepingDesk::showPoints()
{
    showPointsOf(m_workspace.path(), false);
}

void KeepingDesk::showPointsOf(const QString& path, bool damaged)
{
    if (m_dialog)
        m_dialog->deleteLater();
    m_dialog = new PointsDialog(nameOf(path), damaged, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    joinDialog(path);
    refreshPoints(path);
    if (!damaged && !m_workspace.canWrite())
        m_dialog->setWritable(false, tr("This library can be read, but not changed."));
    else if (m_workspace.working())
        m_dialog->setWritable(false, tr("Reports are being read now. Wait until that is done, or cancel it, and come back."));
    // Nothing else is asked of the library while it is being changed as a whole.
    m_dialog->open();
}

void KeepingDesk::joinDialog(const QString& path)
{
    connect(m_dialog, &PointsDialog::makeWanted, this, [this, path] {
        m_dialog->setBusy(tr("Making a restore point…"));
        m_keeping.makePoint(path);
    });
    connect(m_dialog, &PointsDialog::restoreWanted, this, [this, path](const library::RestorePoint& point) {
        m_moment = momentText(point);
        m_dialog->setBusy(tr("Restoring %1…").arg(m_moment));
        m_keeping.restore(path, toQt(std::string_view(point.file)));
    });
    connect(m_dialog, &PointsDialog::folderWanted, this, [this, path] { m_prompts.showFolder(folderOf(path)); });
}

void KeepingDesk::refreshPoints(const QString& path)
{
    m_dialog->setPoints(Keeping::points(path));
}

void KeepingDesk::restored(const QString& /*path*/, const library::Restored& done)
{
    if (m_dialog) {
        m_dialog->setBusy({});
        m_dialog->close();
    }
    m_status.showFinished(
        done.damaged.empty()
            ? tr("Restored: %1. What was there before is kept as a restore point.").arg(m_moment)
            : tr("Restored: %1. The damaged file is kept as %2.").arg(m_moment, QFileInfo(toQt(std::string_view(done.damaged))).fileName()),
        false);
}

void KeepingDesk::rescued(const QString& target, const library::Rescued& done)
{
    m_status.showFinished(tr("Saved: %Ln report(s), in a new library.", nullptr, static_cast<int>(done.reports)), false);
    if (done.lost.empty() && done.torn.empty())
        return;
    QString words = tr("What could be read is now in %1.").arg(QDir::toNativeSeparators(target));
    if (!done.lost.empty())
        words += QStringLiteral("\n\n") +
                 tr("%Ln report(s) can't be read whole any more. Import them again:", nullptr, static_cast<int>(done.lost.size())) +
                 QLatin1Char('\n') + someOf(done.lost);
    if (!done.torn.empty())
        words += QStringLiteral("\n\n") + tr("Not all of your own decisions, notes and words could be read. Look them through.");
    m_prompts.tell(words);
}

void KeepingDesk::failed(const QString& path, const Error& error)
{
    const bool ofPoint = error.code == ErrorCode::PointMissing || error.code == ErrorCode::PointDamaged;
    const QString sentence = presentation::sentenceFor(error, ofPoint ? QString() : QDir::toNativeSeparators(path));
    if (m_dialog) {
        m_dialog->setBusy({});
        m_dialog->say(sentence);
        return;
    }
    m_status.clearNews();
    m_prompts.tell(sentence);
}

} // namespace duixian::shell
