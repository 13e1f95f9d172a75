// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/range.h"

#include "core/extract/characters.h"
#include "core/extract/numeral.h"
#include "core/extract/written_unit.h"

namespace duixian::extract {
namespace {

/// How long the sign between the halves is; 0 where none stands there.
std::size_t signLength(std::u16string_view text, std::size_t place)
{
    constexpr std::u16string_view signs = u"-—–－―−~～至到";
    if (place >= text.size() || signs.find(text[place]) == signs.npos)
        return 0;
    return text[place] == u'—' && at(text, place + 1) == u'—' ? 2 : 1;
}

/// 由5个至8个, 从60%到80%: 至 says what became of it.
bool isChange(std::u16string_view text, const Lexicon& lexicon, const Span& figure)
{
    const char16_t joint = at(text, figure.end);
    constexpr std::size_t farthest = 8;
    if (joint != u'至' && joint != u'到')
        return false;
    for (std::size_t i = figure.begin; i-- > 0 && figure.begin - i <= farthest && (isHan(text[i]) || isLatin(text[i]));)
        if (lexicon.list(WordList::RangeStart).longestAt(text, i, figure.begin))
            return true;
    return false;
}

} // namespace

void takeRange(std::u16string_view text, const Lexicon& lexicon, Figure& figure)
{
    const std::size_t sign = signLength(text, figure.span.end);
    if (sign == 0 || figure.valueMax || figure.openAbove || isChange(text, lexicon, figure.span))
        return;
    const auto number = numeralAt(text, figure.span.end + sign);
    if (!number || number->upTo || number->spelledOut != figure.spelledOut || number->value <= figure.value)
        return;
    const auto unit = unitAt(text, figure.span.end + sign + number->length, lexicon);
    if (!unit || (!figure.unit.empty() && figure.unit != unit->unit))
        return;
    figure.form = Form::Range;
    figure.valueMax = number->value;
    figure.take(*unit);
}

} // namespace duixian::extract
