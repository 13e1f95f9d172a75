// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/base/span.h"
#include "core/model/figure_query.h"
#include "core/model/report_scope.h"
#include "core/model/word_query.h"

namespace duixian {

enum class Asking {
    Nothing, ///< no word that could be searched for
    Words,
    Figures,
    Pattern, ///< a regular expression: /…/
};

/// What a piece of a question was taken for. Years are the figure's in a question for figures (FigureQuery::years), the report's in one of
/// words (ReportScope::years); ReportYears are the report's in both.
enum class QuestionWord {
    Words,
    Indicator,
    NameWords,
    Measure,
    Comparison,
    Kind,
    Strength,
    Years,
    ReportYears,
    Place,
    ReportKind,
    Pattern
};

/// What it says; none: anything will do. Of a place its names, the upper ones first, with / between: 北京市/朝阳区.
using Said = std::variant<std::monostate, std::u16string, Measure, Comparison, Kind, Strength, Period, ReportKind>;

/// Another way to take a piece: the question that says so, as a whole.
struct QuestionReading {
    QuestionWord kind;
    Said said;
    std::u16string question;
};

struct QuestionPart {
    QuestionWord kind;
    Said said;
    Span span;            ///< in the question; empty: nothing says it, the program takes it so
    bool guessed = false; ///< other ways are as likely
    std::vector<QuestionReading> others = {};
};

/// What a question asks, and how it was understood.
struct Understood {
    Asking asking = Asking::Nothing;
    WordQuery words = {};        ///< of Words
    FigureQuery figures = {};    ///< of Figures
    std::u16string pattern = {}; ///< of Pattern
    ReportScope scope = {};
    std::vector<QuestionPart> parts = {}; ///< in the order in which they are said, what is not said last
};

} // namespace duixian
