// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace duixian::shell {

/// One of the program's own icons (resources/icons/NAME.svg), drawn in the ink of the palette at the moment it is painted: light and dark
/// need no other file, and a change of theme no new icon.
[[nodiscard]] QIcon icon(const QString& name);
/// The program's emblem, in its own colours.
[[nodiscard]] QIcon emblem();

} // namespace duixian::shell
