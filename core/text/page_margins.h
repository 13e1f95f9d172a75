// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/layer.h"

namespace duixian::text {

/// The numbers of printed pages that stand in a text as lines of their own (— 12 —, 第3页, 3/20, or bare ones that count up), and the
/// running heads and feet next to them, which are the same each time. Spans of whole lines in the clean text, in order.
[[nodiscard]] std::vector<Layer> pageMargins(std::u16string_view clean);

} // namespace duixian::text
