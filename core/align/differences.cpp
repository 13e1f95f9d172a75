// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/differences.h"

#include <algorithm>
#include <cassert>
#include <unordered_map>
#include <utility>

#include <dtl/dtl.hpp>

#include "core/text/characters.h"

namespace duixian::align {
namespace {

/// What is compared of a text, each unit with its place in the text.
struct Compared {
    std::u16string units;
    std::vector<std::size_t> places;
    std::vector<bool> opensLine; ///< a line end stands in front of the unit
    std::size_t length = 0;      ///< of the text

    /// Of units from begin to end; an empty stretch stands in front of its begin.
    [[nodiscard]] Span spanOf(std::size_t begin, std::size_t end) const
    {
        if (begin == end)
            return begin < places.size() ? Span{places[begin], places[begin]} : Span{length, length};
        return {places[begin], places[end - 1] + 1};
    }
};

/// Half width for full width. A point that is none of a number or a name is a full stop: copies of a page have 增长7%. for 增长7%。
char16_t plain(char16_t c, char16_t before)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c = static_cast<char16_t>(c - 0xFEE0);
    if (c == u'.' && !text::isDigit(before) && !text::isLatin(before))
        return u'。';
    return c == u'｡' ? u'。' : c;
}

Compared comparedOf(std::u16string_view text)
{
    Compared out;
    out.length = text.size();
    bool newLine = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        newLine = newLine || text::isLineEnd(text[i]);
        if (text::isLineEnd(text[i]) || text::isBlank(text[i]) || text::isInvisible(text[i]))
            continue;
        out.units.push_back(plain(text[i], out.units.empty() ? u'\0' : out.units.back()));
        out.places.push_back(i);
        out.opensLine.push_back(std::exchange(newLine, false));
    }
    return out;
}

bool endsSentence(char16_t c)
{
    return c == u'。' || c == u'!' || c == u'?' || c == u';';
}

/// A stretch that differs may begin or end between these two units: after a clause, and not within 1,234. At a line's end, too, since what
/// stands around a report (menus, headings) has no other marks; a line that is broken inside a sentence does no harm there.
bool isBorder(const Compared& text, std::size_t at)
{
    if (at == 0 || at == text.units.size() || text.opensLine[at])
        return true;
    const char16_t before = text.units[at - 1];
    return endsSentence(before) || before == u'、' || before == u':' || (before == u',' && !text::isDigit(text.units[at]));
}

/// Where each sentence begins, and the end of the last.
std::vector<std::size_t> sentenceBorders(const Compared& text)
{
    std::vector<std::size_t> borders{0};
    for (std::size_t i = 0; i < text.units.size(); ++i)
        if (endsSentence(text.units[i]) || i + 1 == text.units.size())
            borders.push_back(i + 1);
    return borders;
}

/// Equal sentences get equal numbers.
class Numbering {
public:
    std::vector<int> numbersOf(const Compared& text, const std::vector<std::size_t>& borders)
    {
        std::vector<int> out;
        for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
            const std::u16string_view sentence = std::u16string_view(text.units).substr(borders[i], borders[i + 1] - borders[i]);
            out.push_back(m_known.emplace(sentence, static_cast<int>(m_known.size())).first->second);
        }
        return out;
    }

private:
    std::unordered_map<std::u16string_view, int> m_known;
};

/// Leaves out of two stretches what is the same at their begins and ends, clause by clause.
void trim(const Compared& a, Span& inA, const Compared& b, Span& inB)
{
    const std::size_t shorter = std::min(inA.length(), inB.length());
    std::size_t head = 0;
    for (std::size_t i = 0; i < shorter && a.units[inA.begin + i] == b.units[inB.begin + i]; ++i)
        if (isBorder(a, inA.begin + i + 1) || isBorder(b, inB.begin + i + 1))
            head = i + 1;
    std::size_t tail = 0;
    for (std::size_t i = 0; i < shorter - head && a.units[inA.end - 1 - i] == b.units[inB.end - 1 - i]; ++i)
        if (isBorder(a, inA.end - 1 - i) || isBorder(b, inB.end - 1 - i))
            tail = i + 1;
    inA = {inA.begin + head, inA.end - tail};
    inB = {inB.begin + head, inB.end - tail};
}

/// Stretches of sentences (indices) that differ.
std::vector<Difference> differingSentences(const std::vector<int>& a, const std::vector<int>& b)
{
    dtl::Diff<int> diff(a, b);
    diff.compose();
    std::vector<Difference> out;
    Difference current;
    const auto close = [&](std::size_t begin) {
        if (!current.a.empty() || !current.b.empty())
            out.push_back(current);
        current = {{current.a.end + begin, current.a.end + begin}, {current.b.end + begin, current.b.end + begin}};
    };
    for (const auto& [sentence, edit] : diff.getSes().getSequence()) {
        if (edit.type == dtl::SES_COMMON)
            close(1);
        else if (edit.type == dtl::SES_DELETE)
            ++current.a.end;
        else
            ++current.b.end;
    }
    assert(current.a.end == a.size() && current.b.end == b.size());
    close(0);
    return out;
}

} // namespace

std::vector<Difference> differences(std::u16string_view a, std::u16string_view b)
{
    const Compared inA = comparedOf(a);
    const Compared inB = comparedOf(b);
    const std::vector<std::size_t> bordersA = sentenceBorders(inA);
    const std::vector<std::size_t> bordersB = sentenceBorders(inB);
    Numbering numbering;
    const std::vector<int> numbersA = numbering.numbersOf(inA, bordersA);
    const std::vector<int> numbersB = numbering.numbersOf(inB, bordersB);
    std::vector<Difference> out;
    for (const Difference& sentences : differingSentences(numbersA, numbersB)) {
        Span spanA{bordersA[sentences.a.begin], bordersA[sentences.a.end]};
        Span spanB{bordersB[sentences.b.begin], bordersB[sentences.b.end]};
        trim(inA, spanA, inB, spanB);
        if (!spanA.empty() || !spanB.empty())
            out.push_back({inA.spanOf(spanA.begin, spanA.end), inB.spanOf(spanB.begin, spanB.end)});
    }
    return out;
}

} // namespace duixian::align
