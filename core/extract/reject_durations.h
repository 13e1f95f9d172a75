// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace duixian::extract {

/// A length of time counts only where it is a limit that is promised or kept (6个月内开工, 60分钟办结), where days or hours are what is
/// counted (优良天数, 志愿服务1200小时), or where it grows or falls. One that describes (24小时自助服务) or praises (仅用5天) is none.
[[nodiscard]] bool isDuration(const Reading& r, const Draft& d);

} // namespace duixian::extract
