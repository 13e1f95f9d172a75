// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::shell {

class Camera;
class MainWindow;

/// What two years of a district look like side by side: level at a promise and its result, then each of the panes below.
void takeCompare(Camera& camera, MainWindow& window);

} // namespace duixian::shell
