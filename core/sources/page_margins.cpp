// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/page_margins.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "core/text/characters.h"

namespace duixian::sources {
namespace {

constexpr std::size_t mostAtAnEdge = 3; ///< lines of a head or of a foot

struct Edge {
    std::size_t page = 0;
    std::size_t line = 0;
    double height = 0; ///< of its middle, as a share of the page
};

constexpr bool isNumeral(char16_t c)
{
    return text::isDigit(c) || (c >= u'０' && c <= u'９') ||
           std::u16string_view(u"〇一二三四五六七八九十").find(c) != std::u16string_view::npos;
}

constexpr bool isDash(char16_t c)
{
    return std::u16string_view(u"-－—–·•~～|").find(c) != std::u16string_view::npos;
}

/// The words without blanks, each number as #.
std::u16string masked(const std::u16string& words)
{
    std::u16string out;
    for (const char16_t c : words) {
        if (isNumeral(c) && !out.ends_with(u'#'))
            out.push_back(u'#');
        else if (!isNumeral(c) && !text::isBlank(c))
            out.push_back(c);
    }
    return out;
}

/// － 12 －: nothing but a number and dashes on both sides.
bool isNumberInDashes(const std::u16string& mask)
{
    const auto number = mask.find(u'#');
    return mask.size() >= 3 && number != mask.npos && number > 0 && number + 1 < mask.size() &&
           std::all_of(mask.begin(), mask.end(), [](char16_t c) { return c == u'#' || isDash(c); });
}

/// The lines nearest to the page's top and bottom, by their masks.
void collect(const PrintedPage& page, std::size_t number, std::map<std::u16string, std::vector<Edge>>& edges)
{
    std::vector<std::size_t> order(page.lines.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&page](std::size_t a, std::size_t b) { return page.lines[a].top < page.lines[b].top; });
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i >= mostAtAnEdge && i + mostAtAnEdge < order.size())
            continue;
        const PrintedLine& line = page.lines[order[i]];
        const double middle = (line.top + line.bottom) / 2 / std::max(page.height, 1.0);
        edges[masked(line.text)].push_back({number, order[i], middle});
    }
}

} // namespace

std::vector<std::vector<bool>> pageMargins(const std::vector<PrintedPage>& pages)
{
    constexpr double sameHeight = 0.015;
    constexpr double edge = 0.15; // no head reaches deeper into the page
    std::map<std::u16string, std::vector<Edge>> edges;
    std::vector<std::vector<bool>> margins;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        margins.emplace_back(pages[i].lines.size(), false);
        collect(pages[i], i, edges);
    }
    const std::size_t several = std::max<std::size_t>(2, (pages.size() + 3) / 4); // heads of left and right pages may differ
    for (const auto& [mask, places] : edges)
        for (const Edge& place : places) {
            const auto same = std::count_if(places.begin(), places.end(),
                                            [&place](const Edge& other) { return std::abs(other.height - place.height) < sameHeight; });
            const bool atEdge = place.height < edge || place.height > 1 - edge;
            if (atEdge && (static_cast<std::size_t>(same) >= several || isNumberInDashes(mask)))
                margins[place.page][place.line] = true;
        }
    return margins;
}

} // namespace duixian::sources
