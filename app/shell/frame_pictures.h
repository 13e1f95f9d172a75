// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::shell {

class Camera;
class MainWindow;

/// Pictures of the preferences, the shortcuts, the manual and what the program is.
void takeFrame(Camera& camera, MainWindow& window);

} // namespace duixian::shell
