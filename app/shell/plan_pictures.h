// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::shell {

class Camera;
class MainWindow;

/// What the tables beside the chart look like: pairs, a filtered part of them, task sheet, silence, coverage.
void takePlan(Camera& camera, MainWindow& window);

} // namespace duixian::shell
