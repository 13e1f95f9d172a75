// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace duixian::query {

/// A question folded as a search text is (core/script/search_text.h), but with all of its blanks, for they part its words, and with what of
/// it is taken by a piece that was understood. Only the first 4,000 units of a question are looked at.
struct QuestionText {
    std::u16string units;
    std::u16string cased;          ///< the same with the letters as typed: kW, GDP
    std::vector<std::uint32_t> at; ///< of each unit its place in the question, then the length that was looked at
    std::vector<bool> taken;       ///< of each unit
    std::vector<bool> quoted;      ///< between quotation marks, they included

    [[nodiscard]] Span inQuestion(const Span& span) const;
    [[nodiscard]] bool isFree(const Span& span) const;
    void take(const Span& span);
    [[nodiscard]] std::size_t skipBlanks(std::size_t place) const;
    [[nodiscard]] std::size_t skipBlanksBack(std::size_t place) const;
};

[[nodiscard]] QuestionText questionText(std::u16string_view question);

/// Whether a word that was found at a span is whole: no Latin letter stands beside its own, no digit beside its own.
[[nodiscard]] bool isWholeWord(std::u16string_view units, const Span& span);

} // namespace duixian::query
