// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/text/clean.h"

namespace duixian::text {

/// The clean text without the line ends that cut its sentences (Outline::joins), so that rules find 生产总值 where a page has 生产总 at the
/// end of a line. Between Latin words the line end stays.
[[nodiscard]] CleanText joined(CleanText clean, const std::vector<Span>& joins);

} // namespace duixian::text
