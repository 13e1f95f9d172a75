// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/carried_over.h"
#include "core/model/report.h"

namespace duixian::cli {

/// What report b has of report a: {"type":"carried","start","end","kind":"same"|"new_number"|"reworded"|"new","likeness","moved","a_start",
/// "a_end"} for each sentence of b; {"type":"gone","a_start","a_end"} for each of a that is gone; {"type":"share","part","start","end",
/// "letters","same","new_number","reworded","new"} for b as a whole (part, start and end null) and for its parts, in characters. Offsets of
/// a new sentence in a are null.
[[nodiscard]] std::vector<std::string> carriedLines(const CarriedOver& carried, const Report& b);

} // namespace duixian::cli
