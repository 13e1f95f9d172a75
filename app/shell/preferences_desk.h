// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "app/shell/preferences_dialog.h"
#include "app/shell/settings.h"

class QSettings;

namespace duixian::shell {

class Prompts;

/// The preferences as they are in force: keeps them, and makes the program look so at once.
class PreferencesDesk : public QObject {
    Q_OBJECT
public:
    /// Changes settings.preferences, and writes them to the store as they change.
    PreferencesDesk(Settings& settings, QSettings& store, Prompts& prompts, QWidget* window);

    void show();
    /// Something of them was changed elsewhere, by a menu or a wheel.
    void change(const Preferences& wanted);
    /// Makes everything that is shown look as they say.
    void apply();
    /// Null where it was never opened.
    [[nodiscard]] PreferencesDialog* dialog() { return m_dialog; }

Q_SIGNALS:
    /// What the window shows by switches of its own has to follow.
    void changed(const duixian::shell::Preferences& preferences);
    /// The window has to be made anew.
    void languageWanted(const QString& language);
    void pointsWanted();

private:
    Settings& m_settings;
    QSettings& m_store;
    Prompts& m_prompts;
    QWidget* m_window;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace duixian::shell
