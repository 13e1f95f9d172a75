// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/match/likeness.h"
#include "core/model/statement.h"

namespace duixian::match {

/// A statement with what comparing reads of it.
struct Side {
    std::size_t index; ///< among the report's statements
    const Statement* statement;
    ComparedName name;
    std::u16string dimension;
    bool ahead = false; ///< a target beyond the year after the one that most of the report's targets are for
};

/// The statements of one kind, in order.
[[nodiscard]] std::vector<Side> sidesOf(const std::vector<Statement>& statements, Kind kind, const Lexicon& lexicon);
/// Some of the statements.
[[nodiscard]] std::vector<Side> sidesOf(const std::vector<Statement>& statements, const std::vector<std::size_t>& which,
                                        const Lexicon& lexicon);

/// The same measure; 与经济增长基本同步 is answered by how much it grew.
[[nodiscard]] bool sameMeasure(const Statement& target, const Statement& outcome);
/// Units that can be brought together; a zero is a zero in each.
[[nodiscard]] bool sameDimension(const Side& target, const Side& outcome);

/// How the times of a target and an outcome go together.
enum class Times {
    Same, ///< also where one of them is not known
    Other,
    Within ///< the outcome is of several years, the target of one of them
};
/// Where the target says what is to be done and the outcome only what there is (引进 30 人, 共 300 人): of counts these are two figures.
[[nodiscard]] bool doneAgainstStanding(const Side& target, const Side& outcome);

/// What is to stand at the end of some years is answered by what stands then; what is to be done in them by what was done in all of them.
[[nodiscard]] Times timesOf(const Side& target, const Side& outcome);

} // namespace duixian::match
