// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include "core/model/indicator.h"
#include "core/query/question_comparisons.h"
#include "core/query/question_places.h"
#include "core/query/question_text.h"
#include "core/query/question_words.h"

namespace duixian::query {

/// A word of a question for figures, or a run of units that is none of its words.
struct FigureWord {
    enum class Sort { Run, Quoted, Key, Indicator, Comparison, Years, Place, Measure, Kind, Strength, Drop };
    Sort sort = Sort::Run;
    Span span; ///< in the units of the question
    std::variant<std::monostate, const Indicator*, SaidComparison, Period, SaidPlace, MeasureWord, Kind, Strength> meaning = {};
};

/// The words of a question in their order: the known ones (apart, in order), and what stands between them. A word inside a run, or with one
/// character more behind it, is part of the run: 完成 in 重点项目完成投资, 目标 in 目标值.
[[nodiscard]] std::vector<FigureWord> figureWords(const QuestionText& text, std::vector<FigureWord> known);

/// Whether nothing but blanks stands between two words.
[[nodiscard]] bool isBeside(const QuestionText& text, const FigureWord& left, const FigureWord& right);
/// Whether a run has a letter, a digit or a Chinese character, and is no AND, OR or NOT.
[[nodiscard]] bool saysSomething(const QuestionText& text, const Span& span);

} // namespace duixian::query
