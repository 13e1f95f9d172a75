// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/shared_words.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "core/text/characters.h"

namespace duixian::align {
namespace {

struct Piece {
    std::uint32_t pair = 0;
    double weight = 0;
};

/// The pairs of characters of a paragraph, each once, with how often it has them.
std::vector<Piece> piecesOf(std::u16string_view text)
{
    std::vector<std::uint32_t> pairs;
    char16_t before = 0;
    for (const char16_t unit : text) {
        if (text::isHan(unit) && before != 0)
            pairs.push_back(std::uint32_t{before} << 16U | unit);
        if (text::isHan(unit))
            before = unit;
        else if (!text::isBlank(unit) && !text::isInvisible(unit))
            before = 0;
    }
    std::sort(pairs.begin(), pairs.end());
    std::vector<Piece> out;
    for (const std::uint32_t pair : pairs)
        if (!out.empty() && out.back().pair == pair)
            out.back().weight += 1;
        else
            out.push_back({pair, 1});
    return out;
}

using Pieces = std::vector<std::vector<Piece>>;

Pieces piecesOfAll(const std::vector<std::u16string_view>& texts)
{
    Pieces out;
    out.reserve(texts.size());
    for (const std::u16string_view text : texts)
        out.push_back(piecesOf(text));
    return out;
}

/// What a pair that so many of all paragraphs have says of one.
void weigh(Pieces& pieces, const std::unordered_map<std::uint32_t, std::size_t>& paragraphs, std::size_t all)
{
    for (auto& paragraph : pieces) {
        double length = 0;
        for (Piece& piece : paragraph) {
            const double rarity = std::log(1 + static_cast<double>(all) / static_cast<double>(paragraphs.at(piece.pair)));
            piece.weight = (1 + std::log(piece.weight)) * rarity;
            length += piece.weight * piece.weight;
        }
        for (Piece& piece : paragraph)
            piece.weight /= std::sqrt(length);
    }
}

} // namespace

Grid<double> sharedWords(const std::vector<std::u16string_view>& a, const std::vector<std::u16string_view>& b)
{
    Pieces inA = piecesOfAll(a);
    Pieces inB = piecesOfAll(b);
    std::unordered_map<std::uint32_t, std::size_t> paragraphs;
    for (const Pieces* side : {&inA, &inB})
        for (const auto& paragraph : *side)
            for (const Piece& piece : paragraph)
                ++paragraphs[piece.pair];
    weigh(inA, paragraphs, a.size() + b.size());
    weigh(inB, paragraphs, a.size() + b.size());

    struct Posting {
        std::size_t paragraph;
        double weight;
    };
    std::unordered_map<std::uint32_t, std::vector<Posting>> postings;
    for (std::size_t j = 0; j < inB.size(); ++j)
        for (const Piece& piece : inB[j])
            postings[piece.pair].push_back({j, piece.weight});
    Grid<double> out(a.size(), b.size());
    for (std::size_t i = 0; i < inA.size(); ++i)
        for (const Piece& piece : inA[i])
            if (const auto found = postings.find(piece.pair); found != postings.end())
                for (const Posting& posting : found->second)
                    out.at(i, posting.paragraph) += piece.weight * posting.weight;
    return out;
}

} // namespace duixian::align
