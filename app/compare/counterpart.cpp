// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/counterpart.h"

#include <algorithm>

namespace duixian::comparing {
namespace {

bool joinsHeadings(const Alignment& alignment, const Link& link)
{
    return link.joint == Joint::Part || (alignment.a[link.a].heading && alignment.b[link.b].heading);
}

/// The paragraph that opens a part; none where it was left out with the furniture.
std::optional<std::size_t> openingOf(const std::vector<AlignedParagraph>& paragraphs, const Part& part)
{
    const auto found = std::partition_point(paragraphs.begin(), paragraphs.end(),
                                            [&](const AlignedParagraph& p) { return p.span.end <= part.heading.begin; });
    if (found == paragraphs.end() || found->span.begin >= part.body.end)
        return std::nullopt;
    return static_cast<std::size_t>(found - paragraphs.begin());
}

/// From and behind, by number.
Span paragraphsIn(const std::vector<AlignedParagraph>& paragraphs, const Span& body)
{
    const auto before = [&](std::size_t offset) {
        return static_cast<std::size_t>(
            std::partition_point(paragraphs.begin(), paragraphs.end(), [&](const AlignedParagraph& p) { return p.span.begin < offset; }) -
            paragraphs.begin());
    };
    return {before(body.begin), before(body.end)};
}

} // namespace

const std::vector<AlignedParagraph>& paragraphsOf(const Alignment& alignment, Side side)
{
    return side == Side::Left ? alignment.a : alignment.b;
}

std::size_t endOf(const Link& link, Side side)
{
    return side == Side::Left ? link.a : link.b;
}

std::optional<std::size_t> bestLink(const Alignment& alignment, Side side, std::size_t paragraph, const HiddenJoints& hidden)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < alignment.links.size(); ++i) {
        const Link& link = alignment.links[i];
        if (endOf(link, side) == paragraph && !hidden.contains(link.joint) && (!best || goesBefore(link, alignment.links[*best])))
            best = i;
    }
    return best;
}

bool isOfWeight(const Link& link)
{
    return link.joint != Joint::Part;
}

std::optional<AnsweringPart> answeringPart(const Alignment& alignment, Side side, std::size_t paragraph, const std::vector<Part>& parts,
                                           const std::vector<Part>& otherParts)
{
    const std::vector<AlignedParagraph>& own = paragraphsOf(alignment, side);
    const std::vector<AlignedParagraph>& others = paragraphsOf(alignment, otherSide(side));
    // Of the parts around it the innermost is the one that begins last.
    for (std::size_t p = parts.size(); p-- > 0;) {
        if (!parts[p].body.contains(own[paragraph].span.begin))
            continue;
        const auto opening = openingOf(own, parts[p]);
        for (const Link& link : alignment.links) {
            if (!opening || endOf(link, side) != *opening || !joinsHeadings(alignment, link))
                continue;
            const std::size_t heading = endOf(link, otherSide(side));
            const auto part = others[heading].part;
            if (part && *part < otherParts.size())
                return AnsweringPart{heading, paragraphsIn(others, otherParts[*part].body)};
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> paragraphAt(const std::vector<AlignedParagraph>& paragraphs, std::size_t offset)
{
    const auto behind =
        std::partition_point(paragraphs.begin(), paragraphs.end(), [&](const AlignedParagraph& p) { return p.span.begin <= offset; });
    return behind == paragraphs.begin() ? std::nullopt : std::optional(static_cast<std::size_t>(behind - paragraphs.begin()) - 1);
}

} // namespace duixian::comparing
