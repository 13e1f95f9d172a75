// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/dimension.h"

#include <unordered_map>

#include "core/base/embedded.h"
#include "core/base/number_text.h"
#include "core/base/table.h"
#include "core/base/utf.h"
#include "core/script/fold.h"

namespace duixian {
namespace {

using Dimensions = std::unordered_map<std::u16string, Dimension>;

Dimensions readDimensions()
{
    Dimensions out;
    for (const TableRow& row : readTable(embedded("lexicon/dimensions.tsv")))
        for (const std::u16string& word : listed(row.at(2)))
            out.emplace(word, Dimension{row.at(0), numberFrom(toUtf8(row.at(1))).value_or(1)});
    return out;
}

} // namespace

double multiplierOf(char16_t character)
{
    switch (character) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 1e4;
    case u'亿':
        return 1e8;
    default:
        return 1;
    }
}

Dimension dimensionOf(std::u16string_view unit)
{
    static const Dimensions dimensions = readDimensions();
    const std::u16string simplified = script::toSimplified(unit);
    std::u16string_view rest = simplified;
    if (rest.empty())
        return {u"%", 100}; // a share said as a fraction: 占全市1/4 is 0.25
    double factor = 1;
    for (;;) {
        // The whole word first: 千米 and 千瓦 begin with a multiplier and are units.
        if (const auto found = dimensions.find(std::u16string(rest)); found != dimensions.end())
            return {found->second.base, factor * found->second.factor};
        const double multiplier = rest.size() > 1 ? multiplierOf(rest.front()) : 1;
        if (multiplier == 1)
            return {std::u16string(rest), factor};
        factor *= multiplier;
        rest.remove_prefix(1);
    }
}

std::optional<double> inUnit(double value, std::u16string_view from, std::u16string_view to)
{
    if (from == to || value == 0)
        return value;
    const Dimension have = dimensionOf(from);
    const Dimension want = dimensionOf(to);
    if (have.base != want.base)
        return std::nullopt;
    return have.factor == want.factor ? value : withoutNoise(value * have.factor / want.factor);
}

} // namespace duixian
