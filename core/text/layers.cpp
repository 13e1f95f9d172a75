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

/// Layers of one reason that touch are one; what a person took out stays in the pieces in which it can be put back.
std::vector<Layer> joined(const std::vector<Layer>& layers)
{
    std::vector<Layer> out;
    for (const Layer& layer : layers) {
        const bool touches = !out.empty() && out.back().span.end == layer.span.begin && out.back().reason == layer.reason;
        if (touches && layer.reason != LayerReason::TakenOut)
            out.back().span.end = layer.span.end;
        else
            out.push_back(layer);
    }
    return out;
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
    return joined(out);
}

} // namespace duixian::text
