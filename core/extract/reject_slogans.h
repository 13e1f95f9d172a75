// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace duixian::extract {

// Counts of what is no real thing: programmes, principles, classes. Each says whether it is so of one draft.

/// 级 behind an amount makes it a class: 百亿级产业; 二期 a stage.
[[nodiscard]] bool isClass(const Reading& r, const Draft& d);
/// 六大行动, 三项工程, 三张清单: a spelled-out count of something that is no real thing. In digits: 5个方面.
[[nodiscard]] bool isSlogan(const Reading& r, const Draft& d);
/// 严格落实30项防控措施: rules that are kept, not made.
[[nodiscard]] bool isObserved(const Reading& r, const Draft& d);

} // namespace duixian::extract
