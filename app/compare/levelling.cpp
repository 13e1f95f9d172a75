// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/levelling.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace duixian::comparing {
namespace {

constexpr double lineAt = 0.25; ///< of the viewport
constexpr double nearly = 0.5;  ///< a top this far below the line is at it: scroll positions are whole
constexpr double fastest = 2;   ///< of what is read, against the text, in a text of some length

/// A scroll position, and the document's y that is read at it.
struct Knot {
    double scroll;
    double read;
};

/// What is read runs evenly from knot to knot: at the begin and at the end twice as fast as the text.
std::array<Knot, 4> knotsOf(const Column& column)
{
    const double line = column.viewport * lineAt;
    const double last = column.lastScroll();
    if (column.paragraphs.empty() || last <= 0)
        return {{{0, line}, {0, line}, {0, line}, {0, line}}};
    const double first = std::clamp(column.paragraphs.front().top, 0.0, line);
    const double end = std::max(line, column.paragraphs.back().top + 1 - last);
    const double calmFrom = line - first;
    const double calmTo = last - (end - line);
    if (calmFrom > calmTo) // little more than the viewport
        return {{{0, first}, {0, first}, {last, last + end}, {last, last + end}}};
    return {{{0, first}, {calmFrom, calmFrom + line}, {calmTo, calmTo + line}, {last, last + end}}};
}

double between(double from, double to, double share)
{
    return from + (to - from) * share;
}

/// The y that is read at a scroll position.
double readY(const Column& column, double scroll)
{
    const std::array<Knot, 4> knots = knotsOf(column);
    if (scroll <= knots.front().scroll)
        return scroll + knots.front().read - knots.front().scroll;
    for (std::size_t i = 1; i < knots.size(); ++i)
        if (scroll <= knots[i].scroll)
            return between(knots[i - 1].read, knots[i].read, (scroll - knots[i - 1].scroll) / (knots[i].scroll - knots[i - 1].scroll));
    return scroll + knots.back().read - knots.back().scroll;
}

/// The scroll position at which a y is read.
double scrollFor(const Column& column, double read)
{
    const std::array<Knot, 4> knots = knotsOf(column);
    if (read <= knots.front().read)
        return knots.front().scroll;
    for (std::size_t i = 1; i < knots.size(); ++i)
        if (read <= knots[i].read)
            return between(knots[i - 1].scroll, knots[i].scroll, (read - knots[i - 1].read) / (knots[i].read - knots[i - 1].read));
    return knots.back().scroll;
}

/// Where the next paragraph takes over.
double endOf(const Column& column, std::size_t paragraph)
{
    return paragraph + 1 < column.paragraphs.size() ? column.paragraphs[paragraph + 1].top : column.paragraphs[paragraph].bottom;
}

} // namespace

double readingLine(const Column& column, double scroll)
{
    return readY(column, scroll) - scroll;
}

std::optional<std::size_t> readAt(const Column& column, double scroll)
{
    if (column.paragraphs.empty())
        return std::nullopt;
    const double read = readY(column, scroll) + nearly;
    const auto below = std::partition_point(column.paragraphs.begin(), column.paragraphs.end(),
                                            [read](const reader::Extent& extent) { return extent.top <= read; });
    return below == column.paragraphs.begin() ? 0 : static_cast<std::size_t>(below - column.paragraphs.begin()) - 1;
}

double scrollToRead(const Column& column, std::size_t paragraph)
{
    return std::min(std::ceil(scrollFor(column, column.paragraphs[paragraph].top) - nearly / fastest), std::floor(column.lastScroll()));
}

double levelWith(const Column& leading, double scroll, std::size_t leadingParagraph, const Column& other, std::size_t otherParagraph)
{
    const double top = leading.paragraphs[leadingParagraph].top;
    const double otherTop = other.paragraphs[otherParagraph].top;
    if (top >= scroll)
        return otherTop - (top - scroll);
    const double end = endOf(leading, leadingParagraph);
    const double leaves = scrollFor(leading, end);
    if (leaves <= top)
        return otherTop;
    const double otherLast = endOf(other, otherParagraph) - (end - leaves);
    const double share = std::min(1.0, (scroll - top) / (leaves - top));
    return between(otherTop, std::max(otherTop, otherLast), share);
}

} // namespace duixian::comparing
