// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/search_tokens.h"

#include "core/base/utf.h"
#include "core/text/characters.h"

namespace duixian::script {
namespace {

bool isSurrogate(char16_t c)
{
    return c >= 0xD800 && c <= 0xDFFF;
}

bool isHighSurrogate(char16_t c)
{
    return c >= 0xD800 && c <= 0xDBFF;
}

/// Parts words without being one: signs of Latin, general and Chinese punctuation, arrows to ornaments, private use.
bool isPunctuation(char16_t c)
{
    if (c < 0xC0)
        return !(text::isDigit(c) || text::isLatin(c) || c == u'%' || c == u'°' || c == u'²' || c == u'³' || c == u'µ');
    if (c == u'×' || c == u'÷')
        return true;
    if (c >= 0x2000 && c <= 0x206F)
        return c != u'‰';
    return (c >= 0x2190 && c <= 0x23FF) || (c >= 0x2500 && c <= 0x27BF) || (c >= 0x3000 && c <= 0x3030 && c != u'々' && c != u'〇') ||
           (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFE10 && c <= 0xFE6F) || c >= 0xFF00;
}

/// Letters of alphabets: Latin with marks, Greek, Cyrillic.
bool isLetter(char16_t c)
{
    return text::isLatin(c) || (c >= 0xC0 && c <= 0x52F && c != u'×' && c != u'÷');
}

bool isHan(char16_t c)
{
    return text::isHan(c) || c == u'々';
}

std::size_t endOfHan(std::u16string_view text, std::size_t i)
{
    while (i < text.size() && isHan(text[i]))
        ++i;
    return i;
}

std::size_t endOfWord(std::u16string_view text, std::size_t i)
{
    const auto isOne = [&](std::size_t k) { return k < text.size() && (text::isDigit(text[k]) || isLetter(text[k])); };
    while (isOne(i) ||
           (i < text.size() && text[i] == u'.' && text::isDigit(text[i - 1]) && i + 1 < text.size() && text::isDigit(text[i + 1])))
        ++i;
    return i;
}

std::string lettersOf(std::u16string_view text, const Span& span)
{
    return toUtf8(text.substr(span.begin, span.length()));
}

} // namespace

std::vector<TokenRun> tokenRuns(std::u16string_view searchText)
{
    std::vector<TokenRun> out;
    for (std::size_t i = 0; i < searchText.size();) {
        const char16_t c = searchText[i];
        std::size_t end = i + 1;
        if (isHan(c)) {
            end = endOfHan(searchText, i);
            out.push_back({TokenSort::Han, {i, end}});
        } else if (text::isDigit(c) || isLetter(c)) {
            end = endOfWord(searchText, i + 1);
            out.push_back({TokenSort::Word, {i, end}});
        } else if (isSurrogate(c)) {
            const bool pair =
                isHighSurrogate(c) && end < searchText.size() && isSurrogate(searchText[end]) && !isHighSurrogate(searchText[end]);
            end += pair ? 1 : 0;
            if (pair)
                out.push_back({TokenSort::Sign, {i, end}});
        } else if (!isPunctuation(c)) {
            out.push_back({TokenSort::Sign, {i, end}});
        }
        i = end;
    }
    return out;
}

std::string indexTokens(std::u16string_view searchText)
{
    std::string out;
    out.reserve(searchText.size() * 7);
    const auto add = [&](std::size_t begin, std::size_t end) {
        out.append(out.empty() ? "" : " ").append(lettersOf(searchText, {begin, end}));
    };
    for (const TokenRun& run : tokenRuns(searchText))
        if (run.sort != TokenSort::Han) {
            add(run.span.begin, run.span.end);
        } else {
            for (std::size_t i = run.span.begin; i + 1 < run.span.end; ++i)
                add(i, i + 2);
            add(run.span.end - 1, run.span.end);
        }
    return out;
}

TokenPhrase tokenPhrase(std::u16string_view words, bool prefix)
{
    TokenPhrase out;
    const std::vector<TokenRun> runs = tokenRuns(words);
    for (const TokenRun& run : runs) {
        const bool last = &run == &runs.back();
        if (run.sort != TokenSort::Han) {
            out.tokens.push_back(lettersOf(words, run.span));
            out.prefix = last && prefix && run.sort == TokenSort::Word;
            continue;
        }
        for (std::size_t i = run.span.begin; i + 1 < run.span.end; ++i)
            out.tokens.push_back(lettersOf(words, {i, i + 2}));
        const bool single = run.span.length() == 1;
        if (!last || single)
            out.tokens.push_back(lettersOf(words, {run.span.end - 1, run.span.end}));
        out.prefix = last && single;
    }
    return out;
}

} // namespace duixian::script
