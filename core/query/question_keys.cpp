// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/question_keys.h"

#include <algorithm>

#include "core/script/search_text.h"
#include "core/text/characters.h"

namespace duixian::query {
namespace {

constexpr std::u16string_view endsValue = u" <>=≤≥()\"“”";
constexpr std::u16string_view partsValues = u",，、";

bool beginsWord(const QuestionText& text, std::size_t begin)
{
    return begin == 0 ||
           !(text::isHan(text.units[begin - 1]) || text::isLatin(text.units[begin - 1]) || text::isDigit(text.units[begin - 1]));
}

/// Reads one value; its end.
std::size_t readValue(const QuestionText& text, std::size_t begin, SaidKey& key)
{
    const std::u16string_view units = text.units;
    if (begin < units.size() && (units[begin] == u'"' || units[begin] == u'“')) {
        const char16_t close = units[begin] == u'"' ? u'"' : u'”';
        const std::size_t end = units.find(close, begin + 1);
        if (end != std::u16string_view::npos) {
            key.values.push_back(text.cased.substr(begin + 1, end - begin - 1));
            return end + 1;
        }
    }
    std::size_t end = begin;
    while (end < units.size() && endsValue.find(units[end]) == std::u16string_view::npos &&
           partsValues.find(units[end]) == std::u16string_view::npos)
        ++end;
    if (end > begin)
        key.values.push_back(text.cased.substr(begin, end - begin));
    return end;
}

} // namespace

bool isAny(std::u16string_view value)
{
    return QuestionWords::builtIn().any.find(script::searchText(value).units) != nullptr;
}

std::vector<SaidKey> keysIn(const QuestionText& text)
{
    const WordTable<QuestionKey>& keys = QuestionWords::builtIn().keys;
    std::vector<SaidKey> out;
    for (std::size_t i = 0; i < text.units.size(); ++i) {
        const auto match =
            text.quoted[i] || !beginsWord(text, i) ? WordTable<QuestionKey>::Match{} : keys.longestAt(text.units, i, text.units.size());
        std::size_t place = i + match.length();
        if (!match || place >= text.units.size() || text.units[place] != u':')
            continue;
        SaidKey key{{i, i}, *match.entry, {}};
        do {
            ++place;
            key.span.end = place = readValue(text, place, key);
        } while (place + 1 < text.units.size() && partsValues.find(text.units[place]) != std::u16string_view::npos);
        out.push_back(std::move(key));
        i = out.back().span.end - 1;
    }
    return out;
}

} // namespace duixian::query
