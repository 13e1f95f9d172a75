// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/head_front.h"

#include <algorithm>

namespace duixian::extract {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

/// The stretches of the clean text that are no furniture.
std::vector<Span> stretchesOf(const HeadSource& source)
{
    const text::CleanText& clean = source.clean;
    std::vector<Span> stretches;
    std::size_t begin = 0;
    for (const Layer& layer : clean.furniture) {
        const Span furniture = clean.map.toClean(layer.span);
        if (begin < furniture.begin && clean.text.find_first_not_of(u" \n"sv, begin) < furniture.begin)
            stretches.push_back({begin, furniture.begin});
        begin = std::max(begin, furniture.end);
    }
    if (begin < clean.text.size())
        stretches.push_back({begin, clean.text.size()});
    return stretches;
}

std::vector<Span> linesOf(std::u16string_view text, Span stretch)
{
    std::vector<Span> lines;
    for (std::size_t begin = stretch.begin; begin < stretch.end;) {
        const std::size_t end = std::min({text.find(u'\n', begin), stretch.end, text.size()});
        const std::size_t first = begin < end && text[begin] == u' ' ? begin + 1 : begin;
        if (first < end)
            lines.push_back({first, end});
        begin = end + 1;
    }
    return lines;
}

bool isAddress(std::u16string_view line)
{
    return line.starts_with(u"各位代表"sv) || line.starts_with(u"各位委员"sv) || line.starts_with(u"同志们"sv);
}

/// The first sentence from `begin` on in which somebody reports for a government; the page's own abstract, which repeats it, lies before.
Span openingSentence(std::u16string_view folded, std::size_t begin)
{
    constexpr std::size_t farthest = 8000;
    const std::u16string_view near = folded.substr(0, begin + farthest);
    for (const auto words : {u"我代表"sv, u"我受"sv, u"受我代表"sv}) {
        for (std::size_t place = near.find(words, begin); place != npos; place = near.find(words, place + 1)) {
            const std::size_t end = std::min(near.find_first_of(u"。\n"sv, place), near.size());
            if (near.substr(place, end - place).find(u"报告"sv) != npos)
                return {place, end};
        }
    }
    return {};
}

} // namespace

Front findFront(const HeadSource& source)
{
    constexpr std::size_t mostLines = 14;
    constexpr std::size_t longest = 60;
    const std::u16string_view folded = source.folded;
    Front front;
    front.report = stretchesOf(source);
    const std::size_t begin = front.report.empty() ? folded.size() : front.report.front().begin;
    front.opening = openingSentence(folded, begin);
    for (const Span& line : linesOf(folded, {0, begin}))
        if (line.length() <= longest)
            front.chrome.push_back(line);
    const std::size_t end = front.opening.empty() ? std::min<std::size_t>(begin + 1500, folded.size()) : front.opening.begin;
    for (const Span& line : linesOf(folded, {begin, std::max(begin, end)})) {
        if (front.block.size() == mostLines || isAddress(folded.substr(line.begin, line.length())))
            break;
        if (line.length() <= longest)
            front.block.push_back(line);
    }
    return front;
}

} // namespace duixian::extract
