// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/numeral_parts.h"

#include <charconv>
#include <string>

#include "core/base/character_set.h"
#include "core/extract/characters.h"

namespace duixian::extract {
namespace {

std::size_t digitsAt(std::u16string_view text, std::size_t begin)
{
    std::size_t end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - begin;
}

} // namespace

std::optional<int> chineseDigit(char16_t c)
{
    constexpr std::u16string_view digits = u"〇一二三四五六七八九";
    constexpr std::u16string_view onCheques = u"零壹贰叁肆伍陆柒捌玖";
    static constexpr CharacterSet any(u"〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖两俩"); // asked at nearly every character of a text
    if (!any.has(c))
        return std::nullopt;
    if (c == u'两' || c == u'俩')
        return 2;
    if (const std::size_t place = digits.find(c); place != std::u16string_view::npos)
        return static_cast<int>(place);
    if (const std::size_t place = onCheques.find(c); place != std::u16string_view::npos)
        return static_cast<int>(place);
    return std::nullopt;
}

double rankOf(char16_t c)
{
    switch (c) {
    case u'十':
    case u'拾':
        return 10;
    case u'百':
    case u'佰':
        return 100;
    case u'千':
    case u'仟':
        return 1000;
    default:
        return 0;
    }
}

double scaleOf(char16_t c)
{
    switch (c) {
    case u'万':
        return 1e4;
    case u'亿':
        return 1e8;
    case u'兆':
        return 1e12;
    default:
        return 0;
    }
}

Digits arabicAt(std::u16string_view text, std::size_t begin)
{
    constexpr std::size_t longest = 40; // no figure is longer: what follows is no number that could be read
    std::string digits;
    const auto take = [&](std::size_t from, std::size_t length) {
        for (std::size_t i = from; i < from + length && digits.size() < longest; ++i)
            digits.push_back(static_cast<char>(text[i]));
    };
    std::size_t end = begin + digitsAt(text, begin);
    if (end == begin && at(text, end) != u'.')
        return {};
    take(begin, end - begin);
    if (end - begin <= 3) // 1,234,567: groups of exactly three
        while (at(text, end) == u',' && digitsAt(text, end + 1) == 3) {
            take(end + 1, 3);
            end += 4;
        }
    Digits out;
    const bool chapter = begin > 1 && text[begin - 1] == u'.' && isDigit(text[begin - 2]);
    const std::size_t fraction = at(text, end) == u'.' && !chapter ? digitsAt(text, end + 1) : 0;
    const std::size_t behind = end + 1 + fraction;
    if (fraction > 0 && !(at(text, behind) == u'.' && isDigit(at(text, behind + 1)))) { // 3.2.1 counts chapters
        digits.push_back('.');
        take(end + 1, fraction);
        end = behind;
        out.whole = false;
    }
    std::from_chars(digits.data(), digits.data() + digits.size(), out.value);
    out.length = end - begin;
    return out;
}

} // namespace duixian::extract
