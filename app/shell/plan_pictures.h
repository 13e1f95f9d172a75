// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::shell {

class Camera;
class MainWindow;

/// What each kind of chart and the tables beside it look like: panel, pairs, a filtered part of them, task sheet, silence, coverage.
void takePlan(Camera& camera, MainWindow& window);

} // namespace duixian::shell
