// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/measures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "core/lexicon/dimension.h"

namespace duixian::match {
namespace {

/// What may be set beside what: one indicator of one measure, in units of one kind.
using Series = std::tuple<std::u16string, Measure, std::u16string>;
using Path = std::vector<std::u16string>;

Series seriesOf(const PanelRow& row)
{
    return {row.indicator, row.measure, dimensionOf(row.unit).base};
}

Path pathOf(const Place& place)
{
    return place.path.empty() ? Path{place.name} : place.path;
}

/// 8.1 - 7.5 is 0.6 and not 0.5999999999999996.
double tidy(double value)
{
    constexpr double grain = 1e9;
    return std::round(value * grain) / grain;
}

std::optional<double> first(const std::vector<PanelFigure>& figures)
{
    return figures.empty() ? std::nullopt : figures.front().value;
}

class Measuring {
public:
    explicit Measuring(const std::vector<PanelRow>& panel)
    {
        for (const PanelRow& row : panel)
            if (row.period.single())
                m_rows.try_emplace({pathOf(row.place), seriesOf(row), row.period.first}, &row);
    }

    [[nodiscard]] TargetMeasures of(const PanelRow& row) const
    {
        TargetMeasures out;
        const auto put = [&](TargetMeasure measure, std::optional<MeasuredTarget> value) {
            out.measured.at(static_cast<std::size_t>(measure)) = std::move(value);
        };
        const auto target = first(row.targets);
        if (!target)
            return out;
        if (const auto outcome = first(row.outcomes)) {
            put(TargetMeasure::Deviation, MeasuredTarget{tidy(*outcome - *target)});
            // Of a target of nothing, or of a fall that became a rise, a share says nothing.
            if (*target != 0 && (*target > 0) == (*outcome >= 0))
                put(TargetMeasure::Ratio, MeasuredTarget{tidy(*outcome / *target)});
        }
        put(TargetMeasure::Amplification, amplification(row, *target));
        if (row.period.single()) {
            put(TargetMeasure::Ratchet, ratchet(row, *target));
            put(TargetMeasure::YearsUnchanged, MeasuredTarget{static_cast<double>(yearsUnchanged(row, *target))});
        }
        return out;
    }

private:
    [[nodiscard]] const PanelRow* find(const Path& path, const PanelRow& like, int year) const
    {
        const auto found = m_rows.find({path, seriesOf(like), year});
        return found == m_rows.end() ? nullptr : found->second;
    }

    /// The first target of another row in the unit of this one.
    [[nodiscard]] static std::optional<double> targetIn(const PanelRow* other, const std::u16string& unit)
    {
        const auto value = other != nullptr ? first(other->targets) : std::nullopt;
        return value ? inUnit(*value, other->unit, unit) : std::nullopt;
    }

    /// Against the nearest level above that the library has a target of: 区 against 市, without it against 省. Only a rate may be compared:
    /// a county's 亿元 are not a city's.
    [[nodiscard]] std::optional<MeasuredTarget> amplification(const PanelRow& row, double target) const
    {
        const bool amount = row.measure == Measure::Level && dimensionOf(row.unit).base != u"%";
        if (amount || !row.period.single())
            return std::nullopt;
        for (Path above = pathOf(row.place); above.size() > 1;) {
            above.pop_back();
            const PanelRow* upper = find(above, row, row.period.first);
            if (const auto its = targetIn(upper, row.unit))
                return MeasuredTarget{tidy(target - *its), {}, upper->targets.front(), upper->place};
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<MeasuredTarget> ratchet(const PanelRow& row, double target) const
    {
        const PanelRow* before = find(pathOf(row.place), row, row.period.first - 1);
        const auto its = targetIn(before, row.unit);
        if (!its)
            return std::nullopt;
        std::optional<double> deviation;
        if (const auto outcome = first(before->outcomes))
            if (const auto came = inUnit(*outcome, before->unit, row.unit))
                deviation = tidy(*came - *its);
        return MeasuredTarget{tidy(target - *its), deviation, before->targets.front(), {}};
    }

    [[nodiscard]] int yearsUnchanged(const PanelRow& row, double target) const
    {
        int years = 1;
        const Path path = pathOf(row.place);
        while (targetIn(find(path, row, row.period.first - years), row.unit) == target)
            ++years;
        return years;
    }

    std::map<std::tuple<Path, Series, int>, const PanelRow*> m_rows;
};

} // namespace

std::vector<TargetMeasures> measures(const std::vector<PanelRow>& panel)
{
    const Measuring measuring(panel);
    std::vector<TargetMeasures> out;
    out.reserve(panel.size());
    for (const PanelRow& row : panel)
        out.push_back(measuring.of(row));
    return out;
}

} // namespace duixian::match
