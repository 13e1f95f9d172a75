// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian::shell {

/// What stands on the page "Plan and outcome".
enum class PlanView { Chart, Panel, Pairs, Tasks, Silence, Coverage };

} // namespace duixian::shell
