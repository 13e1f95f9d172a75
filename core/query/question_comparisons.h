// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/model/figure_query.h"
#include "core/query/question_number.h"
#include "core/query/question_text.h"

namespace duixian::query {

/// A comparison as it is typed: > 1万人, 超过8%, 10-20万人, 1000户以上.
struct SaidComparison {
    Span span; ///< in the units of the question
    Relation relation = Relation::AtLeast;
    SaidNumber number;
    std::optional<SaidNumber> upper = {}; ///< of a range
};

/// The comparisons of what is free in a question, outside of quotation marks, in their order. A number is one beside a relation or as a
/// range with a unit; a year, an age (超过60岁) and other numbers that words go on from are none.
[[nodiscard]] std::vector<SaidComparison> comparisonsIn(const QuestionText& text, const Lexicon& lexicon);

} // namespace duixian::query
