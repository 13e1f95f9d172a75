// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/draft.h"

namespace duixian::extract {

/// 56、102微克/立方米: the first of two joined numbers takes the unit of the second. Before a bare number is dropped.
void shareUnits(Reading& reading);
/// 由80个工作日压减至55个: the second takes the whole unit of the first. After the leads.
void passUnits(Reading& reading);

} // namespace duixian::extract
