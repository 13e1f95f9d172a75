// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "app/charts/chart_command.h"
#include "app/charts/chart_description.h"
#include "app/charts/chart_page.h"
#include "tests/app/charts/chart_samples.h"

namespace duixian::charts {
namespace {

/// What the command line drew of the samples, as its picture says.
ChartDescription drawnBy(std::vector<std::string> arguments)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a.png"));
    for (const std::string& more : {std::string("--library"), std::string("l"), std::string("--out"), out.toStdString()})
        arguments.push_back(more);
    std::ostringstream output;
    std::ostringstream errors;
    const OpenFeed open = [](const std::string&) -> Result<ChartFeed> { return sampleFeed(); };
    EXPECT_EQ(runChartCommand(arguments, open, output, errors), 0) << errors.str();
    const auto text = describedIn(out);
    return text ? readDescription(*text).description : ChartDescription();
}

TEST(ReopenedChart, WhatTheCommandLineDrewThePageDrawsTheSame)
{
    const std::string place = "云汀市/青禾区";
    const std::vector<std::vector<std::string>> charts{
        {"--place", place, "--kind", "plan", "--year", "2022"},
        {"--place", place, "--kind", "result"},
        {"--place", place, "--kind", "result", "--measure", "deviation", "--title", "own words"},
        {"--place", place, "--kind", "years", "--indicator", "一般公共预算收入"},
        {"--place", place, "--kind", "multiples"},
        {"--place", place, "--kind", "histogram"},
        {"--place", place, "--place", "望岭市/青禾区", "--kind", "places", "--indicator", "地区生产总值", "--order", "name"},
        {"--place", place, "--place", "望岭市/青禾区", "--kind", "multiples", "--indicator", "地区生产总值"},
    };
    for (const std::vector<std::string>& arguments : charts) {
        const ChartDescription drawn = drawnBy(arguments);
        ChartPage page;
        page.setFeed(sampleFeed());
        page.show(drawn.wish);
        EXPECT_EQ(figuresHash(page.chart()), drawn.figures) << arguments.at(3) << " " << arguments.back() << "\n" << dump(page.chart());
        EXPECT_EQ(page.chart().writing, drawn.wish.writing);
    }
}

} // namespace
} // namespace duixian::charts
