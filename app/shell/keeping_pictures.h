// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::shell {

class Camera;
class MainWindow;

/// What a person sees of restore points, of damage, and of libraries of other versions.
void takeKeeping(Camera& camera, MainWindow& window);

} // namespace duixian::shell
