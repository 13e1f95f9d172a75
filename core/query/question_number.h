// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/span.h"
#include "core/query/question_text.h"

namespace duixian {
class Lexicon;
}

namespace duixian::query {

/// A number as a person types it, with its unit.
struct SaidNumber {
    Span span; ///< in the units of the question
    double value = 0;
    double times = 1;    ///< what of the value a word behind it made: million
    std::u16string many; ///< 万, 亿, 千: what multiplies the number where no unit stands behind it
    std::u16string unit; ///< as in statements, its multiplier in front: 万人, %; empty where none is typed
};

/// The number that begins at a place: 1.5, 五十, 三千五百, 百分之八, 1万, 10 million; a comma between thousands is folded away. None where
/// digits of a longer word begin there (pm2.5, 二〇一九).
[[nodiscard]] std::optional<SaidNumber> numberAt(const QuestionText& text, std::size_t begin, const Lexicon& lexicon);

} // namespace duixian::query
