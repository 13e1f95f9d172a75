// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/joined.h"

#include <utility>

#include "core/text/characters.h"

namespace duixian::text {

CleanText joined(CleanText clean, const std::vector<Span>& joins)
{
    std::vector<Span> left;
    std::u16string text;
    std::size_t begin = 0;
    for (const Span& join : joins) {
        if (join.begin > 0 && join.end < clean.text.size() && isLatin(clean.text[join.begin - 1]) && isLatin(clean.text[join.end]))
            continue;
        text.append(clean.text, begin, join.begin - begin);
        begin = join.end;
        left.push_back(join);
    }
    text.append(clean.text, begin);
    clean.map = clean.map.without(left);
    clean.text = std::move(text);
    return clean;
}

} // namespace duixian::text
