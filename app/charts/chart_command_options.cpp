// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_command_options.h"

#include <algorithm>
#include <array>
#include <optional>

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include "app/charts/chart.h"
#include "app/charts/figure_presets.h"
#include "app/presentation/qt_text.h"
#include "core/base/number_text.h"
#include "core/model/names.h"

namespace duixian::charts {
namespace {

struct ChartCommand {
    Q_DECLARE_TR_FUNCTIONS(ChartCommand)
};

constexpr std::array<std::string_view, 5> suffixes{".png", ".svg", ".pdf", ".csv", ".xlsx"};

struct Length {
    double value = 0;
    LengthUnit unit = LengthUnit::Pixels;
};

/// "1200" are pixels, "8cm" centimetres.
std::optional<Length> lengthIn(std::string text)
{
    const bool centimetres = text.ends_with("cm");
    if (centimetres)
        text.resize(text.size() - 2);
    const auto value = numberFrom(text);
    if (!value || *value <= 0 || (!centimetres && *value != static_cast<int>(*value)))
        return std::nullopt;
    return Length{*value, centimetres ? LengthUnit::Centimetres : LengthUnit::Pixels};
}

std::string checkLength(const std::string& text)
{
    return lengthIn(text) ? std::string() : text + " is no length: write pixels (1200) or centimetres (8cm)";
}

std::string checkOut(const std::string& path)
{
    const bool known = std::any_of(suffixes.begin(), suffixes.end(), [&](std::string_view suffix) { return endsWith(path, suffix); });
    return known ? std::string() : std::string("the file must end in .png, .svg, .pdf, .csv or .xlsx");
}

CLI::IsMember measureNames()
{
    std::vector<std::string> names;
    for (const TargetMeasure measure : targetMeasures)
        names.emplace_back(nameOf(measure));
    return CLI::IsMember(names);
}

void describeContents(CLI::App& app, ChartOptions& o)
{
    const auto* group = "What is drawn";
    app.add_option("--library", o.library, "the library to read")->required()->group(group);
    app.add_option("--place", o.places, "a place, by its name or its path (省/市/区); several for places, multiples, histogram")
        ->group(group);
    app.add_option("--places-of", o.placesOf, "all places of the next level below this one")->group(group);
    app.add_option("--indicator", o.indicators,
                   "an indicator; several for plan, result, multiples, histogram; without it those that "
                   "every report should speak of")
        ->group(group);
    app.add_option(
           "--kind", o.kind,
           "plan: this year's targets beside last year's outcomes; result: targets and what came of them; years: one indicator over "
           "the years; places: one indicator over many places; multiples: small charts over the years; histogram: how far outcomes "
           "lie from targets. Without it: what suits the places and indicators")
        ->check(CLI::IsMember({"plan", "result", "years", "places", "multiples", "histogram"}))
        ->group(group);
    app.add_option("--measure", o.measure,
                   "draw this in place of the figures: deviation = outcome - target; ratio = outcome / target; amplification = target - "
                   "target of the level above; ratchet = target - target of the year before; years_unchanged")
        ->check(measureNames())
        ->group(group);
    app.add_option("--year", o.year, "the year of the targets; without it the latest, of places the one with most figures")
        ->check(CLI::Range(1900, 2999))
        ->group(group);
    app.add_option("--order", o.order, "of places: outcome, target, measured (needs --measure) or name")
        ->check(CLI::IsMember({"outcome", "target", "measured", "name"}))
        ->group(group);
    app.add_option("--unit", o.unit, "the unit of the axis, where an indicator has several (%, 亿元)")->group(group);
    app.add_option("--title", o.title, "in place of the title that the chart gives itself")->group(group);
    app.add_option("--subtitle", o.subtitle, "in place of the line below the title")->group(group);
}

void describeFigure(CLI::App& app, ChartOptions& o)
{
    const auto* group = "How it is drawn";
    std::vector<std::string> presets;
    for (const FigurePreset preset : figurePresets)
        presets.emplace_back(nameOf(preset));
    app.add_option("--preset", o.preset,
                   "screen: 1600 pixels wide; slide: 1920 x 1080; column: 8 cm at 300 dpi; double: 17 cm at 300 dpi; "
                   "column600 and double600 at 600 dpi")
        ->check(CLI::IsMember(presets))
        ->group(group);
    app.add_option("--width", o.width, "pixels, or centimetres (8cm)")->check(checkLength)->group(group);
    app.add_option("--height", o.height, "pixels, centimetres, or auto: as high as the chart needs")
        ->check([](const std::string& text) { return text == "auto" ? std::string() : checkLength(text); })
        ->group(group);
    app.add_option("--dpi", o.dpi, "dots per inch")->check(CLI::Range(leastDpi, mostDpi))->group(group);
    app.add_option("--font-size", o.points, "of letters, in points")->check(CLI::Range(leastPoints, mostPoints))->group(group);
    app.add_option("--theme", o.theme, "light, dark or grey (for print)")->check(CLI::IsMember({"light", "dark", "grey"}))->group(group);
    app.add_flag("--dark", o.dark, "the same as --theme dark")->group(group);
    app.add_flag("--transparent", o.transparent, "no ground")->group(group);
    app.add_option("--out", o.out, "the file to write: .png, .svg, .pdf, or the figures as .csv or .xlsx")
        ->required()
        ->check(checkOut)
        ->group(group);
}

} // namespace

bool endsWith(const std::string& path, std::string_view suffix)
{
    return toQt(std::string_view(path)).endsWith(toQt(suffix), Qt::CaseInsensitive);
}

void describe(CLI::App& app, ChartOptions& options)
{
    describeContents(app, options);
    describeFigure(app, options);
    app.footer("A PNG says what it shows: dropped on the window of Duixian it opens the same chart.\n"
               "Exit status: 0 all well, 1 something failed (said on standard error), 2 wrong use.\n\n"
               "Examples:\n"
               "  duixian chart --library my.duixian --place 惠济区 --indicator 地区生产总值 --out gdp.png\n"
               "  duixian chart --library my.duixian --places-of 深圳市 --indicator 地区生产总值 --kind places --measure deviation "
               "--preset column --theme grey --out districts.pdf");
}

QString wrongUseOf(const ChartOptions& options)
{
    const auto kind = chartKindNamed(options.kind);
    const bool many = options.places.size() > 1 || !options.placesOf.empty();
    if (options.places.empty() && options.placesOf.empty())
        return ChartCommand::tr("--place or --places-of is required. See duixian chart --help.");
    if (kind && many && !isOfPlaces(*kind))
        return ChartCommand::tr("--kind %1 draws one place. Give one --place, or choose places, multiples or histogram.")
            .arg(toQt(std::string_view(options.kind)));
    if (kind && !options.measure.empty() && !takesMeasure(*kind))
        return ChartCommand::tr("--kind %1 takes no --measure.").arg(toQt(std::string_view(options.kind)));
    if (options.order == "measured" && options.measure.empty())
        return ChartCommand::tr("--order measured needs --measure.");
    return {};
}

FigureWish figureOf(const ChartOptions& options)
{
    FigureWish wish = withPreset({}, figurePresetNamed(options.preset).value_or(FigurePreset::Screen));
    wish.format = endsWith(options.out, ".svg") ? FigureFormat::Svg : endsWith(options.out, ".pdf") ? FigureFormat::Pdf : FigureFormat::Png;
    if (options.dpi != 0)
        wish.dpi = options.dpi;
    if (options.points != 0)
        wish.points = options.points;
    const auto inWish = [&](const Length& length) {
        return lengthFrom(pixelsFrom(length.value, length.unit, wish.dpi), wish.unit, wish.dpi);
    };
    if (const auto width = lengthIn(options.width))
        wish.width = inWish(*width);
    if (const auto height = lengthIn(options.height))
        wish.height = inWish(*height);
    else if (options.height == "auto")
        wish.height = 0;
    const bool dark = options.dark || options.theme == "dark";
    wish.colours = dark ? FigureColours::Dark : options.theme == "grey" ? FigureColours::Grey : FigureColours::Light;
    wish.transparent = options.transparent;
    return wish;
}

} // namespace duixian::charts
