// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::shell {

class Camera;
class MainWindow;

/// Pictures of notes on a chart, one of them without its mark, and of the dialog in which a figure is made.
void takeFigure(Camera& camera, MainWindow& window);

} // namespace duixian::shell
