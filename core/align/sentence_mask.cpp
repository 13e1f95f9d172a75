// SPDX-License-Identifier: GPL-3.0-or-later
// What of a sentence is compared, and its figures.
#include "core/align/sentences.h"

#include "core/base/character_set.h"
#include "core/text/characters.h"

namespace duixian::align {
namespace {

constexpr CharacterSet numerals(u"〇零一二三四五六七八九十百千万亿两");
/// What belongs to a figure behind it: 80余万, 三百多, 3.5亿.
constexpr CharacterSet behindNumerals(u"十百千万亿余多");
/// Signs that are said aloud, or count.
constexpr CharacterSet spoken(u"%‰℃°㎡㎥+&µμ²³");
constexpr std::u16string_view ofHundred = u"百分之";
/// What a figure may begin with: asked of every letter of a library.
constexpr CharacterSet figureBegins(u"〇零一二三四五六七八九十百千万亿两0123456789-−");

char16_t plain(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c = static_cast<char16_t>(c - 0xFEE0);
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
}

/// Han, letters of any script, digits, and signs that say something.
bool isLetter(char16_t c)
{
    if (text::isHan(c) || text::isDigit(c) || text::isLatin(c) || spoken.has(c))
        return true;
    const bool punctuation =
        c < 0x00C0 || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F) || (c >= 0x2190 && c <= 0x2BFF) || c >= 0xFE00;
    return !punctuation;
}

bool isDigitIn(std::u16string_view text, std::size_t i)
{
    return i < text.size() && text::isDigit(plain(text[i]));
}

/// The comma of 1,234.
bool partsThousands(std::u16string_view text, std::size_t i)
{
    return plain(text[i]) == u',' && isDigitIn(text, i + 1) && isDigitIn(text, i + 2) && isDigitIn(text, i + 3) && !isDigitIn(text, i + 4);
}

/// Whether a sign between digits, or a minus, is part of a figure: without it 7.5 were 75.
bool isOfFigure(std::u16string_view text, std::size_t i, bool behindDigit)
{
    const char16_t c = plain(text[i]);
    if (!isDigitIn(text, i + 1) || text::isBlank(c) || text::isInvisible(c))
        return false;
    return behindDigit ? !partsThousands(text, i) : c == u'-' || c == u'−';
}

bool isNumeral(char16_t c)
{
    return text::isDigit(c) || numerals.has(c);
}

char16_t at(std::u16string_view text, std::size_t i)
{
    return i < text.size() ? text[i] : u'\0';
}

} // namespace

std::size_t figureEnd(std::u16string_view letters, std::size_t begin)
{
    std::size_t i = begin;
    if (!isNumeral(at(letters, i)) && text::isDigit(at(letters, i + 1)) && (at(letters, i) == u'-' || at(letters, i) == u'−'))
        ++i;
    if (!isNumeral(at(letters, i)))
        return begin;
    while (i < letters.size()) {
        const char16_t c = letters[i];
        const bool between = text::isDigit(letters[i - (i > begin ? 1 : 0)]) && !isLetter(c) && text::isDigit(at(letters, i + 1));
        const bool point = c == u'点' && i > begin && numerals.has(letters[i - 1]) && numerals.has(at(letters, i + 1));
        if (!isNumeral(c) && !between && !point && !(i > begin && behindNumerals.has(c)))
            break;
        ++i;
    }
    return i;
}

void SentenceMask::addLetters(std::u16string_view simplified)
{
    m_letters.clear();
    for (std::size_t i = 0; i < simplified.size(); ++i) {
        const char16_t c = plain(simplified[i]);
        if (isLetter(c) || isOfFigure(simplified, i, !m_letters.empty() && text::isDigit(m_letters.back())))
            m_letters.push_back(c);
    }
}

void SentenceMask::mask()
{
    m_masked.clear();
    const auto add = [&](char16_t c) {
        if (c != figureMask || m_masked.empty() || m_masked.back() != figureMask)
            m_masked.push_back(c);
    };
    for (std::size_t i = 0; i < m_letters.size();) {
        if (!figureBegins.has(m_letters[i])) {
            m_masked.push_back(m_letters[i++]);
            continue;
        }
        const bool share = m_letters[i] == ofHundred.front() && m_letters.compare(i, ofHundred.size(), ofHundred) == 0;
        if (const std::size_t end = share ? figureEnd(m_letters, i + ofHundred.size()) : 0; end > i + ofHundred.size()) {
            add(figureMask);
            add(u'%');
            i = end;
        } else if (const std::size_t figure = figureEnd(m_letters, i); figure > i) {
            add(figureMask);
            i = figure;
        } else {
            add(m_letters[i++]);
        }
    }
}

void SentenceMask::read(std::u16string_view simplified)
{
    addLetters(simplified);
    mask();
    constexpr std::uint64_t basis = 0xCBF29CE484222325U; // FNV-1a over units
    constexpr std::uint64_t prime = 0x100000001B3U;
    m_hash = basis;
    for (const char16_t c : m_masked)
        m_hash = (m_hash ^ c) * prime;
    m_hash ^= m_hash >> 32U; // its low bits know little of the high ones of the units
}

} // namespace duixian::align
