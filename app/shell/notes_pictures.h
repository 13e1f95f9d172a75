// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {
class Workspace;
}

namespace duixian::shell {

class Camera;
class MainWindow;

/// Remarks, tags and stars: in the text and the table, as they are written, and their list.
void takeNotes(Camera& camera, Workspace& workspace, MainWindow& window);

} // namespace duixian::shell
