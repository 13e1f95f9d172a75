// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/numeral.h"

#include <charconv>
#include <string>

namespace duixian::extract {
namespace {

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

int rankOf(char16_t c)
{
    return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
}

/// How many digits stand from `begin` on.
std::size_t digitsAt(std::u16string_view text, std::size_t begin)
{
    std::size_t end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - begin;
}

std::optional<Numeral> arabic(std::u16string_view text, std::size_t begin)
{
    std::string digits;
    const auto take = [&](std::size_t from, std::size_t length) {
        for (std::size_t i = from; i < from + length; ++i)
            digits.push_back(static_cast<char>(text[i]));
    };
    std::size_t end = begin + digitsAt(text, begin);
    take(begin, end - begin);
    if (end - begin <= 3) // 1,234,567: groups of exactly three
        while (end < text.size() && text[end] == u',' && digitsAt(text, end + 1) == 3) {
            take(end + 1, 3);
            end += 4;
        }
    if (end + 1 < text.size() && text[end] == u'.' && isDigit(text[end + 1])) {
        const std::size_t fraction = digitsAt(text, end + 1);
        digits.push_back('.');
        take(end + 1, fraction);
        end += 1 + fraction;
    }
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return Numeral{value, end - begin, false, false};
}

std::optional<Numeral> chinese(std::u16string_view text, std::size_t begin)
{
    double sum = 0;
    int pending = -1; // a digit that waits for its rank
    std::size_t i = begin;
    for (; i < text.size(); ++i) {
        if (const auto digit = chineseDigit(text[i])) {
            if (pending > 0 && *digit != 0) // 二三: no number of ours
                return std::nullopt;
            pending = *digit;
        } else if (const int rank = rankOf(text[i]); rank != 0 && (pending > 0 || (rank == 10 && sum == 0 && pending < 0) || sum > 0)) {
            sum += (pending > 0 ? pending : 1) * rank;
            pending = -1;
        } else {
            break;
        }
    }
    if (i == begin)
        return std::nullopt;
    if (pending > 0)
        sum += pending;
    if (i < text.size() && text[i] == u'点' && i + 1 < text.size() && chineseDigit(text[i + 1])) { // 三点五
        double scale = 0.1;
        for (++i; i < text.size(); ++i, scale /= 10) {
            const auto digit = chineseDigit(text[i]);
            if (!digit)
                break;
            sum += *digit * scale;
        }
    }
    return Numeral{sum, i - begin, true, false};
}

} // namespace

std::optional<int> chineseDigit(char16_t c)
{
    constexpr std::u16string_view digits = u"〇一二三四五六七八九";
    if (c == u'两')
        return 2;
    if (c == u'零')
        return 0;
    const std::size_t place = digits.find(c);
    return place == std::u16string_view::npos ? std::nullopt : std::optional(static_cast<int>(place));
}

std::optional<Numeral> numeralAt(std::u16string_view text, std::size_t begin)
{
    if (begin >= text.size())
        return std::nullopt;
    const char16_t first = text[begin];
    if (isDigit(first))
        return arabic(text, begin);
    if (const int rank = rankOf(first); rank >= 10 && begin + 1 < text.size()) { // 百亿元, 千万人次, 千亿; 十万
        const char16_t next = text[begin + 1];
        if (next == u'万' || next == u'亿' || (rank > 10 && next == u'元'))
            return Numeral{static_cast<double>(rank), 1, true, true};
    }
    if (chineseDigit(first) || first == u'十')
        return chinese(text, begin);
    return std::nullopt;
}

} // namespace duixian::extract
