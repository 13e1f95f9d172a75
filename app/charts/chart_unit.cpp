// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_unit.h"

#include <array>
#include <optional>
#include <utility>

namespace duixian::charts {
namespace {

constexpr std::array<std::pair<char16_t, double>, 6> multipliers{
    {{u'百', 1e2}, {u'千', 1e3}, {u'万', 1e4}, {u'萬', 1e4}, {u'亿', 1e8}, {u'億', 1e8}}};

/// A place may change from the traditional script to the simplified between two reports.
constexpr std::array<std::pair<char16_t, char16_t>, 16> simplified{{{u'個', u'个'},
                                                                    {u'場', u'场'},
                                                                    {u'噸', u'吨'},
                                                                    {u'層', u'层'},
                                                                    {u'張', u'张'},
                                                                    {u'戶', u'户'},
                                                                    {u'棟', u'栋'},
                                                                    {u'條', u'条'},
                                                                    {u'畝', u'亩'},
                                                                    {u'處', u'处'},
                                                                    {u'輛', u'辆'},
                                                                    {u'間', u'间'},
                                                                    {u'項', u'项'},
                                                                    {u'點', u'点'},
                                                                    {u'頃', u'顷'},
                                                                    {u'頭', u'头'}}};

std::optional<double> multiplier(char16_t c)
{
    for (const auto& [sign, factor] : multipliers)
        if (sign == c)
            return factor;
    return std::nullopt;
}

char16_t folded(char16_t c)
{
    for (const auto& [traditional, simple] : simplified)
        if (traditional == c)
            return simple;
    return c;
}

bool isGrowth(Measure measure)
{
    return measure == Measure::Growth || measure == Measure::AverageGrowth;
}

} // namespace

UnitParts unitParts(std::u16string_view unit, Measure measure)
{
    UnitParts parts;
    while (!unit.empty() && multiplier(unit.front())) {
        parts.factor *= *multiplier(unit.front());
        unit.remove_prefix(1);
    }
    for (const char16_t c : unit)
        parts.base += folded(c);
    if (isGrowth(measure) && (parts.base == u"倍" || parts.base == u"成")) {
        const double ofPercent = parts.base == u"倍" ? 100 : 10;
        return {parts.factor * ofPercent, std::u16string(1, u'%')};
    }
    return parts;
}

double converted(double value, std::u16string_view from, const ChartAxis& to)
{
    const double ratio = unitParts(from, to.measure).factor / unitParts(to.unit, to.measure).factor;
    return ratio < 1 ? value / (1 / ratio) : value * ratio;
}

} // namespace duixian::charts
