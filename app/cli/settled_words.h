// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/span.h"
#include "core/model/statement.h"

namespace duixian::cli {

/// Where words stand in a text, the place nearest to `near`; none: nowhere.
[[nodiscard]] std::optional<Span> wordsNear(std::u16string_view text, std::u16string_view words, std::size_t near);

/// Sets fields of a statement by field=value (an empty value: none). A quote and a subject get the place of their words that is nearest to
/// the statement. Fails with ValueUnfit (no such field or value) and WordsMissing; nothing is promised of the statement then.
[[nodiscard]] Result<void> setFields(Statement& statement, const std::vector<std::string>& fields, std::u16string_view text);

} // namespace duixian::cli
