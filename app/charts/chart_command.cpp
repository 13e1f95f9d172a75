// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_command.h"

#include <algorithm>
#include <ostream>

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include "app/charts/chart_csv.h"
#include "app/charts/chart_picture.h"
#include "app/charts/chart_rows.h"
#include "app/charts/chart_series.h"
#include "app/charts/chart_words.h"
#include "app/presentation/qt_text.h"
#include "app/presentation/wording.h"
#include "core/base/utf.h"

namespace duixian::charts {
namespace {

struct ChartCommand {
    Q_DECLARE_TR_FUNCTIONS(ChartCommand)
};

struct Request {
    std::string library;
    std::string place;
    std::vector<std::string> indicators;
    std::string kind;
    int year = 0;
    std::string unit;
    PictureSize size;
    bool dark = false;
    std::string out;
};

bool endsWith(const std::string& text, std::string_view suffix)
{
    return QString::fromStdString(text).endsWith(QString::fromUtf8(suffix.data(), static_cast<qsizetype>(suffix.size())),
                                                 Qt::CaseInsensitive);
}

void describe(CLI::App& app, Request& request)
{
    app.add_option("--library", request.library, "the library to read")->required();
    app.add_option("--place", request.place, "the place, by its name or its path (省/市/区)")->required();
    app.add_option("--indicator", request.indicators, "an indicator; may be given several times")->required();
    app.add_option("--kind", request.kind, "plan: targets beside last year's results; result: targets and what came of them; years")
        ->check(CLI::IsMember({"plan", "result", "years"}));
    app.add_option("--year", request.year, "the year of the targets; without it the latest one");
    app.add_option("--unit", request.unit, "the unit of the axis, where an indicator has several (%, 亿元)");
    app.add_option("--width", request.size.width, "pixels")->check(CLI::Range(200, 20000));
    app.add_option("--height", request.size.height, "pixels")->check(CLI::Range(150, 20000));
    app.add_option("--dpi", request.size.dpi, "dots per inch")->check(CLI::Range(48, 1200));
    app.add_flag("--dark", request.dark, "on a dark ground");
    app.add_option("--out", request.out, "the file to write: .png, .svg or .csv")->required()->check([](const std::string& path) {
        const bool known = endsWith(path, ".png") || endsWith(path, ".svg") || endsWith(path, ".csv");
        return known ? std::string() : std::string("the file must end in .png, .svg or .csv");
    });
}

QString listed(const std::vector<std::u16string>& names)
{
    QStringList out;
    for (const std::u16string& name : names)
        out << toQt(name);
    return out.join(QStringLiteral(", "));
}

/// None with a sentence that says why.
std::optional<ChartPlace> placeOf(const std::vector<ChartPlace>& places, const std::string& wanted, QString& why)
{
    const std::u16string name = toUtf16(wanted);
    std::vector<ChartPlace> found;
    for (const ChartPlace& place : places)
        if (place.name == name || place.key == name || place.key.ends_with(u"/" + name))
            found.push_back(place);
    if (found.size() == 1)
        return found[0];
    std::vector<std::u16string> keys;
    for (const ChartPlace& place : found.empty() ? places : found)
        keys.push_back(place.key);
    why = (found.empty() ? ChartCommand::tr("The library has no report of “%1”. It has: %2.")
                         : ChartCommand::tr("“%1” may be any of: %2. Give the whole path."))
              .arg(toQt(name), listed(keys));
    return std::nullopt;
}

/// The axis that has most of the wanted indicators, the first of as many.
const ChartOffer* bestOffer(const std::vector<ChartOffer>& offers, const Request& request, const std::vector<std::u16string>& wanted)
{
    const ChartOffer* best = nullptr;
    std::ptrdiff_t most = 0;
    for (const ChartOffer& offer : offers) {
        const auto has = [&](const std::u16string& name) {
            return std::find(offer.indicators.begin(), offer.indicators.end(), name) != offer.indicators.end();
        };
        const auto count = std::count_if(wanted.begin(), wanted.end(), has);
        if (count > most && (request.unit.empty() || toUtf8(offer.axis.unit) == request.unit)) {
            best = &offer;
            most = count;
        }
    }
    return best;
}

std::optional<Chart> drawn(const ChartSource& source, ChartWish wish, const Request& request)
{
    const std::vector<int> years = yearsOf(source, wish.place, wish.kind);
    if (wish.kind != ChartKind::Years) {
        if (years.empty() || (request.year != 0 && std::find(years.begin(), years.end(), request.year) == years.end()))
            return std::nullopt;
        wish.year = request.year != 0 ? request.year : years.front();
    }
    const std::vector<ChartOffer> offers = offersOf(source, wish);
    const ChartOffer* offer = bestOffer(offers, request, wish.indicators);
    if (!offer)
        return std::nullopt;
    wish.axis = offer->axis;
    const auto lacks = [&](const std::u16string& name) {
        return std::find(offer->indicators.begin(), offer->indicators.end(), name) == offer->indicators.end();
    };
    wish.indicators.erase(std::remove_if(wish.indicators.begin(), wish.indicators.end(), lacks), wish.indicators.end());
    return chartOf(source, wish);
}

/// Without a kind: one indicator over the years, several as what came of the targets, else as the plan. None with a sentence that says why.
std::optional<Chart> chartFor(const ChartFeed& feed, const Request& request, QString& why)
{
    const auto place = placeOf(feed.places, request.place, why);
    if (!place)
        return std::nullopt;
    const ChartSource source = feed.source({{place->key}, {}});
    ChartWish wish;
    wish.place = place->key;
    for (const std::string& indicator : request.indicators)
        wish.indicators.push_back(toUtf16(indicator));
    std::vector<ChartKind> kinds{ChartKind::Result, ChartKind::Plan, ChartKind::Years};
    if (wish.indicators.size() == 1 && request.year == 0)
        kinds = {ChartKind::Years, ChartKind::Result, ChartKind::Plan};
    if (const auto kind = chartKindNamed(request.kind))
        kinds = {*kind};
    for (const ChartKind kind : kinds) {
        wish.kind = kind;
        if (auto chart = drawn(source, wish, request); chart && !chart->rows.empty())
            return chart;
    }
    why = ChartCommand::tr("%1 has no figure of %2 to draw. See what there is: duixian-cli statements --library %3.")
              .arg(toQt(wish.place), listed(wish.indicators), QString::fromStdString(request.library));
    return std::nullopt;
}

void sayWhatIsLeftOut(const Chart& chart, const Request& request, std::ostream& errors)
{
    for (const std::string& wanted : request.indicators) {
        const auto has = [&](const ChartRow& row) { return row.indicator == toUtf16(wanted); };
        if (std::none_of(chart.rows.begin(), chart.rows.end(), has))
            errors << ChartCommand::tr("Left out: %1 has no figure on this axis (%2).")
                          .arg(QString::fromStdString(wanted), axisName(chart.axis))
                          .toStdString()
                   << "\n";
    }
}

QByteArray bytesOf(const Chart& chart, const Request& request)
{
    const FigureStyle style{request.dark ? presentation::Theme::Dark : presentation::Theme::Light};
    if (endsWith(request.out, ".csv"))
        return csvOf(chart);
    return endsWith(request.out, ".svg") ? svgOf(chart, request.size, style) : pngOf(chart, request.size, style);
}

/// Empty where all is well, else what went wrong.
QString draw(const Request& request, const OpenFeed& open, std::ostream& errors)
{
    const auto feed = open(request.library);
    if (!feed)
        return presentation::sentenceFor(feed.error(), QString::fromStdString(request.library));
    QString why;
    const std::optional<Chart> chart = chartFor(*feed, request, why);
    if (!chart)
        return why;
    const QString path = QString::fromStdString(request.out);
    if (const auto written = writeWhole(path, bytesOf(*chart, request)); !written)
        return presentation::sentenceFor(written.error(), path);
    sayWhatIsLeftOut(*chart, request, errors);
    return {};
}

} // namespace

int runChartCommand(const std::vector<std::string>& arguments, const OpenFeed& open, std::ostream& output, std::ostream& errors)
{
    Request request;
    CLI::App app("Draws a chart of what a place promised and reported into a file.", "duixian chart");
    describe(app, request);
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        app.parse(reversed);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, output, errors) == 0 ? 0 : 2;
    }
    const QString wrong = draw(request, open, errors);
    if (!wrong.isEmpty())
        errors << wrong.toStdString() << "\n";
    return wrong.isEmpty() ? 0 : 1;
}

} // namespace duixian::charts
