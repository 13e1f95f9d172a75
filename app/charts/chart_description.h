// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "app/charts/chart_series.h"

namespace duixian::charts {

/// A report that a described chart was drawn from.
struct DescribedSource {
    std::u16string title;
    std::string sha256; ///< of the file's bytes

    friend bool operator==(const DescribedSource&, const DescribedSource&) = default;
};

/// What a picture says of itself to a program, so that the same chart can be drawn again.
struct ChartDescription {
    ChartWish wish;
    std::vector<DescribedSource> sources;
    std::string program; ///< its version
    int rules = 0;       ///< the version of the rules that read the reports
    std::string figures; ///< figuresHash of the chart

    friend bool operator==(const ChartDescription&, const ChartDescription&) = default;
};

/// SHA-256 over all that is drawn but the words that a person wrote on it.
[[nodiscard]] std::string figuresHash(const Chart& chart);
[[nodiscard]] ChartDescription descriptionOf(const Chart& chart, const ChartWish& wish, int rules);

/// One line of JSON in ASCII, so that it passes whatever a picture's text chunk goes through.
[[nodiscard]] QString textOf(const ChartDescription& description);

/// What came of reading a description. Newer: written by a later version of the program, program is what it said.
struct ReadDescription {
    enum class State { Read, Newer, Broken };
    State state = State::Broken;
    ChartDescription description;
};
[[nodiscard]] ReadDescription readDescription(const QString& text);

/// The text that a PNG file carries of a chart; none where it is no PNG or has none. The picture itself is not decoded.
[[nodiscard]] std::optional<QString> describedIn(const QString& path);

} // namespace duixian::charts
