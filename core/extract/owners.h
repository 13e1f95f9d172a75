// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/extract/draft.h"
#include "core/extract/topic.h"

namespace duixian::extract {

/// Whether a name says nothing without the thing it is of: 办结率, 总投资, 完成投资, 累计投入.
[[nodiscard]] bool needsOwner(const Lexicon& lexicon, std::u16string_view name);

/// What is left of a name without the word that counts it, for an owner of other counts: 旅游 of 旅游人数, 粮食 of 粮食总产量. The name
/// itself where it holds no such word.
[[nodiscard]] std::u16string_view withoutCount(const Lexicon& lexicon, std::u16string_view name);

/// The thing that a name without one is of, by the words around the figure, in this order: what the figure before spoke of (`topic`), the
/// noun that opens the sentence, the clause before the figure's, for money the clause behind. Empty where none says it.
[[nodiscard]] std::u16string ownerOf(const Reading& reading, std::size_t draft, const Topic& topic);

/// What the sentence is about at a figure, apart from other figures: the noun that opens it, or what the clause before speaks of.
[[nodiscard]] Span contextOf(const Reading& reading, const Draft& draft);

/// The noun that a clause without a figure speaks of: its object where it begins with a verb (推进某某改造: 某某改造), else what stands
/// before its verb (接种工作有序推进: 接种工作). Empty where it is too long to be a name.
[[nodiscard]] Span phraseOf(const Reading& reading, Span clause);

} // namespace duixian::extract
