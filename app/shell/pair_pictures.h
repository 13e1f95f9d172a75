// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {
class Workspace;
}

namespace duixian::shell {

class Camera;
class MainWindow;

/// Until the pairs of the report that is read are there.
void awaitPairs(MainWindow& window);
/// The pairs on the page Read: a target with its outcome, an outcome with a floor and a stretch, what a person says of them.
void takePairs(Camera& camera, Workspace& workspace, MainWindow& window);

} // namespace duixian::shell
