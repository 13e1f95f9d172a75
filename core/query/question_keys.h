// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/query/question_text.h"
#include "core/query/question_words.h"

namespace duixian::query {

/// A key with what stands behind its colon: 地方:南山区,宝安区, indicator:"GDP".
struct SaidKey {
    Span span; ///< in the units of the question
    QuestionKey key = QuestionKey::Place;
    std::vector<std::u16string> values; ///< simplified and narrow, letters as typed; none as long as nothing is typed
};

/// The keys of a question in their order. A Chinese key is one only at the beginning of a word.
[[nodiscard]] std::vector<SaidKey> keysIn(const QuestionText& text);

/// Whether a value takes the restriction away: 不限, any.
[[nodiscard]] bool isAny(std::u16string_view value);

} // namespace duixian::query
