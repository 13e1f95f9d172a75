// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/passage_choices.h"

#include <optional>

#include "core/judgement/anchor.h"

namespace duixian {

std::vector<PassageChoice> withPassage(std::vector<PassageChoice> passages, std::u16string_view text, const Span& span, bool takenOut)
{
    std::vector<PassageChoice> out;
    bool undone = false;
    for (PassageChoice& earlier : passages) {
        const std::optional<Span> place = judgement::located(text, earlier.anchor);
        if (!place || !place->overlaps(span)) {
            out.push_back(std::move(earlier));
            continue;
        }
        undone = undone || (earlier.takenOut && !takenOut && place->contains(span));
        for (const Span& rest : {Span{place->begin, span.begin}, Span{span.end, place->end}})
            if (rest.begin < rest.end)
                out.push_back({judgement::anchorAt(text, rest), earlier.takenOut});
    }
    // What a person took out and puts back is simply as it was before; anything else is a new word.
    if (!undone)
        out.push_back({judgement::anchorAt(text, span), takenOut});
    return out;
}

} // namespace duixian
