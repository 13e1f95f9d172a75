// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duixian {

/// How far a task is, on the scale that officials use in their task sheets.
enum class TaskState {
    Behind,     ///< 欠进度
    OnSchedule, ///< 达进度
    Ahead,      ///< 超进度
    Done,       ///< 已完成
    DoneEarly,  ///< 提前完成
    Other,      ///< 其它: no number, nothing reported, not to be decided
};

} // namespace duixian
