// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presentation/palette.h"

namespace duixian::shell {

/// Dresses the application: palette by choice, and the sheet that makes controls calm (hairlines instead of frames, one accent).
void applyTheme(presentation::ThemeChoice choice);

/// The sheet for a theme; the widgets' object names in it are the only ones there are.
[[nodiscard]] QString styleSheet(presentation::Theme theme);

/// A family with Chinese letters behind the desktop's own, so that names never show as boxes or in Japanese shapes.
void applyFonts();

} // namespace duixian::shell
