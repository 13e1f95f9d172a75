// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {
class Workspace;
}

namespace duixian::shell {

class Camera;
class MainWindow;

/// What a person's word looks like: in the table and in the text, the form of a correction, the history, the library's own names, and what
/// reading anew with them would change. All is taken back at the end.
void takeJudging(Camera& camera, Workspace& workspace, MainWindow& window);

} // namespace duixian::shell
