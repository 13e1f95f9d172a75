// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/hit.h"
#include "core/model/understood.h"

namespace duixian::made {

/// A question as a page is given it, of pieces apart by blanks: place:… , report:2019, kind:target and strength:ensured are what they say;
/// 增长 is a measure that may as well be a word; >3亿元 makes it one of figures; all else are words.
[[nodiscard]] Understood understood(const QString& question);

/// A sentence of a report with its middle marked. Those of one report stand one behind the other.
[[nodiscard]] Hit hit(int report, int place, const std::u16string& before, const std::u16string& words, const std::u16string& after);
/// The same as a figure.
[[nodiscard]] Hit figure(int report, int place, Kind kind, double value);

} // namespace duixian::made
