// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/second_beside.h"

#include "core/match/second_figures.h"

namespace duixian {

std::optional<SecondBeside> secondBeside(const SecondFigure& second, const Statement& statement)
{
    const auto found = match::secondDifference(second, statement);
    return found ? std::optional(SecondBeside{found->difference, found->differs}) : std::nullopt;
}

} // namespace duixian
