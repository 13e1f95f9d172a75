// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/shell/prompts.h"
#include "app/shell/settings.h"
#include "app/workspace/workspace.h"

class QMenu;

namespace duixian::shell {

/// Opens, makes and remembers libraries. Fills settings.library and settings.recent.
class LibraryDesk : public QObject {
    Q_OBJECT
public:
    /// dataFolder: where the libraries lie that nobody chose a place for: a person's first one, and the samples.
    LibraryDesk(Workspace& workspace, Prompts& prompts, Settings& settings, QString dataFolder, QObject* parent);

    /// The library to start with: the one that was asked for (made where there is none), else the last one, else the person's first one.
    void openFirst(const QString& wanted);
    void openChosen();
    void openNew();
    void openSamples();
    void open(const QString& path);
    /// The recent libraries as a menu; those that are gone are greyed.
    void fill(QMenu& menu);

private:
    /// Opens or makes, says what is wrong; true where it is open.
    bool openOrMake(const QString& path);
    bool opened(const Result<void>& result, const QString& path);

    Workspace& m_workspace;
    Prompts& m_prompts;
    Settings& m_settings;
    QString m_dataFolder;
};

} // namespace duixian::shell
