// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/ribbons.h"

#include <algorithm>
#include <map>
#include <utility>

#include "app/compare/alone.h"

namespace duixian::comparing {
namespace {

constexpr double firstLine = 10; ///< from a paragraph's top to the middle of its first line

} // namespace

reader::Extent Sight::seen(std::size_t paragraph) const
{
    const reader::Extent& extent = column.paragraphs[paragraph];
    return {extent.top - scroll, extent.bottom - scroll};
}

bool Sight::isSeen(std::size_t paragraph) const
{
    const reader::Extent extent = seen(paragraph);
    return extent.height() > 0 && extent.bottom > 0 && extent.top < column.viewport;
}

double Sight::anchor(std::size_t paragraph) const
{
    const reader::Extent extent = seen(paragraph);
    return std::min(std::max(extent.top, 0.0) + firstLine, std::max(extent.bottom - firstLine, extent.top));
}

std::vector<Ribbon> ribbonsOf(const Alignment& alignment, const Sight& left, const Sight& right, const HiddenJoints& hidden)
{
    std::vector<Ribbon> ribbons;
    std::map<std::pair<Side, std::size_t>, int> stubs;
    for (std::size_t i = 0; i < alignment.links.size(); ++i) {
        const Link& link = alignment.links[i];
        if (hidden.contains(link.joint) || link.a >= left.column.paragraphs.size() || link.b >= right.column.paragraphs.size())
            continue;
        Ribbon ribbon{i, link.joint, left.isSeen(link.a), right.isSeen(link.b), left.anchor(link.a), right.anchor(link.b), 0};
        if (!ribbon.leftSeen && !ribbon.rightSeen)
            continue;
        if (ribbon.isStub())
            ribbon.nth = stubs[ribbon.leftSeen ? std::pair(Side::Left, link.a) : std::pair(Side::Right, link.b)]++;
        ribbons.push_back(ribbon);
    }
    std::stable_sort(ribbons.begin(), ribbons.end(), [](const Ribbon& a, const Ribbon& b) { return a.joint > b.joint; });
    return ribbons;
}

std::vector<std::size_t> aloneInSight(const Alignment& alignment, Side side, const Sight& sight)
{
    std::vector<std::size_t> alone = aloneOf(alignment, side);
    std::erase_if(alone, [&](std::size_t paragraph) { return !sight.isSeen(paragraph); });
    return alone;
}

} // namespace duixian::comparing
