// SPDX-License-Identifier: GPL-3.0-or-later
// What is written above a chart: what is seen.
#include <algorithm>
#include <optional>

#include <QCoreApplication>

#include "app/charts/chart_words.h"
#include "app/charts/measure_words.h"
#include "app/presentation/qt_text.h"

namespace duixian::charts {
namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

struct Count {
    int judged = 0;
    int reached = 0;
    int both = 0;
    int below = 0;
    int above = 0;
};

Count countOf(const Chart& chart)
{
    Count c;
    for (const ChartRow& row : chart.rows) {
        if (row.verdict && *row.verdict != Verdict::Undecidable) {
            ++c.judged;
            c.reached += *row.verdict == Verdict::Reached;
        }
        if (!row.outcome || !row.outcome->value || row.targets.empty() || !row.targets[0].value)
            continue;
        ++c.both;
        c.below += *row.targets[0].value < *row.outcome->value;
        c.above += *row.targets[0].value > *row.outcome->value;
    }
    return c;
}

QString indicatorOf(const Chart& chart)
{
    return chart.rows.empty() ? QString() : toQt(chart.rows.front().indicator);
}

QString planTitle(const Chart& chart, const Count& c)
{
    const auto counted = [&](const QString& pattern, int count) {
        return pattern.arg(count).arg(c.both).arg(chart.year).arg(chart.outcomeYear);
    };
    if (c.both >= 2 && c.below == c.both)
        return ChartWords::tr("All %1 targets for %2 that can be compared lie below the results of %3")
            .arg(c.both)
            .arg(chart.year)
            .arg(chart.outcomeYear);
    if (c.both >= 2 && c.below * 2 > c.both)
        return counted(ChartWords::tr("%1 of %2 targets for %3 lie below the results of %4"), c.below);
    if (c.both >= 2 && c.above * 2 > c.both)
        return counted(ChartWords::tr("%1 of %2 targets for %3 lie above the results of %4"), c.above);
    return ChartWords::tr("The targets for %1 beside the results of %2").arg(chart.year).arg(chart.outcomeYear);
}

QString resultTitle(const Chart& chart, const Count& c)
{
    if (c.judged == 0 || (c.judged == 1 && chart.rows.size() > 1)) // "0 of 1" says little of a chart with many rows
        return ChartWords::tr("The targets for %1 and what came of them").arg(chart.year);
    if (c.reached == c.judged)
        return c.judged == 1 ? ChartWords::tr("The target for %1 was reached").arg(chart.year)
                             : ChartWords::tr("All %1 targets for %2 that can be judged were reached").arg(c.judged).arg(chart.year);
    return ChartWords::tr("%1 of %2 targets for %3 were reached").arg(c.reached).arg(c.judged).arg(chart.year);
}

QString yearsTitle(const Chart& chart, const Count& c)
{
    const QString indicator = indicatorOf(chart);
    if (c.judged >= 2)
        return ChartWords::tr("%1: the target was reached in %2 of %3 years").arg(indicator).arg(c.reached).arg(c.judged);
    if (chart.rows.empty())
        return ChartWords::tr("Targets and results over the years");
    return ChartWords::tr("%1, %2–%3").arg(indicator).arg(*chart.rows.front().year).arg(*chart.rows.back().year);
}

QString placesTitle(const Chart& chart, const Count& c)
{
    if (c.judged >= 2)
        return ChartWords::tr("%1 %2: %3 of %4 places reached their target", "an indicator, a year")
            .arg(indicatorOf(chart))
            .arg(chart.year)
            .arg(c.reached)
            .arg(c.judged);
    return ChartWords::tr("%1 %2 in %n place(s)", "an indicator, a year", static_cast<int>(chart.rows.size()))
        .arg(indicatorOf(chart))
        .arg(chart.year);
}

QString multiplesTitle(const Chart& chart)
{
    if (chart.rows.empty())
        return ChartWords::tr("Targets and results over the years");
    const int panels = static_cast<int>(panelsOf(chart).size());
    const int first = chart.rows.front().year.value_or(0);
    const int last = chart.rows.back().year.value_or(0);
    if (!chart.rows.front().place.empty())
        return ChartWords::tr("%1 in %n place(s), %2–%3", "an indicator, years", panels).arg(indicatorOf(chart)).arg(first).arg(last);
    return ChartWords::tr("%n indicator(s), %1–%2", "years", panels).arg(first).arg(last);
}

/// So many of those that can be reckoned.
struct Share {
    int some = 0;
    int other = 0;
    int all = 0;
};

template <class Some, class Other>
Share shareOf(const Chart& chart, Some some, Other other)
{
    Share share;
    for (const ChartRow& row : chart.rows)
        if (row.measured) {
            ++share.all;
            share.some += some(row.measured->value);
            share.other += other(row.measured->value);
        }
    return share;
}

QString measureTitle(const Chart& chart, TargetMeasure measure)
{
    const double ground = baselineOf(measure);
    const auto above = [ground](double value) { return value > ground; };
    const auto below = [ground](double value) { return value < ground; };
    const auto reached = [ground](double value) { return value >= ground; };
    const auto again = [](double value) { return value >= 2; };
    switch (measure) {
    case TargetMeasure::Deviation:
    case TargetMeasure::Ratio: {
        const Share s = shareOf(chart, reached, below);
        return ChartWords::tr("%1 of %2 outcomes lie at or above their target").arg(s.some).arg(s.all);
    }
    case TargetMeasure::Amplification: {
        const Share s = shareOf(chart, above, below);
        return ChartWords::tr("%1 of %2 targets are higher than those of the level above, %3 lower").arg(s.some).arg(s.all).arg(s.other);
    }
    case TargetMeasure::Ratchet: {
        const Share s = shareOf(chart, above, below);
        return ChartWords::tr("%1 of %2 targets were raised on the year before, %3 lowered").arg(s.some).arg(s.all).arg(s.other);
    }
    case TargetMeasure::YearsUnchanged:
        break;
    }
    const Share s = shareOf(chart, again, below);
    return ChartWords::tr("%1 of %2 targets are those of the year before").arg(s.some).arg(s.all);
}

/// What a title about shares leaves out: of which indicator, of which year.
QString measuredTitle(const Chart& chart, TargetMeasure measure)
{
    const bool none = std::none_of(chart.rows.begin(), chart.rows.end(), [](const ChartRow& row) { return row.measured.has_value(); });
    if (none && !chart.rows.empty())
        return ChartWords::tr("Nothing to reckon here: %1", "a formula").arg(formulaOf(measure));
    const QString said = measureTitle(chart, measure);
    if (chart.kind == ChartKind::Result)
        return ChartWords::tr("%1: %2", "a year, what is seen").arg(chart.year).arg(said);
    if (chart.kind == ChartKind::Places)
        return ChartWords::tr("%1 %2: %3", "an indicator, a year, what is seen").arg(indicatorOf(chart)).arg(chart.year).arg(said);
    const bool one =
        chart.kind == ChartKind::Years || (!chart.rows.empty() && !chart.rows.front().place.empty() && chart.kind == ChartKind::Multiples);
    return one ? ChartWords::tr("%1: %2", "an indicator, what is seen").arg(indicatorOf(chart), said) : said;
}

QString titleByKind(const Chart& chart)
{
    const Count count = countOf(chart);
    switch (chart.kind) {
    case ChartKind::Plan:
        return planTitle(chart, count);
    case ChartKind::Result:
        return resultTitle(chart, count);
    case ChartKind::Years:
        return yearsTitle(chart, count);
    case ChartKind::Places:
        return placesTitle(chart, count);
    case ChartKind::Multiples:
        return multiplesTitle(chart);
    case ChartKind::Histogram:
        break;
    }
    return measureTitle(chart, TargetMeasure::Deviation);
}

} // namespace

QString titleOf(const Chart& chart)
{
    if (!chart.writing.title.empty())
        return toQt(chart.writing.title);
    return chart.measure ? measuredTitle(chart, *chart.measure) : titleByKind(chart);
}

QString emptyText(const Chart& chart)
{
    if (chart.measure)
        return ChartWords::tr("Nothing here can be reckoned: %1. Choose another measure, place or year.").arg(formulaOf(*chart.measure));
    if (isOfPlaces(chart.kind))
        return ChartWords::tr("The chosen places have no such figures. Choose other places, another indicator or another year.");
    if (chart.kind == ChartKind::Years)
        return ChartWords::tr("Choose an indicator at the left to see it over the years.");
    if (chart.kind == ChartKind::Result && chart.year == 0)
        return ChartWords::tr("No year of this place has both its plan and its result. Import the report of the year after.");
    return ChartWords::tr("Nothing is chosen to draw. Tick an indicator at the left, or choose another place or year.");
}

} // namespace duixian::charts
