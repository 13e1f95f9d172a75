// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QString>

#include "app/compare/side.h"
#include "core/model/alignment.h"
#include "core/model/report.h"

namespace duixian::comparing {

/// The paragraphs of a side that no link of weight joins, in the order of the text; headings and furniture left out.
[[nodiscard]] std::vector<std::size_t> aloneOf(const Alignment& alignment, Side side);

/// How many paragraphs of a side are neither headings nor furniture.
[[nodiscard]] std::size_t countOfBody(const Alignment& alignment, Side side);

/// A paragraph without counterpart, as it is listed.
struct AloneRow {
    std::size_t paragraph = 0;
    Span span;
    QString part; ///< the headings over it
    QString words;
    QString theme;
    int figures = 0; ///< statements in it

    friend bool operator==(const AloneRow&, const AloneRow&) = default;
};

[[nodiscard]] std::vector<AloneRow> aloneRows(const Alignment& alignment, Side side, const Report& report);

} // namespace duixian::comparing
