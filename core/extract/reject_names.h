// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace duixian::extract {

// Numbers that name, number or date something instead of saying how much. Each says whether it is so of one draft.

/// In a menu, a caption, a glossary, a file list: what the layers of the text leave out.
[[nodiscard]] bool inFurniture(const Reading& r, const Draft& d);
/// A number with nothing that it counts.
[[nodiscard]] bool isBare(const Reading& r, const Draft& d);
/// 第三次, 前10强, PM2.5, G20, 1+20; and what is joined to such a number: 第4、5次.
[[nodiscard]] bool isNumbered(const Reading& r, const Draft& d);
/// 26日; 10:30. A ratio is spoken of as one.
[[nodiscard]] bool isDate(const Reading& r, const Draft& d);
/// Inside 《》, or in quotes that hold a name made of numbers: “8个100%”标准, “十大行动”.
[[nodiscard]] bool isInName(const Reading& r, const Draft& d);
/// 六部委, 九次全会, 三棵树: the unit goes on as another word.
[[nodiscard]] bool isOtherWord(const Reading& r, const Draft& d);

} // namespace duixian::extract
