// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/script/search_text.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

constexpr std::size_t mostUnits = 4000;

bool isGap(char16_t c)
{
    return text::isBlank(c) || text::isLineEnd(c) || text::isInvisible(c);
}

char16_t asTyped(char16_t folded, char16_t typed)
{
    const bool wide = typed >= u'Ａ' && typed <= u'Ｚ';
    const auto narrow = static_cast<char16_t>(wide ? typed - 0xFEE0 : typed);
    return narrow >= u'A' && narrow <= u'Z' ? narrow : folded;
}

char16_t closing(char16_t opening)
{
    constexpr auto pairs =
        std::to_array<std::pair<char16_t, char16_t>>({{u'"', u'"'}, {u'“', u'”'}, {u'「', u'」'}, {u'『', u'』'}, {u'《', u'》'}});
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == opening; });
    return found == pairs.end() ? u'\0' : found->second;
}

void markQuoted(QuestionText& text)
{
    text.quoted.assign(text.units.size(), false);
    for (std::size_t i = 0; i < text.units.size(); ++i) {
        const char16_t other = closing(text.units[i]);
        const std::size_t end = other == u'\0' ? std::u16string::npos : text.units.find(other, i + 1);
        if (end == std::u16string::npos)
            continue;
        std::fill(text.quoted.begin() + static_cast<std::ptrdiff_t>(i), text.quoted.begin() + static_cast<std::ptrdiff_t>(end + 1), true);
        i = end;
    }
}

} // namespace

Span QuestionText::inQuestion(const Span& span) const
{
    return {at.at(span.begin), span.empty() ? at.at(span.begin) : std::size_t{at.at(span.end - 1)} + 1};
}

bool QuestionText::isFree(const Span& span) const
{
    const auto begin = taken.begin();
    return std::find(begin + static_cast<std::ptrdiff_t>(span.begin), begin + static_cast<std::ptrdiff_t>(span.end), true) ==
           begin + static_cast<std::ptrdiff_t>(span.end);
}

void QuestionText::take(const Span& span)
{
    std::fill(taken.begin() + static_cast<std::ptrdiff_t>(span.begin), taken.begin() + static_cast<std::ptrdiff_t>(span.end), true);
}

std::size_t QuestionText::skipBlanks(std::size_t place) const
{
    while (place < units.size() && units[place] == u' ')
        ++place;
    return place;
}

std::size_t QuestionText::skipBlanksBack(std::size_t place) const
{
    while (place > 0 && units[place - 1] == u' ')
        --place;
    return place;
}

QuestionText questionText(std::u16string_view question)
{
    question = question.substr(0, mostUnits);
    QuestionText out;
    for (std::size_t i = 0; i < question.size();) {
        if (isGap(question[i])) {
            if (!text::isInvisible(question[i])) {
                out.units.push_back(u' ');
                out.at.push_back(static_cast<std::uint32_t>(i));
            }
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < question.size() && !isGap(question[end]))
            ++end;
        const script::SearchText piece = script::searchText(question.substr(i, end - i));
        out.units += piece.units;
        for (std::size_t k = 0; k < piece.units.size(); ++k)
            out.at.push_back(static_cast<std::uint32_t>(i + piece.at[k]));
        i = end;
    }
    for (std::size_t k = 0; k < out.units.size(); ++k)
        out.cased.push_back(asTyped(out.units[k], question[out.at[k]]));
    out.at.push_back(static_cast<std::uint32_t>(question.size()));
    out.taken.assign(out.units.size(), false);
    markQuoted(out);
    return out;
}

bool isWholeWord(std::u16string_view units, const Span& span)
{
    const auto alike = [&](std::size_t left, std::size_t right) {
        return (text::isLatin(units[left]) && text::isLatin(units[right])) || (text::isDigit(units[left]) && text::isDigit(units[right]));
    };
    if (span.empty())
        return false;
    return !(span.begin > 0 && alike(span.begin - 1, span.begin)) && !(span.end < units.size() && alike(span.end - 1, span.end));
}

} // namespace duixian::query
