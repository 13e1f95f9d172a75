// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/second_apart.h"

#include "core/match/second_figures.h"

namespace duixian {

std::optional<SecondApart> secondApart(const SecondFigure& second, const Statement& statement)
{
    const auto found = match::secondDifference(second, statement);
    return found ? std::optional(SecondApart{found->difference, found->differs}) : std::nullopt;
}

} // namespace duixian
