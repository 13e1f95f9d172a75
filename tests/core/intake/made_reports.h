// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace duixian::intake {

/// An invented report of an invented district, its review of `year` - 1 and its plan for `year`, with so many sentences in each part. One
/// seed, one text.
[[nodiscard]] std::string madeReport(const std::string& place, int year, unsigned seed, int sentences = 60);

} // namespace duixian::intake
