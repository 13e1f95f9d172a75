// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/outline.h"

#include <algorithm>

#include "core/text/characters.h"
#include "core/text/headings.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

/// A line without its indent and line end.
struct Line {
    Span span;
    bool indented = false;
    LineShape shape;
    bool heading = false;
};

bool endsSentence(char16_t c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'；';
}

/// A numbered line is a heading where it is one short sentence at most; of the third level (items of a list often are sentences) none at
/// all.
bool isHeading(std::u16string_view words, const LineShape& shape)
{
    constexpr std::size_t longest = 70; // 四、坚持…,加快…,推动…: a headline in three parts
    if (shape.level == 0 || shape.length == words.size())
        return namesPart(words);
    const std::size_t firstEnd = words.find_first_of(u"。！？；"sv);
    if (words.size() > longest || words.back() == u':' || words.back() == u'；')
        return false;
    return firstEnd == npos || (firstEnd + 1 == words.size() && shape.level < 3);
}

std::vector<Line> linesOf(std::u16string_view clean)
{
    std::vector<Line> lines;
    for (std::size_t begin = 0; begin < clean.size();) {
        const std::size_t end = std::min(clean.find(u'\n', begin), clean.size());
        Line line;
        line.indented = begin < end && clean[begin] == u' ';
        line.span = {begin + (line.indented ? 1 : 0), end};
        const std::u16string_view words = clean.substr(line.span.begin, line.span.length());
        if (!words.empty()) {
            line.shape = shapeOf(words);
            line.heading = isHeading(words, line.shape);
        }
        lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

/// How newspapers and PDFs break lines: most of the text stands in lines of one length that end inside a sentence. Gives the length from
/// which a line is a full one, npos where lines are paragraphs.
std::size_t fullLength(std::u16string_view clean, const std::vector<Line>& lines)
{
    constexpr std::size_t shortest = 14;
    constexpr std::size_t longest = 90; // no page is that wide
    std::vector<std::size_t> lengths;
    std::size_t broken = 0;
    std::size_t whole = 0;
    for (const Line& line : lines) {
        if (line.heading || line.span.length() < shortest)
            continue;
        const char16_t last = clean[line.span.end - 1];
        const bool ends = endsSentence(last) || last == u':' || last == u'”' || line.span.length() > longest;
        (ends ? whole : broken) += line.span.length();
        lengths.push_back(line.span.length());
    }
    if (lengths.size() < 5 || broken < whole)
        return npos;
    const auto usual = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 3 / 4);
    std::nth_element(lengths.begin(), usual, lengths.end());
    return std::max(shortest, *usual * 3 / 4);
}

/// Whether the sentence of a line goes on in the next line.
bool goesOn(std::u16string_view clean, const Line& line, const Line& next, std::size_t full)
{
    if (line.span.empty() || next.span.empty() || line.heading || next.heading || next.shape.level != 0)
        return false;
    const char16_t last = clean[line.span.end - 1];
    const auto words = [clean](const Line& of) { return clean.substr(of.span.begin, of.span.length()); };
    if (endsSentence(last) || last == u':' || endsTitle(words(line), words(next)))
        return false;
    if (last == u'，' || last == u'、' || last == u'“' || last == u'（')
        return true;
    return !next.indented && line.span.length() >= full && clean.substr(next.span.begin, 2) != u"——"sv;
}

void cut(std::u16string_view clean, const Span& paragraph, Outline& outline)
{
    const std::size_t number = outline.paragraphs.size() - 1;
    std::size_t begin = paragraph.begin;
    for (std::size_t i = paragraph.begin; i < paragraph.end; ++i) {
        if (!endsSentence(clean[i]))
            continue;
        std::size_t end = i + 1;
        while (end < paragraph.end && (endsSentence(clean[end]) || u"”’）)》"sv.find(clean[end]) != npos))
            ++end;
        outline.sentences.push_back({{begin, end}, number});
        begin = end;
        while (begin < paragraph.end && (clean[begin] == u' ' || clean[begin] == u'\n'))
            ++begin;
        i = begin - 1;
    }
    if (begin < paragraph.end)
        outline.sentences.push_back({{begin, paragraph.end}, number});
}

} // namespace

Outline outline(std::u16string_view clean, const std::vector<std::size_t>& cuts)
{
    Outline outline;
    const std::vector<Line> lines = linesOf(clean);
    const std::size_t full = fullLength(clean, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].span.empty())
            continue;
        Span paragraph = lines[i].span;
        if (lines[i].heading)
            outline.headings.push_back({paragraph, lines[i].shape.level == 0 ? 1 : lines[i].shape.level});
        const auto isCut = [&](std::size_t end) { return std::binary_search(cuts.begin(), cuts.end(), end); };
        for (; i + 1 < lines.size() && (isCut(lines[i].span.end) || goesOn(clean, lines[i], lines[i + 1], full)); ++i) {
            outline.joins.push_back({lines[i].span.end, lines[i + 1].span.begin});
            paragraph.end = lines[i + 1].span.end;
        }
        outline.paragraphs.push_back(paragraph);
        cut(clean, paragraph, outline);
    }
    return outline;
}

} // namespace duixian::text
