// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/frame_pictures.h"

#include <QTreeWidget>

#include "app/shell/camera.h"
#include "app/shell/help_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/preferences_desk.h"

namespace duixian::shell {

void takeFrame(Camera& camera, MainWindow& window)
{
    window.preferences().show();
    PreferencesDialog& preferences = *window.preferences().dialog();
    int page = 0;
    for (const char* const name :
         {"preferences.png", "preferences-text.png", "preferences-colours.png", "preferences-verdicts.png", "preferences-files.png"}) {
        preferences.showPage(page);
        camera.take(QLatin1String(name), preferences);
        ++page;
    }
    preferences.close();
    window.help().showShortcuts();
    camera.take(QStringLiteral("shortcuts.png"), *window.help().shortcuts());
    window.help().shortcuts()->close();
    window.help().showManual();
    ManualDialog& manual = *window.help().manual();
    camera.take(QStringLiteral("manual.png"), manual);
    manual.showPage(QStringLiteral("guide"));
    manual.contents().setCurrentItem(manual.contents().currentItem()->child(2));
    camera.take(QStringLiteral("manual-guide.png"), manual);
    manual.showPage(QStringLiteral("limits"));
    manual.contents().setCurrentItem(manual.contents().currentItem()->child(4));
    camera.take(QStringLiteral("manual-limits.png"), manual);
    manual.close();
    window.help().showAbout();
    camera.take(QStringLiteral("about.png"), *window.help().about());
    window.help().about()->close();
}

} // namespace duixian::shell
