// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settings.h"

#include <algorithm>

#include <QSettings>

#include "app/shell/plan_view.h"

namespace duixian::shell {
namespace {

/// The layout of what is saved under "window"; another number makes the window forget instead of guess.
constexpr int layoutVersion = 1;

} // namespace

Settings loadSettings(const QSettings& store)
{
    Settings settings;
    if (store.value(QStringLiteral("window/version")).toInt() == layoutVersion) {
        settings.geometry = store.value(QStringLiteral("window/geometry")).toByteArray();
        settings.splitter = store.value(QStringLiteral("window/splitter")).toByteArray();
        settings.reader = store.value(QStringLiteral("window/reader")).toByteArray();
        settings.review = store.value(QStringLiteral("window/review")).toByteArray();
        settings.compare = store.value(QStringLiteral("window/compare")).toByteArray();
        settings.pairs = store.value(QStringLiteral("window/pairs")).toByteArray();
        settings.tasks = store.value(QStringLiteral("window/tasks")).toByteArray();
    }
    settings.page = store.value(QStringLiteral("window/page")).toString();
    settings.planView = std::clamp(store.value(QStringLiteral("plan/view")).toInt(), 0, static_cast<int>(PlanView::Coverage));
    settings.planScope = store.value(QStringLiteral("plan/scope")).toString();
    settings.figure = store.value(QStringLiteral("plan/figure")).toString();
    settings.library = store.value(QStringLiteral("library/last")).toString();
    settings.recent = store.value(QStringLiteral("library/recent")).toStringList();
    settings.asked = store.value(QStringLiteral("search/asked")).toStringList();
    settings.jumps = store.value(QStringLiteral("search/jumps")).toStringList();
    settings.folder = store.value(QStringLiteral("dialogs/folder")).toString();
    settings.furniture = std::clamp(store.value(QStringLiteral("look/furniture"), settings.furniture).toInt(), 0, 2);
    settings.damage = store.value(QStringLiteral("look/damage"), settings.damage).toBool();
    settings.preferences = loadPreferences(store);
    return settings;
}

void saveSettings(QSettings& store, const Settings& settings)
{
    store.setValue(QStringLiteral("window/version"), layoutVersion);
    store.setValue(QStringLiteral("window/geometry"), settings.geometry);
    store.setValue(QStringLiteral("window/splitter"), settings.splitter);
    store.setValue(QStringLiteral("window/reader"), settings.reader);
    store.setValue(QStringLiteral("window/review"), settings.review);
    store.setValue(QStringLiteral("window/compare"), settings.compare);
    store.setValue(QStringLiteral("window/pairs"), settings.pairs);
    store.setValue(QStringLiteral("window/tasks"), settings.tasks);
    store.setValue(QStringLiteral("window/page"), settings.page);
    store.setValue(QStringLiteral("plan/view"), settings.planView);
    store.setValue(QStringLiteral("plan/scope"), settings.planScope);
    store.setValue(QStringLiteral("plan/figure"), settings.figure);
    store.setValue(QStringLiteral("library/last"), settings.library);
    store.setValue(QStringLiteral("library/recent"), settings.recent);
    store.setValue(QStringLiteral("search/asked"), settings.asked);
    store.setValue(QStringLiteral("search/jumps"), settings.jumps);
    store.setValue(QStringLiteral("dialogs/folder"), settings.folder);
    store.setValue(QStringLiteral("look/furniture"), settings.furniture);
    store.setValue(QStringLiteral("look/damage"), settings.damage);
    savePreferences(store, settings.preferences);
}

QStringList withRecent(QStringList recent, const QString& path)
{
    constexpr qsizetype longest = 10;
    recent.removeAll(path);
    recent.prepend(path);
    return recent.mid(0, longest);
}

} // namespace duixian::shell
