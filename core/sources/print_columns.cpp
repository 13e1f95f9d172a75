// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/print_columns.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace duixian::sources {
namespace {

using Pieces = std::vector<PrintedLine>;

constexpr std::size_t leastLines = 4; ///< of a column

/// What stands on the left, on the right and across of a line from top to bottom.
struct Cut {
    Pieces left;
    Pieces right;
    Pieces across;
};

Cut cutAt(const Pieces& pieces, double x)
{
    Cut cut;
    for (const PrintedLine& piece : pieces)
        (piece.right <= x ? cut.left : piece.left >= x ? cut.right : cut.across).push_back(piece);
    return cut;
}

double topOf(const Pieces& pieces)
{
    return std::min_element(pieces.begin(), pieces.end(), [](const auto& a, const auto& b) { return a.top < b.top; })->top;
}

double bottomOf(const Pieces& pieces)
{
    return std::max_element(pieces.begin(), pieces.end(), [](const auto& a, const auto& b) { return a.bottom < b.bottom; })->bottom;
}

/// Whether most pieces are about as wide as the whole.
bool isFilled(const Pieces& pieces)
{
    double left = pieces.front().left;
    double right = pieces.front().right;
    for (const PrintedLine& piece : pieces) {
        left = std::min(left, piece.left);
        right = std::max(right, piece.right);
    }
    const auto wide = std::count_if(pieces.begin(), pieces.end(),
                                    [&](const PrintedLine& piece) { return piece.right - piece.left > (right - left) * 0.7; });
    return static_cast<std::size_t>(wide) * 2 > pieces.size() && right - left > 8 * pieces.front().height();
}

bool areColumns(const Cut& cut)
{
    if (cut.left.size() < leastLines || cut.right.size() < leastLines)
        return false;
    if (cut.across.size() * 5 > cut.left.size() + cut.right.size() || !isFilled(cut.left) || !isFilled(cut.right))
        return false;
    const double shared = std::min(bottomOf(cut.left), bottomOf(cut.right)) - std::max(topOf(cut.left), topOf(cut.right));
    const double shorter = std::min(bottomOf(cut.left) - topOf(cut.left), bottomOf(cut.right) - topOf(cut.right));
    return shared > shorter / 2;
}

void append(Pieces& to, Pieces&& from)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

Pieces takenAbove(Pieces& pieces, double y)
{
    const auto below = std::stable_partition(pieces.begin(), pieces.end(), [y](const PrintedLine& piece) { return piece.top < y; });
    Pieces above(std::make_move_iterator(pieces.begin()), std::make_move_iterator(below));
    pieces.erase(pieces.begin(), below);
    return above;
}

bool inOneRow(const PrintedLine& a, const PrintedLine& b)
{
    return std::min(a.bottom, b.bottom) - std::max(a.top, b.top) > std::min(a.height(), b.height()) / 2;
}

/// From top to bottom, and what stands side by side from left to right.
Pieces inRows(Pieces pieces)
{
    std::stable_sort(pieces.begin(), pieces.end(), [](const auto& a, const auto& b) { return a.bottom < b.bottom; });
    for (auto row = pieces.begin(); row != pieces.end();) {
        const auto end = std::find_if(row + 1, pieces.end(), [row](const PrintedLine& piece) { return !inOneRow(*row, piece); });
        std::stable_sort(row, end, [](const auto& a, const auto& b) { return a.left < b.left; });
        row = end;
    }
    return pieces;
}

} // namespace

std::optional<double> gutterOf(const std::vector<PrintedLine>& pieces)
{
    constexpr std::size_t most = 1000; // no page has more lines; the search is quadratic
    std::optional<double> gutter;
    std::size_t fewest = pieces.size();
    for (std::size_t i = 0; i < pieces.size() && pieces.size() <= most; ++i) {
        const double x = pieces[i].left - 0.3 * pieces[i].height();
        const Cut cut = cutAt(pieces, x);
        if (cut.across.size() >= fewest || !areColumns(cut))
            continue;
        fewest = cut.across.size();
        gutter = x;
    }
    return gutter;
}

std::vector<PrintedLine> inReadingOrder(std::vector<PrintedLine> pieces, std::optional<double> likely)
{
    const std::optional<double> own = gutterOf(pieces);
    if (!own && !likely)
        return inRows(std::move(pieces));
    Cut cut = cutAt(pieces, own ? *own : *likely);
    if (!own && cut.across.size() * 5 > pieces.size())
        return inRows(std::move(pieces));
    Pieces ordered;
    std::stable_sort(cut.across.begin(), cut.across.end(), [](const auto& a, const auto& b) { return a.top < b.top; });
    for (PrintedLine& spanning : cut.across) {
        append(ordered, inReadingOrder(takenAbove(cut.left, spanning.top)));
        append(ordered, inReadingOrder(takenAbove(cut.right, spanning.top)));
        ordered.push_back(std::move(spanning));
    }
    append(ordered, inReadingOrder(std::move(cut.left)));
    append(ordered, inReadingOrder(std::move(cut.right)));
    return ordered;
}

} // namespace duixian::sources
