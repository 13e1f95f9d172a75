// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures_bench.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include "app/charts/chart_drawing.h"
#include "tests/app/charts/made_charts.h"

namespace duixian::bench {
namespace {

double drawn(const charts::Chart& chart)
{
    QElapsedTimer timer;
    timer.start();
    const drawing::Drawing drawing = charts::drawingOf(chart, {1280, 0, {}});
    QImage image(drawing.size.toSize(), QImage::Format_RGB32);
    image.fill(drawing.ground);
    QPainter painter(&image);
    drawing::paint(painter, drawing);
    painter.end();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

double median(const charts::Chart& chart)
{
    std::vector<double> times;
    for (int i = 0; i < 21; ++i)
        times.push_back(drawn(chart));
    std::nth_element(times.begin(), times.begin() + 10, times.end());
    return times[10];
}

} // namespace

void measureFigures()
{
    const double first = drawn(charts::madePlaces(50));
    std::printf("{\"figures\": {\"firstPlaces\": %s, \"places\": %s, \"manyPlaces\": %s, \"years\": %s, \"multiples\": %s, "
                "\"histogram\": %s}}\n",
                std::to_string(first).c_str(), std::to_string(median(charts::madePlaces(50))).c_str(),
                std::to_string(median(charts::madePlaces(500))).c_str(), std::to_string(median(charts::madeYears(10))).c_str(),
                std::to_string(median(charts::madeMultiples(24, 10))).c_str(), std::to_string(median(charts::madeHistogram(900))).c_str());
}

} // namespace duixian::bench
