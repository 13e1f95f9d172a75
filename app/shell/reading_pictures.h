// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace duixian::shell {

class Camera;
class MainWindow;

/// The page Read with several reports in tabs, with the answer to “Why?” for a statement and for a figure that was left out, and a report
/// with doubtful statements.
void takeReading(Camera& camera, Workspace& workspace, MainWindow& window);

} // namespace duixian::shell
