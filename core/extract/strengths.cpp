// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/passes.h"

namespace duixian::extract {
namespace {

/// The last word before the figure that says it: in 确保6%、力争8% each figure has its own. A word further than a reader would look holds
/// no longer.
std::optional<Strength> strengthIn(const Reading& r, std::size_t begin, std::size_t end)
{
    constexpr std::size_t farthest = 60;
    std::optional<Strength> found;
    for (std::size_t i = std::max(begin, end - std::min(end, farthest)); i < end;) {
        const auto word = r.lexicon.strengths().longestAt(r.text, i, end);
        if (word)
            found = *word.entry;
        i += std::max<std::size_t>(word.length(), 1);
    }
    return found;
}

/// 能耗下降3%(约束性): said behind the figure, in brackets.
bool boundBehind(const Reading& r, const Draft& d)
{
    const char16_t open = d.afterEnd < r.text.size() ? r.text[d.afterEnd] : u'\0';
    if (open != u'（' && open != u'(')
        return false;
    const auto word = r.lexicon.strengths().longestAt(r.text, d.afterEnd + 1, r.text.size());
    return word && *word.entry == Strength::Binding;
}

/// 约束性指标:能耗下降3%,…: holds for all that its sentence lists.
bool boundAbove(const Reading& r, const Draft& d)
{
    constexpr std::size_t farthest = 200;
    const std::size_t place = d.clause.begin;
    for (std::size_t i = std::max(d.wholeBegin, place - std::min(place, farthest)); i < place; ++i)
        if (const auto word = r.lexicon.strengths().longestAt(r.text, i, place); word && *word.entry == Strength::Binding)
            return true;
    return false;
}

} // namespace

void findStrengths(Reading& reading)
{
    for (Draft& draft : reading.drafts) {
        if (!draft.alive() || draft.kind != Kind::Target)
            continue;
        draft.strength = strengthIn(reading, draft.clause.begin, draft.figure.span.begin).value_or(Strength::Plain);
        if (draft.strength == Strength::Plain && draft.goal && (boundBehind(reading, draft) || boundAbove(reading, draft)))
            draft.strength = Strength::Binding;
    }
}

} // namespace duixian::extract
