// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/layer.h"

namespace duixian::text {

/// Where a body stands more than once in a file (the whole report twice, pages of it that a saved page repeats, an abstract before the full
/// text): of two the second; the first where it is only the beginning of what the second gives in full. Found by whole paragraphs in the
/// same order, so a promise said twice is none. Spans of whole lines in the clean text, in order. Linear in the text.
[[nodiscard]] std::vector<Layer> repeatedBodies(std::u16string_view clean);

} // namespace duixian::text
