// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace duixian::shell {

/// Makes a widget a part of its window that F6 goes to.
void makePane(QWidget& widget);
/// Those of a window that are seen now, from left to right and from top to bottom.
[[nodiscard]] std::vector<QWidget*> panesOf(const QWidget& window);
/// Gives the focus to the next of them, or to the one before; where a person was in it before, there again.
void goToPane(QWidget& window, bool next);

} // namespace duixian::shell
