// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sentence_around.h"

#include <algorithm>

namespace duixian {
namespace {

struct Page {
    std::u16string_view text;
    const std::vector<Layer>& layers;
};

bool isBlank(char16_t unit)
{
    return unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\u3000' || unit == u'\u00a0';
}

bool endsParagraph(const Page& page, std::size_t at)
{
    return page.text[at] == u'\n' && std::none_of(page.layers.begin(), page.layers.end(), [at](const Layer& layer) {
               return layer.reason == LayerReason::BrokenLine && layer.span.contains(at);
           });
}

bool endsSentence(const Page& page, std::size_t at)
{
    constexpr std::u16string_view ends = u"。！？；!?;";
    return ends.find(page.text[at]) != std::u16string_view::npos || endsParagraph(page, at);
}

Span around(const Page& page, const Span& figure, std::size_t reach, bool (*ends)(const Page& page, std::size_t at))
{
    const std::size_t size = page.text.size();
    std::size_t begin = std::min(figure.begin, size);
    const std::size_t first = begin - std::min(begin, reach);
    while (begin > first && !ends(page, begin - 1))
        --begin;
    std::size_t end = std::min(std::max(figure.end, figure.begin), size);
    const std::size_t last = std::min(size, end + reach);
    while (end < last && !ends(page, end))
        ++end;
    if (end < last && page.text[end] != u'\n')
        ++end; // the full stop belongs to its sentence
    while (begin < std::min(figure.begin, end) && isBlank(page.text[begin]))
        ++begin;
    while (end > std::max(begin, figure.end) && isBlank(page.text[end - 1]))
        --end;
    return {begin, end};
}

} // namespace

Span sentenceAround(std::u16string_view text, const std::vector<Layer>& layers, const Span& figure)
{
    constexpr std::size_t reach = 400;
    return around({text, layers}, figure, reach, endsSentence);
}

Span paragraphAround(std::u16string_view text, const std::vector<Layer>& layers, const Span& figure)
{
    constexpr std::size_t reach = 3000;
    return around({text, layers}, figure, reach, endsParagraph);
}

} // namespace duixian
