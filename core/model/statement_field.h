// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/decision.h"

namespace duixian {

inline constexpr auto statementFields = std::to_array<StatementField>(
    {StatementField::Quote, StatementField::Kind, StatementField::Value, StatementField::ValueMax, StatementField::Unit,
     StatementField::Measure, StatementField::Bound, StatementField::Indicator, StatementField::Subject, StatementField::Period,
     StatementField::Section, StatementField::Strength, StatementField::StretchOf});

[[nodiscard]] bool same(const Statement& a, const Statement& b, StatementField field);
/// The fields in which two statements differ, in their order.
[[nodiscard]] std::vector<StatementField> differences(const Statement& a, const Statement& b);
/// Sets a field of one statement to that of another; Quote with its span, Subject with its.
void copyField(const Statement& from, Statement& to, StatementField field);

/// A field in words of NDJSON: "target", "12.5", "2016-2020"; none where it has no value.
[[nodiscard]] std::optional<std::string> fieldText(const Statement& statement, StatementField field);
/// Sets a field by its words (none: to no value); spans stay as they are. False, and nothing is changed, where the field can't have it.
[[nodiscard]] bool setField(Statement& statement, StatementField field, const std::optional<std::string>& text);

} // namespace duixian
