// SPDX-License-Identifier: GPL-3.0-or-later
// What is written below a chart's title and below the chart: of what it is, how it was reckoned, and where it comes from.
#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/charts/chart_words.h"
#include "app/charts/measure_words.h"
#include "app/presentation/qt_text.h"

namespace duixian::charts {
namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

bool any(const Chart& chart, bool (*wanted)(const ChartRow&))
{
    return std::any_of(chart.rows.begin(), chart.rows.end(), wanted);
}

QString gapNote(const Chart& chart)
{
    const bool gaps = chart.measure ? any(chart, [](const ChartRow& row) { return !row.measured; })
                                    : any(chart, [](const ChartRow& row) { return !row.outcome || row.targets.empty(); });
    return gaps && chart.kind != ChartKind::Histogram ? ChartWords::tr("Hatched with “–”: the reports give no figure.") : QString();
}

/// What bounds and ranges are here.
QString boundNote(const Chart& chart)
{
    const auto range = [](const ChartRow& row) { return !row.targets.empty() && row.targets.front().upper.has_value(); };
    const auto bound = [](const ChartRow& row) { return !row.targets.empty() && row.targets.front().statement.bound != Bound::Equal; };
    const bool reckoned = chart.measure || chart.kind == ChartKind::Histogram;
    if (reckoned && any(chart, range))
        return ChartWords::tr("Of a range the lower end counts.");
    return !reckoned && any(chart, bound) ? ChartWords::tr("Bounds (≥ ≤ ≈) are those that the reports state.") : QString();
}

QString formulaNote(const Chart& chart)
{
    const auto measure = chart.kind == ChartKind::Histogram ? std::optional(TargetMeasure::Deviation) : chart.measure;
    return measure ? ChartWords::tr("%1 (%2).", "a formula, its source").arg(formulaOf(*measure), referenceOf(*measure)) : QString();
}

QString otherNote(const Chart& chart)
{
    if (chart.measure || chart.kind == ChartKind::Histogram)
        return {}; // they are not drawn there
    QStringList names;
    for (const ChartRow& row : chart.rows)
        for (const OtherMark& other : row.others)
            if (!names.contains(toQt(other.source)))
                names << toQt(other.source);
    return names.isEmpty() ? QString() : ChartWords::tr("×: %1.", "other sources").arg(names.join(ChartWords::tr("; ", "between sources")));
}

/// "2014\u20132018, 2020".
QString yearsText(const std::set<int>& years)
{
    QStringList runs;
    for (auto first = years.begin(); first != years.end();) {
        auto last = first;
        while (std::next(last) != years.end() && *std::next(last) == *last + 1)
            ++last;
        runs << (first == last ? QString::number(*first) : QStringLiteral("%1\u2013%2").arg(*first).arg(*last));
        first = std::next(last);
    }
    return runs.join(ChartWords::tr(", ", "between years"));
}

/// The reports of each place by their years, in the order of the places.
QStringList sourcesByPlace(const Chart& chart)
{
    std::vector<std::pair<std::u16string, std::set<int>>> places;
    for (const ChartFile& file : chart.files) {
        auto known = std::find_if(places.begin(), places.end(), [&](const auto& place) { return place.first == file.place; });
        if (known == places.end())
            known = places.insert(places.end(), {file.place, {}});
        if (file.year)
            known->second.insert(*file.year);
    }
    QStringList out;
    for (const auto& [place, years] : places)
        out << toQt(place) + QLatin1Char(' ') + yearsText(years);
    return out;
}

/// All by title where they are few, else by place and year; of very many places how many they are: the tables have them.
QString sourceNote(const Chart& chart)
{
    constexpr std::size_t mostTitles = 6;
    constexpr qsizetype mostPlaces = 16;
    const QString between = ChartWords::tr("; ", "between sources");
    if (chart.sources.size() > mostTitles) {
        const QStringList places = sourcesByPlace(chart);
        if (places.size() <= mostPlaces)
            return ChartWords::tr("Sources: government work reports of %1", "places with the years of their reports")
                .arg(places.join(between));
        return ChartWords::tr("Sources: %1 of %2", "41 government work reports of 12 places")
            .arg(ChartWords::tr("%n government work report(s)", nullptr, static_cast<int>(chart.sources.size())),
                 ChartWords::tr("%n place(s)", nullptr, static_cast<int>(places.size())));
    }
    QStringList titles;
    for (const std::u16string& title : chart.sources)
        titles << toQt(title);
    return titles.isEmpty() ? QString() : ChartWords::tr("Sources: %1").arg(titles.join(between));
}

QString placeText(const Chart& chart)
{
    QStringList upper;
    for (const std::u16string& part : chart.placePath)
        upper << toQt(part);
    return upper.isEmpty() ? toQt(chart.place) : upper.join(QStringLiteral(" \u203A "));
}

/// What a histogram is over, beside the place: one indicator or many, one year or many.
QString histogramText(const Chart& chart)
{
    std::set<std::u16string> indicators;
    std::set<int> years;
    for (const ChartRow& row : chart.rows) {
        indicators.insert(row.indicator);
        years.insert(row.year.value_or(0));
    }
    if (years.empty())
        return {};
    const QString what = indicators.size() == 1 ? toQt(*indicators.begin())
                                                : ChartWords::tr("%n indicator(s)", nullptr, static_cast<int>(indicators.size()));
    const QString when =
        years.size() == 1 ? QString::number(*years.begin()) : QStringLiteral("%1\u2013%2").arg(*years.begin()).arg(*years.rbegin());
    return what + QLatin1Char(' ') + when;
}

/// Whether a verdict of the chart is of a target with 左右, so that the tolerance may have decided it.
bool isTolerant(const Chart& chart)
{
    return chart.rules.aboutTolerance > 0 && std::any_of(chart.rows.begin(), chart.rows.end(), [](const ChartRow& row) {
               return row.verdict && !row.targets.empty() && row.targets.front().statement.bound == Bound::About;
           });
}

} // namespace

QString subtitleOf(const Chart& chart)
{
    if (!chart.writing.subtitle.empty())
        return toQt(chart.writing.subtitle);
    const auto measure = chart.kind == ChartKind::Histogram ? std::optional(TargetMeasure::Deviation) : chart.measure;
    QStringList parts{placeText(chart)};
    if (chart.kind == ChartKind::Histogram)
        parts << histogramText(chart);
    parts << (measure ? measureAxisText(*measure, chart.axis) : axisText(chart.axis));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  \u00B7  "));
}

QString footOf(const Chart& chart)
{
    QStringList parts{formulaNote(chart)};
    constexpr int percent = 100;
    if (isTolerant(chart))
        parts << ChartWords::tr("Targets with “about” (左右) may be missed by %1 % of their number.")
                     .arg(QLocale().toString(chart.rules.aboutTolerance * percent));
    parts << gapNote(chart) << boundNote(chart) << otherNote(chart) << sourceNote(chart);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace duixian::charts
