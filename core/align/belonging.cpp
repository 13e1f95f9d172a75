// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/belonging.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/align/shared_figures.h"
#include "core/align/shared_words.h"
#include "core/script/fold.h"

namespace duixian::align {
namespace {

/// How much of a doubt one promise, one indicator leaves (measured on labelled pairs of reports: half of the paragraphs with one promise in
/// common have little else).
constexpr double afterPromise = 0.45;
constexpr double afterIndicator = 0.75;
/// Words count more within one field of work, less across two.
constexpr double inOneTheme = 1.2;
constexpr double acrossThemes = 0.8;
/// A heading is no counterpart of a text.
constexpr double headingWithText = 0.4;
/// Only what is the same letter for letter is sure.
constexpr double almostSure = 0.99;
/// What the neighbours before and behind say.
constexpr double ofNeighbours = 0.05;

std::vector<std::u16string_view> textsOf(std::u16string_view simplified, const std::vector<AlignedParagraph>& paragraphs)
{
    std::vector<std::u16string_view> out;
    out.reserve(paragraphs.size());
    for (const AlignedParagraph& paragraph : paragraphs)
        out.push_back(simplified.substr(paragraph.span.begin, paragraph.span.length()));
    return out;
}

double wordsWithin(double words, const AlignedParagraph& a, const AlignedParagraph& b)
{
    if (a.heading != b.heading)
        words *= headingWithText;
    if (a.theme.empty() || b.theme.empty())
        return words;
    return std::min(1.0, words * (a.theme == b.theme ? inOneTheme : acrossThemes));
}

double scoreOf(double words, const SharedFigures& figures)
{
    return 1 - (1 - words) * std::pow(afterPromise, figures.promises) * std::pow(afterIndicator, figures.indicators);
}

/// A text that stands in several places belongs where its neighbours do.
void lookAround(Grid<Belonging>& all)
{
    const auto scoreAt = [&](std::size_t row, std::size_t column) {
        return row < all.rows() && column < all.columns() ? all.at(row, column).score : 0.0; // -1 is beyond, too
    };
    for (std::size_t i = 0; i < all.rows(); ++i)
        for (std::size_t j = 0; j < all.columns(); ++j) {
            double around = 0;
            for (const std::size_t far : {std::size_t{1}, std::size_t{2}})
                around += (scoreAt(i - far, j - far) + scoreAt(i + far, j + far)) / static_cast<double>(far);
            all.at(i, j).nearby = all.at(i, j).score + ofNeighbours * around;
        }
}

} // namespace

Grid<Belonging> belonging(const Report& a, const std::vector<AlignedParagraph>& inA, const Report& b,
                          const std::vector<AlignedParagraph>& inB, const Lexicon& lexicon)
{
    const std::u16string simplifiedA = script::toSimplified(a.text);
    const std::u16string simplifiedB = script::toSimplified(b.text);
    const auto textsA = textsOf(simplifiedA, inA);
    const auto textsB = textsOf(simplifiedB, inB);
    const Grid<double> words = sharedWords(textsA, textsB);
    Grid<SharedFigures> figures = sharedFigures(a, inA, b, inB, lexicon);
    Grid<Belonging> out(inA.size(), inB.size());
    for (std::size_t i = 0; i < inA.size(); ++i)
        for (std::size_t j = 0; j < inB.size(); ++j) {
            SharedFigures& shared = figures.at(i, j);
            Belonging& one = out.at(i, j);
            one.equal = textsA[i] == textsB[j];
            one.words = one.equal ? 1 : wordsWithin(words.at(i, j), inA[i], inB[j]);
            one.promises = shared.promises;
            one.indicators = shared.indicators;
            one.about = std::move(shared.promises > 0 ? shared.promised : shared.stated);
            one.score = one.equal ? 1 : std::min(almostSure, scoreOf(one.words, shared));
        }
    lookAround(out);
    return out;
}

} // namespace duixian::align
