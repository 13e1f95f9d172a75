// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/word_differences.h"

#include <algorithm>
#include <optional>

#include "core/align/moved_words.h"
#include "core/align/token_matching.h"
#include "core/align/word_tokens.h"

namespace duixian::align {
namespace {

/// A piece of the comparison in units.
struct Piece {
    Span a;
    Span b;
    WordChange change = WordChange::Same;
    bool figure = false;
};

WordChange changeOf(const Span& a, const Span& b)
{
    if (a.empty())
        return WordChange::OnlyB;
    return b.empty() ? WordChange::OnlyA : WordChange::Changed;
}

std::size_t lettersIn(std::u16string_view units)
{
    return static_cast<std::size_t>(std::count_if(units.begin(), units.end(), isWordLetter));
}

/// Pieces one behind the other, neighbours of one kind as one; figures stay apart.
class Pieces {
public:
    void add(const Piece& piece)
    {
        if (piece.a.empty() && piece.b.empty())
            return;
        if (!m_pieces.empty() && joins(m_pieces.back(), piece)) {
            Piece& last = m_pieces.back();
            last.a.end = piece.a.end;
            last.b.end = piece.b.end;
            if (last.change != WordChange::Same)
                last.change = changeOf(last.a, last.b);
        } else {
            m_pieces.push_back(piece);
        }
    }
    [[nodiscard]] std::vector<Piece> take() { return std::move(m_pieces); }

private:
    [[nodiscard]] static bool joins(const Piece& last, const Piece& next)
    {
        return (last.change == WordChange::Same) == (next.change == WordChange::Same) && !last.figure && !next.figure;
    }

    std::vector<Piece> m_pieces;
};

std::vector<Piece> piecesByWords(const WordTokens& a, const WordTokens& b)
{
    Pieces out;
    Span at; // how far both sides have come: in a, in b
    const auto gapUpTo = [&](std::size_t inA, std::size_t inB) {
        const Span gapA{at.begin, inA};
        const Span gapB{at.end, inB};
        out.add({gapA, gapB, changeOf(gapA, gapB)});
    };
    for (const auto& [i, k] : matchedTokens(a, b)) {
        const Span& inA = a.tokens[i].units;
        const Span& inB = b.tokens[k].units;
        gapUpTo(inA.begin, inB.begin);
        const bool same = a.text(inA) == b.text(inB);
        out.add({inA, inB, same ? WordChange::Same : WordChange::Changed, !same});
        at = {inA.end, inB.end};
    }
    gapUpTo(a.units.size(), b.units.size());
    return out.take();
}

/// Whether what agrees here agrees by chance: a character or two between longer changes of words.
bool isIsland(const WordTokens& a, const Piece& before, const Piece& same, const Piece& behind)
{
    constexpr std::size_t largest = 2;
    if (before.change == WordChange::Same || behind.change == WordChange::Same || before.figure || behind.figure)
        return false;
    const std::size_t letters = lettersIn(a.text(same.a));
    const auto size = [](const Piece& piece) { return std::max(piece.a.length(), piece.b.length()); };
    return letters > 0 && letters <= largest && size(before) > letters && size(behind) > letters && before.change == WordChange::Changed &&
           behind.change == WordChange::Changed;
}

/// Where nothing but signs differs, nothing does.
bool isOfSigns(const WordTokens& a, const WordTokens& b, const Piece& piece)
{
    return lettersIn(a.text(piece.a)) == 0 && lettersIn(b.text(piece.b)) == 0;
}

std::vector<Piece> withoutIslands(const WordTokens& a, const WordTokens& b, const std::vector<Piece>& pieces)
{
    Pieces out;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        Piece piece = pieces[i];
        if (isOfSigns(a, b, piece))
            piece.change = WordChange::Same;
        if (piece.change == WordChange::Same && i > 0 && i + 1 < pieces.size() && isIsland(a, pieces[i - 1], piece, pieces[i + 1]))
            piece.change = WordChange::Changed;
        out.add(piece);
    }
    return out.take();
}

/// Words that share most of their characters, character by character: only at their begins and ends, where the eye looks for it.
void refine(const WordTokens& a, const WordTokens& b, const Piece& piece, Pieces& out)
{
    const std::u16string_view inA = a.text(piece.a);
    const std::u16string_view inB = b.text(piece.b);
    const std::size_t shorter = std::min(inA.size(), inB.size());
    std::size_t head = 0;
    while (head < shorter && inA[head] == inB[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && inA[inA.size() - 1 - tail] == inB[inB.size() - 1 - tail])
        ++tail;
    const bool most = 2 * (head + tail) > std::max(inA.size(), inB.size());
    if (piece.figure || piece.change != WordChange::Changed || !most) {
        out.add(piece);
        return;
    }
    const Span midA{piece.a.begin + head, piece.a.end - tail};
    const Span midB{piece.b.begin + head, piece.b.end - tail};
    out.add({{piece.a.begin, midA.begin}, {piece.b.begin, midB.begin}, WordChange::Same});
    out.add({midA, midB, changeOf(midA, midB)});
    out.add({{midA.end, piece.a.end}, {midB.end, piece.b.end}, WordChange::Same});
}

std::vector<MovedWords> movedBetween(const WordTokens& a, const WordTokens& b, const std::vector<Piece>& pieces)
{
    std::vector<SameUnits> gaps;
    for (const Piece& piece : pieces)
        if (piece.change != WordChange::Same)
            gaps.push_back({piece.a, piece.b});
    std::vector<MovedWords> out;
    for (const SameUnits& moved : movedWords(a, b, gaps))
        out.push_back({{a.places[moved.a.begin], a.places[moved.a.end - 1] + 1}, {b.places[moved.b.begin], b.places[moved.b.end - 1] + 1}});
    std::sort(out.begin(), out.end(), [](const MovedWords& one, const MovedWords& other) { return one.a.begin < other.a.begin; });
    return out;
}

} // namespace

WordDifferences wordDifferences(std::u16string_view a, std::u16string_view b)
{
    const WordTokens inA = wordTokens(a);
    const WordTokens inB = wordTokens(b);
    if (inA.units.empty() || inB.units.empty()) {
        const Span wholeA{0, a.size()};
        const Span wholeB{0, b.size()};
        const bool nothing = inA.units.empty() && inB.units.empty();
        if (a.empty() && b.empty())
            return {};
        return {{{wholeA, wholeB, nothing ? WordChange::Same : changeOf(wholeA, wholeB)}}, {}};
    }
    Pieces refined;
    for (const Piece& piece : withoutIslands(inA, inB, piecesByWords(inA, inB)))
        refine(inA, inB, piece, refined);
    const std::vector<Piece> pieces = refined.take();
    WordDifferences out;
    for (const Piece& piece : pieces)
        out.pieces.push_back({inA.inSentence(piece.a), inB.inSentence(piece.b), piece.change, piece.figure});
    out.moved = movedBetween(inA, inB, pieces);
    return out;
}

} // namespace duixian::align
