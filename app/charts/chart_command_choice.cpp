// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_command_choice.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "app/charts/chart_words.h"
#include "app/charts/measure_words.h"
#include "app/presentation/qt_text.h"
#include "core/base/utf.h"
#include "core/model/names.h"
#include "core/script/fold.h"

namespace duixian::charts {
namespace {

struct ChartCommand {
    Q_DECLARE_TR_FUNCTIONS(ChartCommand)
};

template <class Names>
QString listed(const Names& names)
{
    constexpr int most = 20;
    QStringList out;
    for (const std::u16string& name : names)
        out << toQt(std::u16string_view(name));
    const bool cut = out.size() > most;
    return out.mid(0, most).join(QStringLiteral(", ")) + (cut ? QStringLiteral(", …") : QString());
}

std::vector<std::u16string> keysOf(const std::vector<ChartPlace>& places)
{
    std::vector<std::u16string> keys;
    for (const ChartPlace& place : places)
        keys.push_back(place.key);
    return keys;
}

/// Places are named in either script, and by less than the whole path.
bool isNamed(const ChartPlace& place, std::u16string_view simplified)
{
    const std::u16string key = script::toSimplified(place.key);
    return script::toSimplified(place.name) == simplified || key == simplified || key.ends_with(std::u16string(u"/").append(simplified));
}

/// None with a sentence that says why.
std::optional<std::u16string> placeNamed(const std::vector<ChartPlace>& places, const std::string& wanted, QString& why)
{
    const std::u16string name = toUtf16(wanted);
    const std::u16string simplified = script::toSimplified(name);
    std::vector<std::u16string> found;
    for (const ChartPlace& place : places)
        if (place.key == name)
            return place.key;
        else if (isNamed(place, simplified))
            found.push_back(place.key);
    if (found.size() == 1)
        return found[0];
    why = (found.empty() ? ChartCommand::tr("The library has no report of “%1”. It has: %2.")
                         : ChartCommand::tr("“%1” may be any of: %2. Give the whole path."))
              .arg(toQt(std::u16string_view(name)), listed(found.empty() ? keysOf(places) : found));
    return std::nullopt;
}

std::ptrdiff_t depthOf(const std::u16string& key)
{
    return std::count(key.begin(), key.end(), u'/');
}

/// The places of the first level below an upper one that has any; none with a sentence.
std::vector<std::u16string> placesBelow(const std::vector<ChartPlace>& places, const std::string& upper, QString& why)
{
    const std::u16string name = toUtf16(upper);
    const std::u16string inside = u"/" + script::toSimplified(name) + u"/";
    std::vector<std::u16string> below;
    for (const ChartPlace& place : places)
        if (script::toSimplified(u"/" + place.key).find(inside) != std::u16string::npos)
            below.push_back(place.key);
    if (below.empty()) {
        why = ChartCommand::tr("The library has no report of a place in “%1”. It has: %2.")
                  .arg(toQt(std::u16string_view(name)), listed(keysOf(places)));
        return {};
    }
    const auto shallower = [](const std::u16string& a, const std::u16string& b) { return depthOf(a) < depthOf(b); };
    const std::ptrdiff_t depth = depthOf(*std::min_element(below.begin(), below.end(), shallower));
    std::erase_if(below, [&](const std::u16string& key) { return depthOf(key) > depth; });
    return below;
}

/// Each once, in the order of the command line; empty with a sentence.
std::vector<std::u16string> placesWanted(const ChartFeed& feed, const ChartOptions& options, QString& why)
{
    std::vector<std::u16string> keys;
    const auto add = [&](const std::u16string& key) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    };
    for (const std::string& wanted : options.places) {
        const auto key = placeNamed(feed.places, wanted, why);
        if (!key)
            return {};
        add(*key);
    }
    if (!options.placesOf.empty()) {
        const auto below = placesBelow(feed.places, options.placesOf, why);
        if (below.empty())
            return {};
        std::for_each(below.begin(), below.end(), add);
    }
    return keys;
}

std::vector<ChartKind> kindsFor(const ChartOptions& options, std::size_t places)
{
    if (const auto kind = chartKindNamed(options.kind))
        return {*kind};
    if (places > 1)
        return {options.indicators.size() > 1 ? ChartKind::Histogram : ChartKind::Places};
    if (options.indicators.size() == 1 && options.year == 0)
        return {ChartKind::Years, ChartKind::Result, ChartKind::Plan};
    if (!options.measure.empty())
        return {ChartKind::Result, ChartKind::Years};
    return {ChartKind::Result, ChartKind::Plan, ChartKind::Years};
}

/// The axis that has most of the wanted indicators, the first of as many; with none wanted the first.
const ChartOffer* bestOffer(const std::vector<ChartOffer>& offers, const std::string& unit, const std::vector<std::u16string>& wanted)
{
    const ChartOffer* best = nullptr;
    std::ptrdiff_t most = 0;
    for (const ChartOffer& offer : offers) {
        const auto has = [&](const std::u16string& name) {
            return std::find(offer.indicators.begin(), offer.indicators.end(), name) != offer.indicators.end();
        };
        const auto count = wanted.empty() ? 1 : std::count_if(wanted.begin(), wanted.end(), has);
        if (count > most && (unit.empty() || toUtf8(offer.axis.unit) == unit)) {
            best = &offer;
            most = count;
        }
    }
    return best;
}

/// How much there is of what the chart is about: a row with both sides says more than two with one.
int fullness(const Chart& chart)
{
    const bool measured = chart.measure || chart.kind == ChartKind::Histogram;
    int full = 0;
    for (const ChartRow& row : chart.rows) {
        const int sides = int(row.outcome.has_value()) + int(!row.targets.empty());
        full += measured ? int(row.measured.has_value()) : sides == 2 ? 3 : sides;
    }
    return full;
}

/// For the year of the wish; without rows where there is nothing.
Chart drawn(const ChartSource& source, ChartWish& wish, const ChartOptions& options)
{
    const std::vector<ChartOffer> offers = offersOf(source, wish);
    const ChartOffer* offer = bestOffer(offers, options.unit, wish.indicators);
    if (!offer)
        return {};
    wish.axis = offer->axis;
    std::erase_if(wish.indicators, [&](const std::u16string& name) {
        return std::find(offer->indicators.begin(), offer->indicators.end(), name) == offer->indicators.end();
    });
    if (wish.indicators.empty())
        wish.indicators.assign(offer->indicators.begin(), offer->indicators.begin() + static_cast<std::ptrdiff_t>(offer->standing));
    return chartOf(source, wish);
}

/// The years to try: the wanted one, else of a plan or a result the latest, of places all.
std::vector<int> yearsToTry(const ChartSource& source, const ChartWish& wish, int wanted)
{
    if (isOverYears(wish.kind) || wish.kind == ChartKind::Histogram)
        return {wanted};
    if (wanted != 0)
        return {wanted};
    std::vector<int> years = yearsOf(source, wish.place, wish.kind);
    if (wish.kind != ChartKind::Places && years.size() > 1)
        years.resize(1);
    return years;
}

std::optional<ChosenChart> fullest(const ChartSource& source, const ChartWish& wish, const ChartOptions& options)
{
    std::optional<ChosenChart> best;
    int most = 0;
    for (const int year : yearsToTry(source, wish, options.year)) {
        ChosenChart tried;
        tried.wish = wish;
        tried.wish.year = year;
        tried.chart = drawn(source, tried.wish, options);
        if (const int full = fullness(tried.chart); full > most) {
            most = full;
            best = std::move(tried);
        }
    }
    return best;
}

ChartWish beginningOf(const ChartOptions& options, const std::vector<std::u16string>& places)
{
    ChartWish wish;
    wish.place = places.front();
    for (const std::string& indicator : options.indicators)
        wish.indicators.push_back(toUtf16(indicator));
    wish.measure = named<TargetMeasure>(options.measure);
    wish.order = chartOrderNamed(options.order).value_or(wish.measure ? ChartOrder::Measured : ChartOrder::Outcome);
    wish.writing.title = toUtf16(options.title);
    wish.writing.subtitle = toUtf16(options.subtitle);
    return wish;
}

QString nothingToDraw(const ChartOptions& options, const std::vector<std::u16string>& places)
{
    QStringList of;
    for (const std::string& indicator : options.indicators)
        of << toQt(std::string_view(indicator));
    QString what = of.isEmpty() ? ChartCommand::tr("any indicator") : of.join(QStringLiteral(", "));
    if (options.year != 0)
        what = ChartCommand::tr("%1 for %2", "an indicator, a year").arg(what, QString::number(options.year));
    if (const auto measure = named<TargetMeasure>(options.measure))
        return ChartCommand::tr("%1: %2 can't be reckoned from %3, the library lacks what it needs (%4).")
            .arg(listed(places), presentation::wordOf(*measure), what, formulaOf(*measure));
    if (options.kind == "result" && options.year == 0 && options.indicators.empty())
        return ChartCommand::tr("%1: no year has both its plan and its result in the library. Import the report of the year after.")
            .arg(listed(places));
    if (options.kind == "histogram")
        return ChartCommand::tr("%1 has no target of %2 whose outcome is in the library.").arg(listed(places), what);
    return ChartCommand::tr("%1 has no figure of %2 to draw. See what there is: duixian-cli statements --library %3.")
        .arg(listed(places), what, toQt(std::string_view(options.library)));
}

void sayWhatIsLeftOut(ChosenChart& chosen, const ChartSource& source, const ChartOptions& options)
{
    const Chart& chart = chosen.chart;
    for (const std::string& wanted : options.indicators) {
        const auto has = [&](const ChartRow& row) { return row.indicator == toUtf16(wanted); };
        if (std::none_of(chart.rows.begin(), chart.rows.end(), has))
            chosen.leftOut << ChartCommand::tr("Left out: %1 has no figure on this axis (%2), or the chart takes one indicator.")
                                  .arg(toQt(std::string_view(wanted)), axisName(chart.axis));
    }
    if (chosen.wish.places.empty())
        return;
    if (const auto without = placesWithout(source, chosen.wish); !without.empty())
        chosen.leftOut << ChartCommand::tr("Without a figure: %1.").arg(listed(without));
}

} // namespace

std::optional<ChosenChart> chosenChart(const ChartFeed& feed, const ChartOptions& options, QString& why)
{
    const std::vector<std::u16string> places = placesWanted(feed, options, why);
    if (places.empty())
        return std::nullopt;
    const ChartSource source = feed.source({places, {}});
    ChartWish wish = beginningOf(options, places);
    for (const ChartKind kind : kindsFor(options, places.size())) {
        wish.kind = kind;
        wish.places = isOfPlaces(kind) ? places : std::vector<std::u16string>();
        auto chosen = fullest(source, wish, options);
        if (!chosen)
            continue;
        for (const ChartReport& report : source.reports)
            chosen->rules = std::max(chosen->rules, report.passport.rules);
        sayWhatIsLeftOut(*chosen, source, options);
        return chosen;
    }
    why = nothingToDraw(options, places);
    return std::nullopt;
}

} // namespace duixian::charts
