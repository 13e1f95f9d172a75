// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::shell {

class Camera;
class MainWindow;

/// What a person's word looks like: in the table and in the text, the form of a correction, the history. All is undone at the end.
void takeJudging(Camera& camera, MainWindow& window);

} // namespace duixian::shell
