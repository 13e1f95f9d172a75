// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/decision.h"
#include "core/model/statement.h"

namespace duixian::judgement {

/// A text with its statements, written as one: 新建{学校:3所} is the text 新建3所 with an outcome of 学校; {>学校:3所} is a target. The
/// value is that of the Arabic digits in front, the unit what follows them. Several statements of one figure: {学校+医院:100%}.
struct Marked {
    std::u16string text;
    std::vector<Statement> statements;
};
[[nodiscard]] Marked marked(std::u16string_view written);

/// A person's word on a statement of the text.
[[nodiscard]] Decision word(Ruling ruling, const Marked& on, std::size_t statement);
/// Corrections: the statement as it is settled, and the fields that are set.
[[nodiscard]] Decision correction(const Marked& on, std::size_t statement, StatementField field, const char* value);

/// One line a statement: "8 outcome 3所 学校", its begin first; a rejected one in brackets.
[[nodiscard]] std::string line(const Statement& statement);
[[nodiscard]] std::string lines(const std::vector<Statement>& statements);

} // namespace duixian::judgement
