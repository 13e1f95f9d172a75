// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/folded_text.h"

#include <algorithm>

#include "core/script/fold.h"
#include "core/text/characters.h"

namespace duixian::judgement {
namespace {

/// Signs that traditional and simplified print, or two programs that write one file, set differently.
char16_t plain(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) // full width
        return static_cast<char16_t>(c - 0xFEE0);
    switch (c) {
    case u'「':
    case u'“':
    case u'”':
    case u'」':
        return u'"';
    case u'『':
    case u'』':
    case u'‘':
    case u'’':
        return u'\'';
    case u'·':
    case u'・':
    case u'•':
        return u'·';
    default:
        return c;
    }
}

} // namespace

Span FoldedText::inText(const Span& folded) const
{
    return {at.at(folded.begin), folded.empty() ? at.at(folded.begin) : at.at(folded.end - 1) + 1};
}

std::size_t FoldedText::fromText(std::size_t place) const
{
    return static_cast<std::size_t>(std::lower_bound(at.begin(), at.end(), place) - at.begin());
}

FoldedText folded(std::u16string_view text)
{
    const std::u16string simplified = script::toSimplified(text);
    FoldedText out;
    out.units.reserve(text.size());
    out.at.reserve(text.size() + 1);
    for (std::size_t i = 0; i < simplified.size(); ++i) {
        const char16_t c = plain(simplified[i]);
        if (text::isBlank(c) || text::isLineEnd(c) || text::isInvisible(c))
            continue;
        out.units.push_back(c);
        out.at.push_back(i);
    }
    out.at.push_back(text.size());
    return out;
}

} // namespace duixian::judgement
