// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/dumped_figures.h"

#include "core/base/number_text.h"
#include "core/base/utf.h"
#include "core/extract/figures.h"

namespace duixian::extract {

std::string dumpedFigures(const char* text)
{
    const std::u16string words = toUtf16(text);
    std::string out;
    for (const Figure& f : findFigures(words, {0, words.size()}, Lexicon::builtIn())) {
        out += (out.empty() ? "" : " | ") + toUtf8(words.substr(f.span.begin, f.span.length())) + ": ";
        out += f.noValue ? "no value" : numberText(f.value);
        if (f.valueMax)
            out += ".." + numberText(*f.valueMax);
        out += " " + toUtf8(f.unit) + (f.openAbove ? " +" : "") + (f.form == Form::Bare ? " bare" : "");
    }
    return out;
}

} // namespace duixian::extract
