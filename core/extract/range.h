// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/extract/figures.h"

namespace duixian::extract {

/// Takes the second half of a range into a figure whose first half is read, with a unit of its own or without: 5-10家, 3至5个, 5%—6%,
/// 8家到10家, 三到五个, 200-300万元. The figure stays as it is where what follows is none: 2016-2020年, 由5个至8个 (a change), 9-5个.
void takeRange(std::u16string_view text, const Lexicon& lexicon, Figure& figure);

} // namespace duixian::extract
