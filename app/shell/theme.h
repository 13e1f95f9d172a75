// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/presentation/palette.h"

namespace duixian::shell {

/// Dresses the application: palette by choice, and the sheet that makes controls calm (hairlines instead of frames, one accent).
void applyTheme(presentation::ThemeChoice choice);

/// The sheet for a theme; the widgets' object names in it are the only ones there are.
[[nodiscard]] QString styleSheet(presentation::Theme theme);

/// The window in letters of the person's own choice, empty and 0 for the desktop's, with Chinese ones behind, so that names never show as
/// boxes or in foreign shapes.
void applyFonts(const QString& family = {}, int points = 0);

} // namespace duixian::shell
