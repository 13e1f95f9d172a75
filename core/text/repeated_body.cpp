// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/repeated_body.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <unordered_map>

namespace duixian::text {
namespace {

using namespace std::string_view_literals;
constexpr auto npos = std::u16string_view::npos;
constexpr std::size_t none = npos;

/// A line that is long enough to be no heading, and the first line before it with the same words.
struct Line {
    Span span;
    std::size_t same = none; ///< index into the lines
};

std::vector<Line> linesOf(std::u16string_view clean)
{
    constexpr std::size_t shortest = 16;
    std::vector<Line> lines;
    std::unordered_map<std::u16string_view, std::size_t> first;
    for (std::size_t begin = 0; begin < clean.size();) {
        const std::size_t end = std::min(clean.find(u'\n', begin), clean.size());
        const std::size_t words = begin < end && clean[begin] == u' ' ? begin + 1 : begin;
        if (end - words >= shortest) {
            Line line{{begin, end}, none};
            const auto [found, fresh] = first.try_emplace(clean.substr(words, end - words), lines.size());
            if (!fresh)
                line.same = found->second;
            lines.push_back(line);
        }
        begin = end + 1;
    }
    return lines;
}

/// Lines from `begin` on that repeat earlier ones in their order, but for a few between.
struct Run {
    std::size_t begin;
    std::size_t end; ///< behind the last
    std::size_t firstSame;
    std::size_t lastSame;
    std::size_t units; ///< in lines that are repeated
};

std::vector<Run> runsOf(const std::vector<Line>& lines)
{
    constexpr std::size_t widestGap = 3;
    std::vector<Run> runs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].same == none)
            continue;
        const bool goesOn = !runs.empty() && i - runs.back().end <= widestGap && lines[i].same > runs.back().lastSame &&
                            lines[i].same - runs.back().lastSame <= widestGap + 1;
        if (!goesOn)
            runs.push_back({i, i, lines[i].same, lines[i].same, 0});
        runs.back().end = i + 1;
        runs.back().lastSame = lines[i].same;
        runs.back().units += lines[i].span.length();
    }
    return runs;
}

/// Up to each line: how many units stand in lines that are in no run.
std::vector<std::size_t> ownUnits(const std::vector<Line>& lines, const std::vector<Run>& runs)
{
    std::vector<std::size_t> sums(lines.size() + 1, 0);
    auto run = runs.begin();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        while (run != runs.end() && run->end <= i)
            ++run;
        const bool repeated = run != runs.end() && run->begin <= i;
        sums[i + 1] = sums[i] + (repeated ? 0 : lines[i].span.length());
    }
    return sums;
}

/// The first of the two is an excerpt where hardly anything stands between it and the second, and the second goes on.
bool isExcerpt(const std::vector<std::size_t>& own, const Run& run)
{
    constexpr std::size_t little = 200;
    const std::size_t between = run.begin > run.lastSame ? own[run.begin] - own[run.lastSame + 1] : 0;
    return between <= little && own.back() - own[run.end] > little;
}

/// An abstract in one line that breaks off: what stands in it is what the next lines begin with.
std::optional<Span> abstractAt(std::u16string_view clean, Span line)
{
    constexpr std::size_t shortest = 30;
    constexpr std::size_t begins = 12;
    constexpr std::size_t farthest = 600;
    std::u16string_view words = clean.substr(line.begin, line.length());
    const std::size_t last = words.find_last_not_of(u".…。 "sv);
    if (words.size() < shortest || last == npos || words.size() - last - 1 < 2 || words[last + 1] == u'。')
        return std::nullopt;
    words = words.substr(0, last + 1);
    words.remove_prefix(words.front() == u' ' ? 1 : 0);
    const std::size_t from = std::min(line.end + 1, clean.size());
    std::u16string behind;
    for (const char16_t c : clean.substr(from, words.size() + farthest))
        if (c != u' ' && c != u'\n')
            behind.push_back(c);
    std::u16string own;
    std::copy_if(words.begin(), words.end(), std::back_inserter(own), [](char16_t c) { return c != u' '; });
    const std::size_t at = behind.find(own.substr(0, begins));
    if (at == npos || own.size() < shortest / 2)
        return std::nullopt;
    const std::size_t most = std::min(own.size(), behind.size() - at);
    const auto differs =
        std::mismatch(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(most), behind.begin() + static_cast<std::ptrdiff_t>(at));
    const auto same = static_cast<std::size_t>(differs.first - own.begin());
    return same * 10 >= own.size() * 9 ? std::optional(line) : std::nullopt;
}

void markLines(const std::vector<Line>& lines, std::size_t begin, std::size_t end, std::vector<Layer>& layers)
{
    if (begin < end)
        layers.push_back({{lines[begin].span.begin, lines[end - 1].span.end}, LayerReason::Repeated});
}

} // namespace

std::vector<Layer> repeatedBodies(std::u16string_view clean)
{
    constexpr std::size_t fewestLines = 3;
    constexpr std::size_t fewestUnits = 300;
    const std::vector<Line> lines = linesOf(clean);
    std::vector<Layer> layers;
    for (const Line& line : lines)
        if (const auto abstract = abstractAt(clean, line.span))
            layers.push_back({*abstract, LayerReason::Repeated});

    std::vector<Run> runs = runsOf(lines);
    std::erase_if(runs, [](const Run& run) { return run.end - run.begin < fewestLines || run.units < fewestUnits; });
    const std::vector<std::size_t> own = ownUnits(lines, runs);
    for (const Run& run : runs) {
        if (isExcerpt(own, run))
            markLines(lines, run.firstSame, run.lastSame + 1, layers);
        else
            markLines(lines, run.begin, run.end, layers);
    }
    std::sort(layers.begin(), layers.end(), [](const Layer& a, const Layer& b) { return a.span.begin < b.span.begin; });
    return layers;
}

} // namespace duixian::text
