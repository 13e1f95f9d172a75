// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/carried_over.h"
#include "core/model/report.h"

namespace duixian::align {

/// What report b has of report a, sentence by sentence, with the figures masked.
[[nodiscard]] CarriedOver carriedOver(const Report& a, const Report& b);

} // namespace duixian::align
