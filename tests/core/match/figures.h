// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/statement.h"

namespace duixian::match {

/// Statements by hand, with the fields that joining and judging read.
[[nodiscard]] inline Statement figure(Kind kind, std::u16string indicator, Measure measure, double value, std::u16string unit, int year)
{
    Statement s;
    s.kind = kind;
    s.indicator = std::move(indicator);
    s.measure = measure;
    s.value = value;
    s.unit = std::move(unit);
    s.period = Period::year(year);
    return s;
}

[[nodiscard]] inline Statement target(std::u16string indicator, Measure measure, double value, std::u16string unit, int year = 2019)
{
    return figure(Kind::Target, std::move(indicator), measure, value, std::move(unit), year);
}

[[nodiscard]] inline Statement outcome(std::u16string indicator, Measure measure, double value, std::u16string unit, int year = 2019)
{
    return figure(Kind::Outcome, std::move(indicator), measure, value, std::move(unit), year);
}

} // namespace duixian::match
