// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/search_text.h"

#include <algorithm>

#include "core/script/fold.h"
#include "core/text/characters.h"

namespace duixian::script {
namespace {

/// One unit as it is compared: narrow, small.
char16_t plain(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) // full width
        c = static_cast<char16_t>(c - 0xFEE0);
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
}

/// Builds a search text unit by unit.
class Writing {
public:
    explicit Writing(std::size_t length)
    {
        m_out.units.reserve(length);
        m_out.at.reserve(length + 1);
    }

    void add(char16_t c, std::size_t place)
    {
        // 目 标 is 目标: a blank counts only where one of its sides is no Chinese character.
        if (c == u' ') {
            if (!m_out.units.empty() && text::isHan(m_out.units.back()) && !m_blank) {
                m_blank = true;
                m_blankAt = place;
            } else if (!m_blank) {
                push(c, place);
            }
            return;
        }
        if (m_blank && !text::isHan(c))
            push(u' ', m_blankAt);
        m_blank = false;
        push(c, place);
    }

    SearchText finish(std::size_t length) &&
    {
        m_out.at.push_back(static_cast<std::uint32_t>(length));
        return std::move(m_out);
    }

private:
    void push(char16_t c, std::size_t place)
    {
        m_out.units.push_back(c);
        m_out.at.push_back(static_cast<std::uint32_t>(place));
    }

    SearchText m_out;
    bool m_blank = false; ///< behind the last unit, a Chinese character, stood a blank
    std::size_t m_blankAt = 0;
};

bool isDigitAt(std::u16string_view text, std::size_t i)
{
    return i < text.size() && text::isDigit(plain(text[i]));
}

/// The comma of 1,234: a digit before it, three behind it, and no fourth.
bool partsThousands(std::u16string_view text, std::size_t i)
{
    return (text[i] == u',' || text[i] == u'，') && i > 0 && isDigitAt(text, i - 1) && isDigitAt(text, i + 1) && isDigitAt(text, i + 2) &&
           isDigitAt(text, i + 3) && !isDigitAt(text, i + 4);
}

} // namespace

Span SearchText::inText(const Span& found) const
{
    return {at.at(found.begin), found.empty() ? at.at(found.begin) : std::size_t{at.at(found.end - 1)} + 1};
}

std::size_t SearchText::fromText(std::size_t place) const
{
    return static_cast<std::size_t>(std::lower_bound(at.begin(), at.end(), place) - at.begin());
}

SearchText searchText(std::u16string_view text, const std::vector<Span>& brokenLines)
{
    const std::u16string simplified = toSimplified(text);
    Writing out(text.size());
    auto broken = brokenLines.begin();
    for (std::size_t i = 0; i < simplified.size(); ++i) {
        const char16_t c = simplified[i];
        while (broken != brokenLines.end() && broken->end <= i)
            ++broken;
        if (text::isBlank(c) || (text::isLineEnd(c) && broken != brokenLines.end() && broken->contains(i)))
            out.add(u' ', i);
        else if (text::isLineEnd(c))
            out.add(u'\n', i);
        else if (!text::isInvisible(c) && !partsThousands(simplified, i))
            out.add(plain(c), i);
    }
    return std::move(out).finish(text.size());
}

} // namespace duixian::script
