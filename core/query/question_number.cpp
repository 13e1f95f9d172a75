// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_number.h"

#include <algorithm>
#include <string_view>

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/lexicon/dimension.h"
#include "core/lexicon/lexicon.h"
#include "core/query/question_words.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

constexpr std::u16string_view chineseDigits = u"零一二三四五六七八九";

std::optional<int> digitOf(char16_t c)
{
    if (c == u'两')
        return 2;
    if (c == u'〇')
        return 0;
    const std::size_t place = chineseDigits.find(c);
    return place == std::u16string_view::npos ? std::nullopt : std::optional(static_cast<int>(place));
}

struct Read {
    double value = 0;
    std::size_t length = 0; ///< 0: no number
};

Read arabicAt(std::u16string_view units, std::size_t begin)
{
    std::size_t end = begin;
    bool point = false;
    while (end < units.size() &&
           (text::isDigit(units[end]) || (units[end] == u'.' && !point && end + 1 < units.size() && text::isDigit(units[end + 1])))) {
        point = point || units[end] == u'.';
        ++end;
    }
    if (end < units.size() && units[end] == u'.' && end + 1 < units.size() && text::isDigit(units[end + 1]))
        return {}; // 3.2.1
    const auto value = numberFrom(toUtf8(units.substr(begin, end - begin)));
    return value ? Read{*value, end - begin} : Read{};
}

/// 三点五, behind its whole part.
Read pointAt(std::u16string_view units, std::size_t begin)
{
    double value = 0;
    double place = 0.1;
    std::size_t end = begin + 1;
    for (; begin < units.size() && units[begin] == u'点' && end < units.size() && digitOf(units[end]); ++end, place /= 10)
        value += *digitOf(units[end]) * place;
    return end > begin + 1 ? Read{value, end - begin} : Read{};
}

/// 三十九, 一百二十, 两千五: ranks go down; 万 and 亿 stay for the unit. Digits in a row (二〇一九, 四五) are no number.
Read chineseAt(std::u16string_view units, std::size_t begin)
{
    constexpr int none = -1;
    double sum = 0;
    double rank = 1e4;
    int digit = none;
    std::size_t end = begin;
    for (; end < units.size(); ++end) {
        const int next = digitOf(units[end]).value_or(none);
        const double scale = multiplierOf(units[end]);
        if (next != none) {
            if (digit > 0)
                return {};
            digit = next;
        } else if (scale > 1 && scale < rank && (digit != none || scale == 10)) {
            sum += (digit == none ? 1 : digit) * scale;
            rank = scale;
            digit = none;
        } else
            break;
    }
    if (end == begin)
        return {};
    // 两千五 is 2,500, 两千零五 is 2,005
    const bool afterZero = end - begin >= 2 && digitOf(units[end - 2]).value_or(none) == 0;
    const double last = digit == none ? 0 : digit * (sum > 0 && rank > 10 && !afterZero ? rank / 10 : 1);
    const Read point = pointAt(units, end);
    return {sum + last + withoutNoise(point.value, 1), end - begin + point.length};
}

/// The longest unit that begins at a place, in small letters or as typed.
std::size_t unitLength(const QuestionText& text, std::size_t begin, const Lexicon& lexicon)
{
    const auto at = [&](const std::u16string& units) -> std::size_t {
        const auto match = lexicon.units().longestAt(units, begin, units.size());
        const std::size_t end = begin + match.length();
        if (!match || !isWholeWord(units, {begin, end}))
            return 0;
        // > 8 人均收入: behind a blank a unit is a word of its own
        const bool apart = begin > 0 && units[begin - 1] == u' ';
        const bool goesOn =
            end < units.size() && text::isHan(units[end]) && !QuestionWords::builtIn().behind.longestAt(units, end, units.size());
        return apart && goesOn ? 0 : match.length();
    };
    return std::max(at(text.units), at(text.cased));
}

/// The unit with what multiplies it; 百分点 is 个百分点.
void setUnit(SaidNumber& number, const std::u16string& unit, std::size_t end)
{
    const std::u16string* const usual = QuestionWords::builtIn().units.find(unit);
    number.unit = number.many + (usual ? *usual : unit);
    number.many.clear();
    number.span.end = end;
}

/// million yuan
void readEnglishUnit(const QuestionText& text, SaidNumber& number)
{
    const QuestionWords& words = QuestionWords::builtIn();
    const std::size_t word = text.skipBlanks(number.span.end);
    const auto times = words.multipliers.longestAt(text.units, word, text.units.size());
    if (times && isWholeWord(text.units, {word, word + times.length()})) {
        number.times = *times.entry;
        number.value *= number.times;
        number.span.end = word + times.length();
    }
    const std::size_t named = text.skipBlanks(number.span.end);
    const auto unit = words.units.longestAt(text.units, named, text.units.size());
    if (unit && isWholeWord(text.units, {named, named + unit.length()}))
        setUnit(number, *unit.entry, named + unit.length());
}

/// Reads what stands behind a number: 万人, %, 亿, million yuan.
void readUnit(const QuestionText& text, SaidNumber& number, const Lexicon& lexicon)
{
    constexpr std::size_t mostMultipliers = 4;
    const std::u16string& units = text.units;
    for (;;) {
        const std::size_t place = number.span.end;
        const std::size_t next = number.many.empty() ? text.skipBlanks(place) : place;
        if (const std::size_t length = unitLength(text, next, lexicon)) {
            setUnit(number, text.cased.substr(next, length), next + length);
            return;
        }
        if (place < units.size() && (units[place] == u'余' || units[place] == u'多') && number.many.empty()) {
            ++number.span.end;
            continue;
        }
        if (place >= units.size() || multiplierOf(units[place]) == 1 || number.many.size() == mostMultipliers)
            break;
        number.many += units[place];
        ++number.span.end;
    }
    if (number.many.empty())
        readEnglishUnit(text, number);
}

} // namespace

std::optional<SaidNumber> numberAt(const QuestionText& text, std::size_t begin, const Lexicon& lexicon)
{
    const std::u16string_view units = text.units;
    const bool inWord = begin > 0 && (text::isLatin(units[begin - 1]) || text::isDigit(units[begin - 1]) || units[begin - 1] == u'.' ||
                                      (digitOf(units[begin - 1]) && digitOf(units[begin])));
    if (inWord)
        return std::nullopt;
    SaidNumber number;
    number.span = {begin, begin};
    const bool percent = units.substr(begin).starts_with(u"百分之");
    const std::size_t digits = begin + (percent ? 3 : 0);
    if (digits >= units.size())
        return std::nullopt;
    const Read read = text::isDigit(units[digits]) ? arabicAt(units, digits) : chineseAt(units, digits);
    if (read.length == 0)
        return std::nullopt;
    number.value = read.value;
    number.span.end = digits + read.length;
    if (percent)
        number.unit = u"%";
    else
        readUnit(text, number, lexicon);
    if (number.unit.empty() && number.many.empty() && number.span.end < units.size() && text::isLatin(units[number.span.end]))
        return std::nullopt; // 5g
    return number;
}

} // namespace duixian::query
