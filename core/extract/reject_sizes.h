// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace duixian::extract {

// Amounts that only say which thing is meant. They ask for the words before and behind the figure, so the leads have been read.

/// 10亿元以上项目, 产值超百亿元的产业集群, 1-10亿元产值企业, 200平方米以上餐饮单位.
[[nodiscard]] bool isThreshold(const Reading& r, const Draft& d);
/// 总投资35亿元的某项目, 宽110米的绿道, 年产4万套零部件基地, 100兆瓦光伏.
[[nodiscard]] bool isAttribute(const Reading& r, const Draft& d);
/// 千亿斤粮食工程: a round amount in words as part of a name.
[[nodiscard]] bool isRoundName(const Reading& r, const Draft& d);

} // namespace duixian::extract
