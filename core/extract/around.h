// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/characters.h"
#include "core/extract/draft.h"

namespace duixian::extract {

// What stands around a figure, as the checks ask that drop what is no statement. Every look is bounded: a few characters, or the clause.

/// The character `steps` before the figure, 0 outside the text.
[[nodiscard]] char16_t before(const Reading& r, const Draft& d, std::size_t steps = 1);
/// The character right behind the figure, 0 outside the text.
[[nodiscard]] char16_t behind(const Reading& r, const Draft& d);

/// The draft before, living or dropped; null for the first. The draft is one of the reading's own.
[[nodiscard]] const Draft* draftBefore(const Reading& r, const Draft& d);
/// The next living draft of the same clause; null where there is none.
[[nodiscard]] const Draft* nextInClause(const Reading& r, const Draft& d);
/// Whether nothing but a sign of a list stands between two figures: 45、38、35个工作日.
[[nodiscard]] bool joined(const Reading& r, const Draft& first, const Draft& second);

/// The longest word of a list that begins at a place, within a few characters.
[[nodiscard]] WordTable<bool>::Match wordAt(const Reading& r, WordList list, std::size_t place);
/// Whether a word of a list stands in a stretch.
[[nodiscard]] bool says(const Reading& r, WordList list, const Span& stretch);
/// Whether an action ends right where the words before the figure end: 改造130公里, 改造不少于130公里.
[[nodiscard]] bool worked(const Reading& r, const Draft& d);

/// The words that go on behind the figure and its bound, without 的 and an opening quote: up to a mark, a digit or a dozen characters.
[[nodiscard]] Span phraseBehind(const Reading& r, const Draft& d);
/// Whether a noun follows the figure and its bound words, so that the figure may only say which things. 大关 and 目标 are no such noun.
[[nodiscard]] bool describes(const Reading& r, const Draft& d);

/// Money, area, length …: what has a size, other than what is counted.
[[nodiscard]] bool isAmount(const Figure& figure);

} // namespace duixian::extract
