// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/named_place.h"

#include <algorithm>
#include <string>

#include "core/base/utf.h"
#include "core/lexicon/places.h"

namespace duixian::intake {
namespace {

/// A name without its kind, as far as it goes without a table: 深圳 of 深圳市.
std::u16string_view withoutKind(std::u16string_view name)
{
    constexpr std::u16string_view kinds = u"省市区县州盟旗";
    return name.size() > 2 && kinds.find(name.back()) != std::u16string_view::npos ? name.substr(0, name.size() - 1) : name;
}

/// Whether the words in front of a name are names of divisions above it, from the top down; some may be left out.
bool leadsTo(std::u16string_view front, const std::vector<std::u16string>& path)
{
    for (std::size_t step = 0; step + 1 < path.size() && !front.empty(); ++step) {
        const std::u16string_view name = path[step];
        if (front.starts_with(name))
            front.remove_prefix(name.size());
        else if (front.starts_with(withoutKind(name)))
            front.remove_prefix(withoutKind(name).size());
    }
    return front.empty();
}

bool isNamed(const Place& place, std::u16string_view written)
{
    for (const std::u16string_view name : {std::u16string_view(place.name), withoutKind(place.name)})
        if (written.ends_with(name) && leadsTo(written.substr(0, written.size() - name.size()), place.path))
            return true;
    return false;
}

/// Without the blanks and strokes between the parts: 河南省/郑州市/惠济区.
std::u16string inOnePiece(std::u16string_view written)
{
    std::u16string out;
    for (const char16_t c : written)
        if (std::u16string_view(u" /\\>-·").find(c) == std::u16string_view::npos)
            out += c;
    return out;
}

void keep(std::vector<Place>& out, Place place)
{
    if (std::find(out.begin(), out.end(), place) == out.end())
        out.push_back(std::move(place));
}

std::vector<Place> inGazetteer(std::u16string_view written, int year, const Places& places)
{
    std::vector<Place> ofYear;
    std::vector<Place> ofOthers;
    for (std::size_t begin = 0; begin < written.size(); ++begin)
        for (const auto* const found : {&places.named(written.substr(begin)), &places.shortNamed(written.substr(begin))})
            for (const std::size_t at : *found) {
                const Division& division = places.divisions()[at];
                if (leadsTo(written.substr(0, begin), places.path(at)))
                    keep(division.from <= year && year <= division.until ? ofYear : ofOthers, places.place(at));
            }
    return ofYear.empty() ? ofOthers : ofYear;
}

} // namespace

NamedPlace placeNamed(std::u16string_view written, int year, const std::vector<Place>& known, const Places& places)
{
    const std::u16string name = inOnePiece(written);
    const std::string code = toUtf8(name);
    std::vector<Place> found;
    for (const Place& place : known)
        if ((!place.code.empty() && place.code == code) || isNamed(place, name))
            keep(found, place);
    if (found.empty() && code.size() == 6 && places.coded(code) != Places::npos)
        found.push_back(places.place(places.coded(code)));
    if (found.empty())
        found = inGazetteer(name, year, places);
    if (found.size() == 1)
        return {std::move(found.front()), false};
    return {std::nullopt, found.size() > 1};
}

} // namespace duixian::intake
