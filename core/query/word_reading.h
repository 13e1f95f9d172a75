// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/word_query.h"

namespace duixian::query {

/// Words as a person asks for them, from whatever is typed; nothing is an error. Words apart by blanks: all of them. "…": as they stand.
/// AND, OR (or |), NOT (or - in front), ( ), NEAR(a b, 10), 就业 NEAR/10 大学生, a star behind the beginning of a word. What does not fit
/// (a bracket without its other half, OR at the end) is left out. Only the first 64 words are read.
[[nodiscard]] WordQuery readWords(std::u16string_view question);

} // namespace duixian::query
