// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/stage.h"

#include <QCoreApplication>
#include <QProcess>

#include "app/shell/theme.h"
#include "app/shell/translations.h"

namespace duixian::shell {

Stage::Stage(Workspace& workspace, QSettings& store, QString dataFolder, OneWindow* one, MakePrompts prompts)
    : m_workspace(workspace),
      m_store(store),
      m_dataFolder(std::move(dataFolder)),
      m_one(one),
      m_prompts(std::move(prompts)),
      m_window(made())
{
}

Stage::~Stage() = default;

bool Stage::begin(const Options& options)
{
    if (options.theme)
        applyTheme(*options.theme);
    if (!m_window->begin(options))
        return false;
    m_window->show();
    return true;
}

std::unique_ptr<MainWindow> Stage::made()
{
    auto window = std::make_unique<MainWindow>(m_workspace, Surroundings{m_store, m_dataFolder, m_prompts ? m_prompts() : nullptr, m_one});
    // Later, when the click that wants it is over: the window that hears it does not outlive it.
    connect(window.get(), &MainWindow::languageWanted, this, &Stage::speakAnew, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::anotherWindowWanted, this,
            [](const QString& library) { QProcess::startDetached(QCoreApplication::applicationFilePath(), {library}); });
    return window;
}

void Stage::speakAnew(const QString& language)
{
    const Stay stay = m_window->leave();
    speak(language);
    const Preferences preferences = loadPreferences(m_store);
    applyFonts(preferences.family, preferences.points);
    std::unique_ptr<MainWindow> next = made();
    // Before the old one goes: a program without a window ends.
    next->setWindowState(m_window->windowState());
    next->show();
    m_window = std::move(next);
    m_window->arrive(stay);
}

} // namespace duixian::shell
