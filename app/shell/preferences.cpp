// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences.h"

#include <algorithm>
#include <array>

#include <QSettings>

namespace duixian::shell {
namespace {

using presentation::OwnColour;
using presentation::OwnColours;
using presentation::Role;
using presentation::Theme;
using presentation::ThemeChoice;

constexpr std::array<std::pair<ThemeChoice, const char*>, 3> themeNames{
    {{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}};

constexpr std::array<std::pair<Role, const char*>, 8> roleNames{{{Role::Target, "target"},
                                                                 {Role::Outcome, "outcome"},
                                                                 {Role::Doubtful, "doubtful"},
                                                                 {Role::Rejected, "rejected"},
                                                                 {Role::SearchHit, "hit"},
                                                                 {Role::Reached, "reached"},
                                                                 {Role::NotReached, "not_reached"},
                                                                 {Role::Undecidable, "undecidable"}}};

ThemeChoice themeNamed(const QString& name)
{
    for (const auto& [choice, word] : themeNames)
        if (name == QLatin1String(word))
            return choice;
    return ThemeChoice::System;
}

QString nameOf(ThemeChoice wanted)
{
    for (const auto& [choice, word] : themeNames)
        if (choice == wanted)
            return QLatin1String(word);
    return {};
}

QString keyOf(const char* role, Theme theme, const char* part)
{
    return QStringLiteral("colours/%1_%2_%3")
        .arg(QLatin1String(role), theme == Theme::Light ? QLatin1String("light") : QLatin1String("dark"), QLatin1String(part));
}

OwnColours loadColours(const QSettings& store)
{
    OwnColours colours;
    for (const auto& [role, word] : roleNames)
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const OwnColour own{role, theme, QColor(store.value(keyOf(word, theme, "fill")).toString()),
                                QColor(store.value(keyOf(word, theme, "line")).toString())};
            if (own.fill.isValid() || own.line.isValid())
                colours.push_back(own);
        }
    return colours;
}

void saveColours(QSettings& store, const OwnColours& colours)
{
    store.remove(QStringLiteral("colours"));
    for (const OwnColour& own : colours)
        for (const auto& [role, word] : roleNames) {
            if (role != own.role)
                continue;
            if (own.fill.isValid())
                store.setValue(keyOf(word, own.theme, "fill"), own.fill.name());
            if (own.line.isValid())
                store.setValue(keyOf(word, own.theme, "line"), own.line.name());
        }
}

constexpr int smallestPoints = 7;
constexpr int largestPoints = 24;
constexpr double largestTolerance = 0.2;

} // namespace

Preferences loadPreferences(const QSettings& store)
{
    const auto words = [&](const char* key) { return store.value(QLatin1String(key)).toString(); };
    Preferences chosen;
    chosen.language = words("look/language");
    chosen.theme = themeNamed(words("look/theme"));
    chosen.family = words("look/family");
    const int points = store.value(QStringLiteral("look/points")).toInt();
    chosen.points = points == 0 ? 0 : std::clamp(points, smallestPoints, largestPoints);
    chosen.text = {words("look/serif_family"), words("look/sans_family")};
    chosen.serif = store.value(QStringLiteral("look/serif"), true).toBool();
    chosen.zoom = store.value(QStringLiteral("look/zoom")).toInt();
    chosen.colours = loadColours(store);
    const double tolerance = store.value(QStringLiteral("verdicts/about_tolerance")).toDouble();
    chosen.verdicts.aboutTolerance = std::clamp(tolerance, 0.0, largestTolerance);
    chosen.folders = {words("folders/imports"), words("folders/exports"), words("folders/libraries")};
    chosen.guided = store.value(QStringLiteral("look/guided"), true).toBool();
    return chosen;
}

void savePreferences(QSettings& store, const Preferences& chosen)
{
    const auto keep = [&](const char* key, const QVariant& value) { store.setValue(QLatin1String(key), value); };
    keep("look/language", chosen.language);
    keep("look/theme", nameOf(chosen.theme));
    keep("look/family", chosen.family);
    keep("look/points", chosen.points);
    keep("look/serif_family", chosen.text.serif);
    keep("look/sans_family", chosen.text.sans);
    keep("look/serif", chosen.serif);
    keep("look/zoom", chosen.zoom);
    keep("verdicts/about_tolerance", chosen.verdicts.aboutTolerance);
    keep("folders/imports", chosen.folders.imports);
    keep("folders/exports", chosen.folders.exports);
    keep("folders/libraries", chosen.folders.libraries);
    keep("look/guided", chosen.guided);
    saveColours(store, chosen.colours);
}

} // namespace duixian::shell
