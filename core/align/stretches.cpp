// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/stretches.h"

#include <algorithm>
#include <cstdint>

#include "core/text/characters.h"

namespace duixian::align {
namespace {

/// What of a text is a line end that parts, or is left out, unit for unit; behind the last unit is one more.
std::vector<bool> partedAt(std::u16string_view text, const std::vector<Layer>& layers)
{
    std::vector<bool> parted(text.size() + 1, false);
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text::isLineEnd(text[i]))
            parted[i] = true;
    const auto set = [&](const Span& span, bool value) {
        for (std::size_t i = span.begin; i < std::min(span.end, text.size()); ++i)
            parted[i] = value;
    };
    for (const Layer& layer : layers)
        if (layer.reason == LayerReason::BrokenLine)
            set(layer.span, false);
    for (const Layer& layer : layers)
        if (isFurniture(layer.reason))
            set(layer.span, true);
    parted.back() = true;
    return parted;
}

bool takesNoInk(char16_t unit)
{
    return text::isBlank(unit) || text::isLineEnd(unit) || text::isInvisible(unit);
}

/// What a unit of a text is to its paragraph.
enum class Place : std::uint8_t { Inside, Furniture, Between };

std::vector<Place> placesOf(std::u16string_view text, const std::vector<Layer>& layers)
{
    std::vector<Place> places(text.size(), Place::Inside);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (text::isLineEnd(text[i]))
            places[i] = Place::Between;
    for (const Layer& layer : layers)
        for (std::size_t i = layer.span.begin; i < std::min(layer.span.end, places.size()); ++i)
            if (places[i] == Place::Inside && isFurniture(layer.reason))
                places[i] = Place::Furniture;
            else if (places[i] == Place::Between && layer.reason == LayerReason::BrokenLine)
                places[i] = Place::Inside;
    return places;
}

} // namespace

Span trimmed(std::u16string_view text, Span span)
{
    while (!span.empty() && takesNoInk(text[span.begin]))
        ++span.begin;
    while (!span.empty() && takesNoInk(text[span.end - 1]))
        --span.end;
    return span;
}

std::vector<Span> stretches(std::u16string_view text, const std::vector<Layer>& layers)
{
    const std::vector<bool> parted = partedAt(text, layers);
    std::vector<Span> out;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < parted.size(); ++i) {
        if (!parted[i])
            continue;
        if (const Span span = trimmed(text, {begin, i}); !span.empty())
            out.push_back(span);
        begin = i + 1;
    }
    return out;
}

std::vector<Line> lines(std::u16string_view text, const std::vector<Layer>& layers)
{
    const std::vector<Place> places = placesOf(text, layers);
    std::vector<Line> out;
    for (std::size_t begin = 0, end = 0; begin < places.size(); begin = end + 1) {
        bool furniture = true;
        for (end = begin; end < places.size() && places[end] != Place::Between; ++end)
            furniture = furniture && (places[end] == Place::Furniture || takesNoInk(text[end]));
        if (const Span span = trimmed(text, {begin, end}); !span.empty())
            out.push_back({span, furniture});
    }
    return out;
}

} // namespace duixian::align
