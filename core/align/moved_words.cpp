// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/moved_words.h"

#include <algorithm>

namespace duixian::align {
namespace {

constexpr std::size_t fewestLetters = 4;
/// A sentence of so many moved words is another sentence.
constexpr int most = 8;
/// Units of one side by units of the other: beyond it nobody waits for moved words.
constexpr std::size_t largest = 4'000'000;

/// Of each unit the gap that it is in, 0 for none; what was found is taken out.
using GapOf = std::vector<std::size_t>;

GapOf gapsOf(std::size_t units, const std::vector<SameUnits>& gaps, Span SameUnits::*side)
{
    GapOf out(units, 0);
    for (std::size_t i = 0; i < gaps.size(); ++i)
        std::fill(out.begin() + static_cast<std::ptrdiff_t>((gaps[i].*side).begin),
                  out.begin() + static_cast<std::ptrdiff_t>((gaps[i].*side).end), i + 1);
    return out;
}

SameUnits longestSame(const WordTokens& a, const WordTokens& b, const GapOf& inA, const GapOf& inB)
{
    SameUnits best;
    std::vector<std::size_t> row(b.units.size() + 1, 0);
    for (std::size_t i = 0; i < a.units.size(); ++i) {
        std::size_t before = 0; // of the row before, one to the left
        for (std::size_t k = 0; k < b.units.size(); ++k) {
            const bool same = inA[i] != 0 && inB[k] != 0 && a.units[i] == b.units[k];
            const std::size_t length = same ? before + 1 : 0;
            before = row[k + 1];
            row[k + 1] = length;
            if (length > best.a.length())
                best = {{i + 1 - length, i + 1}, {k + 1 - length, k + 1}};
        }
    }
    return best;
}

/// Signs at the ends say nothing.
SameUnits withoutSigns(const WordTokens& a, SameUnits same)
{
    while (!same.a.empty() && !isWordLetter(a.units[same.a.begin])) {
        ++same.a.begin;
        ++same.b.begin;
    }
    while (!same.a.empty() && !isWordLetter(a.units[same.a.end - 1])) {
        --same.a.end;
        --same.b.end;
    }
    return same;
}

void takeOut(GapOf& gaps, const Span& span)
{
    std::fill(gaps.begin() + static_cast<std::ptrdiff_t>(span.begin), gaps.begin() + static_cast<std::ptrdiff_t>(span.end), 0);
}

} // namespace

std::vector<SameUnits> movedWords(const WordTokens& a, const WordTokens& b, const std::vector<SameUnits>& gaps)
{
    std::vector<SameUnits> out;
    if (gaps.size() < 2 || a.units.size() * b.units.size() > largest)
        return out;
    GapOf inA = gapsOf(a.units.size(), gaps, &SameUnits::a);
    GapOf inB = gapsOf(b.units.size(), gaps, &SameUnits::b);
    for (int round = 0; round < most; ++round) {
        const SameUnits raw = longestSame(a, b, inA, inB);
        if (raw.a.length() < fewestLetters)
            break;
        const SameUnits same = withoutSigns(a, raw);
        const bool another = !same.a.empty() && inA[same.a.begin] != inB[same.b.begin];
        if (same.a.length() >= fewestLetters && another)
            out.push_back(same);
        takeOut(inA, raw.a);
        takeOut(inB, raw.b);
    }
    return out;
}

} // namespace duixian::align
