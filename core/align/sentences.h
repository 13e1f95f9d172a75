// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/layer.h"
#include "core/base/span.h"

namespace duixian::align {

/// The sentences of a decoded text in their order: up to and with 。！？； and what closes behind it, or to the end of the paragraph,
/// without blanks at their ends. Furniture is left out; a broken line does not cut. Nothing that has neither a word nor a figure is a
/// sentence.
[[nodiscard]] std::vector<Span> sentenceSpans(std::u16string_view text, const std::vector<Layer>& layers);

/// What stands for a figure in a masked sentence.
inline constexpr char16_t figureMask = u'#';

/// Sentences as they are compared, one after the other, without making anything for each of them.
class SentenceMask {
public:
    /// simplified: the sentence, folded to simplified script (core/script/fold.h).
    void read(std::u16string_view simplified);

    /// Narrow, small, without blanks and without punctuation; points, dashes and signs that belong to figures stay.
    [[nodiscard]] const std::u16string& letters() const { return m_letters; }
    /// The same with one figureMask for each figure: digits, Chinese numerals, years, ordinals, with 万, 亿, 余 behind them; 百分之三 is
    /// 3%. Figures side by side (5-10) are one. Every Chinese numeral counts as one, also in 统一 and 三农: where only such words differ
    /// two sentences are as good as the same.
    [[nodiscard]] const std::u16string& masked() const { return m_masked; }
    /// Of masked(), the same on every machine.
    [[nodiscard]] std::uint64_t hash() const { return m_hash; }

private:
    void addLetters(std::u16string_view simplified);
    void mask();

    std::u16string m_letters;
    std::u16string m_masked;
    std::uint64_t m_hash = 0;
};

/// A sentence with its forms, by value.
struct MaskedSentence {
    Span span; ///< in the decoded text
    std::u16string letters;
    std::u16string masked;
    std::uint64_t hash = 0;
};

[[nodiscard]] std::vector<MaskedSentence> maskedSentences(std::u16string_view text, const std::vector<Layer>& layers);

/// The end of the figure that begins at a place of a simplified, narrow text without blanks; the place itself where none begins.
[[nodiscard]] std::size_t figureEnd(std::u16string_view letters, std::size_t begin);

} // namespace duixian::align
