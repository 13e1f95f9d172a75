// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/readable_text.h"

#include <algorithm>

#include "core/script/fold.h"
#include "core/text/damage.h"
#include "core/text/joined.h"

namespace duixian::analysis {
namespace {

std::vector<std::size_t> inClean(std::vector<std::size_t> places, const text::OffsetMap& map)
{
    std::transform(places.begin(), places.end(), places.begin(), [&map](std::size_t place) { return map.toClean(place); });
    return places;
}

/// Furniture and damage, by their begins. Damage within furniture is nobody's concern.
std::vector<Layer> layersOf(const text::CleanText& clean, const text::Outline& outline)
{
    std::vector<Layer> layers = clean.furniture;
    const std::vector<Layer> broken = text::brokenLines(clean, outline);
    for (const auto* found : {&clean.damage, &broken}) {
        auto next = clean.furniture.begin();
        for (const Layer& layer : *found) {
            while (next != clean.furniture.end() && next->span.end <= layer.span.begin)
                ++next;
            if (next == clean.furniture.end() || !next->span.contains(layer.span))
                layers.push_back(layer);
        }
    }
    std::stable_sort(layers.begin(), layers.end(), [](const Layer& a, const Layer& b) { return a.span.begin < b.span.begin; });
    return layers;
}

/// Lines are joined where a layer says so, at the first reading as at the next ones; within furniture they stay as they are.
void joinLines(ReadableText& read)
{
    std::vector<Span> joins;
    for (const Layer& layer : read.layers)
        if (layer.reason == LayerReason::BrokenLine)
            if (const Span join = read.clean.map.toClean(layer.span); !join.empty())
                joins.push_back(join);
    read.joins = joins.size();
    if (joins.empty())
        return;
    read.clean = text::joined(std::move(read.clean), joins);
    read.folded = script::toSimplified(read.clean.text);
    read.outline = text::outline(read.folded);
}

/// The furniture of a report that was read, and all between it as surely none: nothing is found anew.
text::Passages passagesOf(const Report& report)
{
    text::Passages known;
    std::size_t end = 0;
    for (const Layer& layer : report.layers) {
        if (!isFurniture(layer.reason))
            continue;
        if (end < layer.span.begin)
            known.kept.push_back({end, layer.span.begin});
        known.furniture.push_back(layer);
        end = std::max(end, layer.span.end);
    }
    if (end < report.text.size())
        known.kept.push_back({end, report.text.size()});
    return known;
}

} // namespace

ReadableText readable(std::u16string_view decoded, const text::Passages& known, const std::vector<std::size_t>& cuts)
{
    ReadableText read;
    read.clean = text::clean(decoded, known);
    read.folded = script::toSimplified(read.clean.text);
    read.outline = text::outline(read.folded, inClean(cuts, read.clean.map));
    read.layers = layersOf(read.clean, read.outline);
    joinLines(read);
    return read;
}

ReadableText readableAgain(const Report& report)
{
    ReadableText read;
    read.clean = text::clean(report.text, passagesOf(report));
    read.layers = report.layers;
    joinLines(read);
    if (read.joins == 0) {
        read.folded = script::toSimplified(read.clean.text);
        read.outline = text::outline(read.folded);
    }
    return read;
}

} // namespace duixian::analysis
