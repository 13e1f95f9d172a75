// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences_desk.h"

#include <QCoreApplication>
#include <QEvent>

#include "app/shell/prompts.h"
#include "app/shell/theme.h"

namespace duixian::shell {

PreferencesDesk::PreferencesDesk(Settings& settings, QSettings& store, Prompts& prompts, QWidget* window)
    : QObject(window), m_settings(settings), m_store(store), m_prompts(prompts), m_window(window)
{
}

void PreferencesDesk::show()
{
    if (!m_dialog) {
        const PreferenceQuestions questions{[this](const QColor& now) { return m_prompts.chooseColour(now); },
                                            [this] { return m_prompts.chooseFolder(); }};
        m_dialog = new PreferencesDialog(m_settings.preferences, questions, m_window);
        connect(m_dialog, &PreferencesDialog::changed, this, &PreferencesDesk::change);
        connect(m_dialog, &PreferencesDialog::pointsWanted, this, &PreferencesDesk::pointsWanted);
    }
    m_dialog->take(m_settings.preferences);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PreferencesDesk::change(const Preferences& wanted)
{
    const Preferences before = std::exchange(m_settings.preferences, wanted);
    if (before == wanted)
        return;
    savePreferences(m_store, wanted);
    const bool newLook = before.theme != wanted.theme || before.family != wanted.family || before.points != wanted.points ||
                         before.text != wanted.text || before.colours != wanted.colours;
    if (newLook)
        apply();
    m_prompts.startIn(wanted.folders);
    Q_EMIT changed(wanted);
    if (m_dialog)
        m_dialog->take(wanted);
    if (before.language != wanted.language)
        Q_EMIT languageWanted(wanted.language);
}

void PreferencesDesk::apply()
{
    const Preferences& chosen = m_settings.preferences;
    presentation::setOwnColours(chosen.colours);
    presentation::setReadingFamilies(chosen.text);
    applyFonts(chosen.family, chosen.points);
    applyTheme(chosen.theme);
    m_prompts.startIn(chosen.folders);
    // What is drawn by hand learns of colours and faces by the events that tell of another palette and another font.
    for (QWidget* widget : m_window->findChildren<QWidget*>())
        for (const QEvent::Type type : {QEvent::PaletteChange, QEvent::FontChange}) {
            QEvent event(type);
            QCoreApplication::sendEvent(widget, &event);
        }
}

} // namespace duixian::shell
