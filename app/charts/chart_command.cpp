// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_command.h"

#include <ostream>

#include <CLI/CLI.hpp>

#include "app/charts/chart_command_choice.h"
#include "app/charts/chart_command_options.h"
#include "app/charts/chart_csv.h"
#include "app/charts/chart_description.h"
#include "app/charts/figure_file.h"
#include "app/presentation/wording.h"

namespace duixian::charts {
namespace {

FigureFile fileOf(const ChosenChart& chosen, const ChartOptions& options)
{
    if (endsWith(options.out, ".csv"))
        return {csvOf(chosen.chart), {}};
    if (!endsWith(options.out, ".xlsx"))
        return figureFileOf(chosen.chart, figureOf(options), textOf(descriptionOf(chosen.chart, chosen.wish, chosen.rules)));
    const Result<QByteArray> book = xlsxOf(chosen.chart);
    if (book)
        return {*book, {}};
    return {{}, presentation::sentenceFor(book.error(), QString::fromStdString(options.out))};
}

/// Empty where all is well, else what went wrong.
QString draw(const ChartOptions& options, const OpenFeed& open, std::ostream& errors)
{
    const auto feed = open(options.library);
    if (!feed)
        return presentation::sentenceFor(feed.error(), QString::fromStdString(options.library));
    QString why;
    const auto chosen = chosenChart(*feed, options, why);
    if (!chosen)
        return why;
    const FigureFile file = fileOf(*chosen, options);
    if (!file.refusal.isEmpty())
        return file.refusal;
    if (const QString wrong = writeFigure(QString::fromStdString(options.out), file.bytes); !wrong.isEmpty())
        return wrong;
    for (const QString& sentence : chosen->leftOut)
        errors << sentence.toStdString() << "\n";
    return {};
}

} // namespace

int runChartCommand(const std::vector<std::string>& arguments, const OpenFeed& open, std::ostream& output, std::ostream& errors)
{
    constexpr int wrongUse = 2;
    ChartOptions options;
    CLI::App app("Draws a chart of what places promised and reported into a file. No display is needed.", "duixian chart");
    describe(app, options);
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
        app.parse(reversed);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, output, errors) == 0 ? 0 : wrongUse;
    }
    if (const QString wrong = wrongUseOf(options); !wrong.isEmpty()) {
        errors << wrong.toStdString() << "\n";
        return wrongUse;
    }
    const QString wrong = draw(options, open, errors);
    if (!wrong.isEmpty())
        errors << wrong.toStdString() << "\n";
    return wrong.isEmpty() ? 0 : 1;
}

} // namespace duixian::charts
