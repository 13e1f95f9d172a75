// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QString>

#include "core/model/report.h"

namespace duixian::shell {

/// Of which reports the tables of the page "Plan and outcome" speak.
struct PlanScope {
    enum class Kind {
        Place,    ///< of the place of the report that is read, with the places within it
        Selected, ///< what is selected in the library's tree
        Listed,   ///< what the filter over the tree shows
        Library,  ///< all
    };
    Kind kind = Kind::Place;
    std::size_t above = 0; ///< of Place: 0 the place itself, 1 the city it lies in, and so on

    friend bool operator==(const PlanScope&, const PlanScope&) = default;
};

/// One to choose, with its words.
struct ScopeChoice {
    PlanScope scope;
    QString words;
};

/// The names from the province down that a scope of the kind Place stands for; empty where the place is not known.
[[nodiscard]] std::vector<std::u16string> namesOf(const PlanScope& scope, const std::optional<Place>& place);

/// As settings keep it: "place", "place+1", "selected", "listed", "library". What is none of these is the place.
[[nodiscard]] QString textOf(const PlanScope& scope);
[[nodiscard]] PlanScope scopeOf(const QString& text);

} // namespace duixian::shell
