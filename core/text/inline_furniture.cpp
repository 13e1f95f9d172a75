// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/inline_furniture.h"

#include <algorithm>
#include <string_view>

namespace duixian::text {
namespace {

constexpr auto npos = std::u16string::npos;

std::size_t lineBegin(const std::u16string& text, std::size_t place)
{
    const std::size_t end = place == 0 ? npos : text.rfind(u'\n', place - 1);
    return end == npos ? 0 : end + 1;
}

std::size_t lineEnd(const std::u16string& text, std::size_t place)
{
    return std::min(text.find(u'\n', place), text.size());
}

bool isBlankBetween(const std::u16string& text, std::size_t begin, std::size_t end)
{
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(begin), text.begin() + static_cast<std::ptrdiff_t>(end),
                       [](char16_t c) { return c == u' ' || c == u'\n'; });
}

/// The words of a span, without blanks and line ends at its edges.
Span trimmed(const std::u16string& text, Span span)
{
    while (span.begin < span.end && isBlankBetween(text, span.end - 1, span.end))
        --span.end;
    while (span.begin < span.end && isBlankBetween(text, span.begin, span.begin + 1))
        ++span.begin;
    return span;
}

/// Whether nothing else stands in the lines that the span begins and ends in.
bool isWholeLines(const std::u16string& text, Span span)
{
    while (span.begin > 0 && text[span.begin - 1] == u' ')
        --span.begin;
    while (span.end < text.size() && text[span.end] == u' ')
        ++span.end;
    return (span.begin == 0 || text[span.begin - 1] == u'\n') && (span.end == text.size() || text[span.end] == u'\n');
}

/// A page's margin with its own line end and the empty lines around: the line before goes on in the line behind.
Span withEmptyLines(const std::u16string& text, Span lines)
{
    Span span{lineBegin(text, lines.begin), lineEnd(text, lines.end)};
    while (span.begin > 0 && text[span.begin - 1] == u'\n' && isBlankBetween(text, lineBegin(text, span.begin - 1), span.begin - 1))
        span.begin = lineBegin(text, span.begin - 1);
    while (span.end + 1 < text.size() && isBlankBetween(text, span.end + 1, lineEnd(text, span.end + 1)))
        span.end = lineEnd(text, span.end + 1);
    span.end = std::min(span.end + 1, text.size());
    return span;
}

/// The stretches to leave out, in order and apart from one another.
std::vector<Span> stretches(const CleanText& clean)
{
    const std::u16string& text = clean.text;
    std::vector<Span> out;
    const auto add = [&out](Span span) {
        if (!out.empty())
            span.begin = std::max(span.begin, out.back().end);
        if (span.begin < span.end)
            out.push_back(span);
    };
    for (const Layer& layer : clean.furniture) {
        const Span span = trimmed(text, clean.map.toClean(layer.span));
        if (span.empty())
            continue;
        const bool whole = isWholeLines(text, span);
        const std::size_t lineBreak = std::u16string_view(text).substr(span.begin, span.length()).find(u'\n');
        if (whole && layer.reason == LayerReason::PageMargin) {
            add(withEmptyLines(text, span));
        } else if (!whole && lineBreak != npos) {
            add({span.begin, span.begin + lineBreak});
            add({span.begin + lineBreak + 1, span.end});
        } else if (!whole) {
            add(span);
        }
    }
    return out;
}

} // namespace

void leaveOutInline(CleanText& clean)
{
    const std::vector<Span> left = stretches(clean);
    if (left.empty())
        return;
    std::u16string text;
    text.reserve(clean.text.size());
    std::size_t begin = 0;
    for (const Span& span : left) {
        text.append(clean.text, begin, span.begin - begin);
        begin = span.end;
    }
    text.append(clean.text, begin, npos);
    clean.text = std::move(text);
    clean.map = clean.map.without(left);
}

} // namespace duixian::text
