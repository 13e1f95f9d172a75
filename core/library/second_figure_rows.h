// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/library/connection.h"
#include "core/model/second_figure.h"

namespace duixian::library {

/// Figures of other sources, by path of the place, then by indicator, measure, period and source.
[[nodiscard]] std::vector<SecondFigure> readSecondFigures(Connection& connection);
/// Puts them beside those that are there, or in the place of what the same source said of the same; in the caller's transaction.
void writeSecondFigures(Connection& connection, const std::vector<SecondFigure>& figures);
/// Takes away all of a source; how many they were.
std::size_t deleteSecondFigures(Connection& connection, std::u16string_view source);

} // namespace duixian::library
