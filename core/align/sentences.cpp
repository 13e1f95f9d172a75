// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/sentences.h"

#include <algorithm>

#include "core/align/stretches.h"
#include "core/base/character_set.h"
#include "core/script/fold.h"
#include "core/text/characters.h"

namespace duixian::align {
namespace {

constexpr CharacterSet sentenceEnds(u"。！？；!?;｡");
/// What closes behind the end of a sentence belongs to it.
constexpr CharacterSet closings(u"。！？；!?;｡”’」』）)》〉】");

char16_t narrow(char16_t c)
{
    return c >= 0xFF01 && c <= 0xFF5E ? static_cast<char16_t>(c - 0xFEE0) : c;
}

/// A full stop of a page that has 增长7%. for 增长7%。, and not the point of 3.2 or of a name.
bool isLatinStop(std::u16string_view text, std::size_t i, std::size_t begin)
{
    if (narrow(text[i]) != u'.' || i == begin)
        return false;
    const char16_t before = narrow(text[i - 1]);
    return !text::isDigit(before) && !text::isLatin(before) && before != u'.';
}

bool hasLetters(std::u16string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char16_t c) {
        const char16_t unit = narrow(c);
        return text::isHan(unit) || text::isDigit(unit) || text::isLatin(unit);
    });
}

void addSentences(std::u16string_view text, const Span& stretch, std::vector<Span>& out)
{
    std::size_t begin = stretch.begin;
    const auto cut = [&](std::size_t end) {
        const Span span = trimmed(text, {begin, end});
        if (hasLetters(text.substr(span.begin, span.length())))
            out.push_back(span);
        begin = end;
    };
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        if (!sentenceEnds.has(text[i]) && !isLatinStop(text, i, stretch.begin))
            continue;
        while (i + 1 < stretch.end && closings.has(text[i + 1]))
            ++i;
        cut(i + 1);
    }
    if (begin < stretch.end)
        cut(stretch.end);
}

} // namespace

std::vector<Span> sentenceSpans(std::u16string_view text, const std::vector<Layer>& layers)
{
    std::vector<Span> out;
    for (const Span& stretch : stretches(text, layers))
        addSentences(text, stretch, out);
    return out;
}

std::vector<MaskedSentence> maskedSentences(std::u16string_view text, const std::vector<Layer>& layers)
{
    const std::u16string simplified = script::toSimplified(text);
    SentenceMask mask;
    std::vector<MaskedSentence> out;
    for (const Span& span : sentenceSpans(text, layers)) {
        mask.read(std::u16string_view(simplified).substr(span.begin, span.length()));
        out.push_back({span, mask.letters(), mask.masked(), mask.hash()});
    }
    return out;
}

} // namespace duixian::align
