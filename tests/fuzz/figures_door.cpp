// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figures.h"

#include <cmath>

#include "core/base/utf.h"
#include "core/extract/numeral.h"
#include "core/extract/time_forms.h"
#include "tests/fuzz/doors.h"
#include "tests/fuzz/spans.h"

namespace duixian::fuzz {
namespace {

using namespace extract;

void lookAtNumerals(std::u16string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        for (const auto& numeral : {numeralAt(text, i), multipliedOutAt(text, i)}) {
            if (!numeral)
                continue;
            require(numeral->length > 0 && i + numeral->length <= text.size(), "a numeral lies in the text");
            require(std::isfinite(numeral->value) && std::isfinite(numeral->upTo.value_or(0)), "a numeral is a number");
        }
        const Multiplier multiplier = multiplierAt(text, i);
        require(i + multiplier.length <= text.size() && multiplier.factor >= 1, "a multiplier lies in the text and makes more");
        require(i + spelledRun(text, i) <= text.size(), "spelled-out numbers lie in the text");
    }
}

std::vector<Figure> figuresOf(std::u16string_view text)
{
    return findFigures(text, {0, text.size()}, Lexicon::builtIn());
}

void let(std::string_view bytes)
{
    const std::u16string text = toUtf16(bytes);
    lookAtNumerals(text);
    std::size_t end = 0;
    for (const Figure& figure : figuresOf(text)) {
        requireInside(figure.span, text.size(), "a figure lies in the text");
        require(figure.span.begin >= end && !figure.span.empty(), "figures stand one behind the other");
        require(std::isfinite(figure.value) && std::isfinite(figure.valueMax.value_or(0)), "a figure is a number");
        require(figure.unitWord <= figure.unit.size(), "the unit's word stands in the unit");
        end = figure.span.end;
    }
}

} // namespace

Door figuresDoor()
{
    return {"figures", let, noneMade, 128, 2'000'000, 3000};
}

} // namespace duixian::fuzz
