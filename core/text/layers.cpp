// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/layers.h"

#include <algorithm>

namespace duixian::text {
namespace {

/// What is left of a span outside of the claimed ones, which are in order and apart from one another.
std::vector<Span> without(Span span, const std::vector<Span>& claimed)
{
    std::vector<Span> left;
    auto taken = std::partition_point(claimed.begin(), claimed.end(), [&span](const Span& other) { return other.end <= span.begin; });
    for (; taken != claimed.end() && taken->begin < span.end; ++taken) {
        if (span.begin < taken->begin)
            left.push_back({span.begin, taken->begin});
        span.begin = std::min(taken->end, span.end);
    }
    if (!span.empty())
        left.push_back(span);
    return left;
}

void claim(std::vector<Span>& claimed, const Span& span)
{
    const auto place =
        std::lower_bound(claimed.begin(), claimed.end(), span, [](const Span& a, const Span& b) { return a.begin < b.begin; });
    claimed.insert(place, span);
}

} // namespace

std::vector<Layer> settledFurniture(const std::vector<Layer>& layers, const std::vector<Span>& kept)
{
    std::vector<Span> claimed;
    for (const Span& span : kept)
        for (const Span& left : without(span, claimed))
            claim(claimed, left);
    std::vector<Layer> out;
    for (const Layer& layer : layers)
        for (const Span& left : without(layer.span, claimed)) {
            claim(claimed, left);
            out.push_back({left, layer.reason});
        }
    std::sort(out.begin(), out.end(), [](const Layer& a, const Layer& b) { return a.span.begin < b.span.begin; });
    return out;
}

} // namespace duixian::text
