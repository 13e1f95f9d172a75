// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "app/shell/options.h"
#include "app/shell/prompts.h"
#include "app/shell/settings.h"
#include "app/workspace/workspace.h"

class QMenu;

namespace duixian::shell {

class OneWindow;

/// Opens, makes and remembers libraries. Fills settings.library and settings.recent.
class LibraryDesk : public QObject {
    Q_OBJECT
public:
    /// dataFolder: where the libraries lie that nobody chose a place for: a person's first one, and the samples.
    LibraryDesk(Workspace& workspace, Prompts& prompts, Settings& settings, QString dataFolder, QObject* parent);

    /// What to ask where a library is damaged; true: something is being done about it.
    using AskAboutDamage = std::function<bool(const QString& path)>;
    void setAskAboutDamage(AskAboutDamage ask) { m_askAboutDamage = std::move(ask); }
    /// Which libraries are open in another window; not owned, may be null.
    void setOneWindow(OneWindow* one) { m_one = one; }

    /// The library to start with: the one that was asked for (made where there is none), else the first of those among the files, else the
    /// last one, else the person's first one. The rest of the files goes into it, but into none that stands in for one that was asked for.
    /// False: it is open in another window, which got the files.
    [[nodiscard]] bool openFirst(const Options& options);
    /// What a person gives the window that is open: the first library among it is opened here, the others in windows of their own, and the
    /// rest goes into the one that is opened; into none other where it can't be.
    void take(QStringList paths);
    void openChosen();
    void openNew();
    void openSamples();
    /// Brings the samples in where they are missing from their library.
    void fillSamples();
    void open(const QString& path);
    /// The recent libraries as a menu; those that are gone are greyed.
    void fill(QMenu& menu);

Q_SIGNALS:
    /// These are to go into the library that is open now.
    void filesWanted(const QStringList& files);
    void anotherWindowWanted(const QString& library);

private:
    enum class Came { Open, Elsewhere, InHand, Refused };

    enum class Missing { Make, Refuse };

    /// Opens or makes, says what is wrong. files: for it alone.
    Came openOrMake(const QString& path, const QStringList& files = {}, Missing missing = Missing::Make);
    Came opened(const Result<void>& result, const QString& path, const QStringList& files = {});
    /// False where another window has it.
    [[nodiscard]] bool claimed(const QString& path, const QStringList& files = {});
    [[nodiscard]] QString samplesPath() const;
    void remember();

    Workspace& m_workspace;
    Prompts& m_prompts;
    Settings& m_settings;
    QString m_dataFolder;
    AskAboutDamage m_askAboutDamage;
    OneWindow* m_one = nullptr;
};

} // namespace duixian::shell
