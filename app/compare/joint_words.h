// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QString>

#include "core/model/alignment.h"
#include "core/model/report.h"

namespace duixian::comparing {

/// "target and outcome", "indicator", "words", "theme", "part", "pinned": short, for a legend.
[[nodiscard]] QString shortWordOf(Joint joint);

/// Why two paragraphs are joined, in a line: "Target and outcome: 地区生产总值, 一般公共预算收入".
[[nodiscard]] QString reasonOf(const Link& link);

/// The first words of a paragraph, in one line, with … where it goes on.
[[nodiscard]] QString firstWords(const Report& report, const Span& paragraph, qsizetype most);

/// What a hover over a link says: the reason, the first words of both ends with their report, and what a click does. Plain text.
struct LinkEnd {
    const Report& report;
    QString name;
    Span paragraph;
};
[[nodiscard]] QString linkCard(const Link& link, const LinkEnd& left, const LinkEnd& right);

} // namespace duixian::comparing
