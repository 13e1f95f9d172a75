// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/understood.h"

namespace duixian {

/// The word for each enumerator of a question.
[[nodiscard]] std::string_view nameOf(Asking);
[[nodiscard]] std::string_view nameOf(QuestionWord);
/// "<", "<=", "=", ">=", ">", "between".
[[nodiscard]] std::string_view nameOf(Relation);
/// ">= 8 %", "between 10 20 万人".
[[nodiscard]] std::string textOf(const Comparison& comparison);

} // namespace duixian
