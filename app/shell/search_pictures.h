// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {
class Workspace;
}

namespace duixian::shell {

class Camera;
class MainWindow;

/// The page Search before and after a question of words and one of figures, narrowed down, with searches that are kept, a hit in its
/// report, the box that jumps.
void takeSearch(Camera& camera, Workspace& workspace, MainWindow& window);

} // namespace duixian::shell
