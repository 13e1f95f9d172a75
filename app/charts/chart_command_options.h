// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/charts/figure_wish.h"

namespace CLI {
class App;
}

namespace duixian::charts {

/// What stands on the command line after `duixian chart`, checked for its form alone.
struct ChartOptions {
    std::string library;
    std::vector<std::string> places;
    std::string placesOf;
    std::vector<std::string> indicators;
    std::string kind;
    std::string measure;
    std::string order;
    std::string unit;
    int year = 0; ///< 0: none was given
    std::string preset = "screen";
    std::string width;
    std::string height;
    int dpi = 0;       ///< 0: the preset's
    double points = 0; ///< 0: the preset's
    std::string theme = "light";
    bool dark = false;
    bool transparent = false;
    std::string title;
    std::string subtitle;
    std::string out;
};

/// Adds the options, with their words for --help, and the checks of each.
void describe(CLI::App& app, ChartOptions& options);
/// What is wrong with the options as a whole, in a line; empty where nothing is.
[[nodiscard]] QString wrongUseOf(const ChartOptions& options);
[[nodiscard]] FigureWish figureOf(const ChartOptions& options);
/// Whether the file's name ends so, in whatever case: ".png".
[[nodiscard]] bool endsWith(const std::string& path, std::string_view suffix);

} // namespace duixian::charts
