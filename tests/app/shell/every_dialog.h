// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

namespace duixian::shell {

class MainWindow;

/// Opens every dialog that stands beside the window, one after the other, over a library with reports, and closes it again.
void forEveryDialog(MainWindow& window, const std::function<void(QDialog& dialog)>& look);

} // namespace duixian::shell
