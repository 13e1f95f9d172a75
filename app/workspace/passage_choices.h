// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/model/choices.h"

namespace duixian {

/// What a person settled of passages, with one more word on one of them: left out of what is read, or part of it. Of earlier words that
/// say the opposite of the same passage nothing remains; where they reach further, they hold for the rest.
[[nodiscard]] std::vector<PassageChoice> withPassage(std::vector<PassageChoice> passages, std::u16string_view text, const Span& span,
                                                     bool takenOut);

} // namespace duixian
