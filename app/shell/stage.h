// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "app/shell/main_window.h"

namespace duixian::shell {

/// Shows the one window, and where its language is changed another one in its place: the library stays open, what runs goes on, and a
/// person is where he was.
class Stage : public QObject {
    Q_OBJECT
public:
    using MakePrompts = std::function<std::unique_ptr<Prompts>()>;

    /// prompts: none for the real dialogs.
    Stage(Workspace& workspace, QSettings& store, QString dataFolder, OneWindow* one, MakePrompts prompts = {});
    ~Stage() override;

    /// As MainWindow::begin; the window is shown.
    [[nodiscard]] bool begin(const Options& options);
    [[nodiscard]] MainWindow& window() { return *m_window; }

private:
    [[nodiscard]] std::unique_ptr<MainWindow> made();
    void speakAnew(const QString& language);

    Workspace& m_workspace;
    QSettings& m_store;
    QString m_dataFolder;
    OneWindow* m_one;
    MakePrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace duixian::shell
