// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {
class Workspace;
}

namespace duixian::shell {

class Camera;
class MainWindow;

/// What the page Review looks like: at the beginning, while fields are corrected, half done, with all done, over the library. All is taken
/// back at the end.
void takeReview(Camera& camera, Workspace& workspace, MainWindow& window);

} // namespace duixian::shell
