// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/page_margins.h"

#include <algorithm>
#include <unordered_map>

#include "core/text/characters.h"

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;

/// What a short line says of its page.
struct Number {
    int value = 0;     ///< 0 where it says nothing
    bool told = false; ///< by its marks, too; a bare 12 may be anything
};

/// — 12 —, -12-, ·12·, 第12页, 第12页 共20页, 12/20, 12
Number pageNumber(std::u16string_view line)
{
    constexpr std::size_t longest = 14;
    if (line.size() > longest)
        return {};
    const std::size_t begin = line.find_first_of(u"0123456789"sv);
    const std::size_t end = begin == npos ? npos : std::min(line.find_first_not_of(u"0123456789"sv, begin), line.size());
    if (begin == npos || end - begin > 4)
        return {};
    int value = 0;
    for (const char16_t c : line.substr(begin, end - begin))
        value = value * 10 + (c - u'0');
    const std::u16string_view ahead = line.substr(0, begin);
    const std::u16string_view behind = line.substr(end);
    const auto dashes = [](std::u16string_view part) { return !part.empty() && part.find_first_not_of(u" -—–·~_"sv) == npos; };
    const bool page = ahead == u"第"sv && behind.starts_with(u"页"sv);
    const bool ofAll = ahead.empty() && behind.starts_with(u'/') && behind.size() > 1 && behind.find_first_not_of(u"/0123456789"sv) == npos;
    const bool bare = ahead.find_first_not_of(u' ') == npos && behind.empty();
    const bool told = (dashes(ahead) && dashes(behind)) || page;
    return told || ofAll || bare ? Number{value, told} : Number{};
}

struct Line {
    Span span;
    Number number;
    bool margin = false;
};

std::vector<Line> linesOf(std::u16string_view clean)
{
    std::vector<Line> lines;
    for (std::size_t begin = 0; begin < clean.size();) {
        const std::size_t end = std::min(clean.find(u'\n', begin), clean.size());
        const std::size_t words = begin < end && clean[begin] == u' ' ? begin + 1 : begin;
        if (words < end)
            lines.push_back({{words, end}, pageNumber(clean.substr(words, end - words)), false});
        begin = end + 1;
    }
    return lines;
}

/// Numbers without marks are those of pages where three of them count up and stand apart.
void markNumbers(std::vector<Line>& lines)
{
    constexpr std::size_t fewest = 3;
    constexpr std::size_t shortestPage = 8;
    std::vector<std::size_t> counting;
    const auto close = [&] {
        for (const std::size_t i : counting)
            lines[i].margin = lines[i].margin || counting.size() >= fewest;
        counting.clear();
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].number.value == 0)
            continue;
        lines[i].margin = lines[i].number.told;
        const bool next =
            !counting.empty() && lines[i].number.value == lines[counting.back()].number.value + 1 && i - counting.back() >= shortestPage;
        if (!next)
            close();
        counting.push_back(i);
    }
    close();
}

/// 某某市政府工作报告 right before or behind the number of three pages.
void markHeads(std::u16string_view clean, std::vector<Line>& lines)
{
    constexpr std::size_t longest = 40;
    constexpr std::size_t fewest = 3;
    const auto wordsOf = [&](std::size_t i) { return clean.substr(lines[i].span.begin, lines[i].span.length()); };
    std::unordered_map<std::u16string_view, std::size_t> counts;
    std::vector<std::size_t> beside;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool near = (i > 0 && lines[i - 1].margin) || (i + 1 < lines.size() && lines[i + 1].margin);
        if (lines[i].margin || !near || lines[i].span.length() > longest)
            continue;
        beside.push_back(i);
        ++counts[wordsOf(i)];
    }
    for (const std::size_t i : beside)
        lines[i].margin = counts[wordsOf(i)] >= fewest;
}

} // namespace

std::vector<Layer> pageMargins(std::u16string_view clean)
{
    std::vector<Line> lines = linesOf(clean);
    markNumbers(lines);
    markHeads(clean, lines);
    std::vector<Layer> layers;
    for (const Line& line : lines)
        if (line.margin)
            layers.push_back({line.span, LayerReason::PageMargin});
    return layers;
}

} // namespace duixian::text
