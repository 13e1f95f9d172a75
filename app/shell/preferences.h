// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/presentation/fonts.h"
#include "app/presentation/own_colours.h"
#include "app/presentation/palette.h"
#include "core/model/verdict_rules.h"

class QSettings;

namespace duixian::shell {

/// Where file dialogs begin; an empty one: in the folder of the last one.
struct Folders {
    QString imports;
    QString exports;
    QString libraries;

    friend bool operator==(const Folders&, const Folders&) = default;
};

/// What a person chose in the preferences.
struct Preferences {
    QString language; ///< "en", "zh_CN", "zh_TW"; empty: the system's
    presentation::ThemeChoice theme = presentation::ThemeChoice::System;
    QString family; ///< of the window; empty: the desktop's
    int points = 0; ///< of the window; 0: the desktop's
    presentation::ReadingFamilies text;
    bool serif = true;
    int zoom = 0; ///< of the text, in steps of a tenth
    presentation::OwnColours colours;
    VerdictRules verdicts;
    Folders folders;
    bool guided = true; ///< the card of first steps is shown with the samples

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// What cannot be read is as new.
[[nodiscard]] Preferences loadPreferences(const QSettings& store);
void savePreferences(QSettings& store, const Preferences& preferences);

} // namespace duixian::shell
