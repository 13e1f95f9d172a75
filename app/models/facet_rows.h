// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <vector>

#include <QStringList>

#include "app/models/hit_counts.h"
#include "app/models/report_row.h"
#include "core/model/figure_query.h"
#include "core/model/report_scope.h"

namespace duixian::models {

/// What hits can be narrowed down by.
enum class Facet { Place, Year, Kind, Strength };

/// A line at the side of the hits: a facet's name, or one of its values with the number of its hits.
struct FacetRow {
    Facet facet;
    bool header = false;
    QString label;
    int depth = 0; ///< of a place below another one
    std::size_t count = 0;
    bool chosen = false;   ///< the question asks for it
    QStringList path = {}; ///< of a place
    int value = 0;         ///< of the others: a year, a Kind, a Strength

    friend bool operator==(const FacetRow&, const FacetRow&) = default;
};

struct FacetSource {
    std::array<const HitCounts*, 4> counts{};                    ///< by Facet
    std::function<const ReportRow*(std::int64_t report)> report; ///< null where it is gone
    ReportScope scope;                                           ///< of the question
    std::optional<Kind> kind;
    std::vector<Strength> strengths;
};

/// Places as a tree, opened where the question or the hits leave one way only; years from the last one back; target and outcome; strength.
/// A facet with one value alone that nobody chose is left out: it narrows nothing down.
[[nodiscard]] std::vector<FacetRow> facetRows(const FacetSource& source);

} // namespace duixian::models
