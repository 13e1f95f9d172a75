// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>

#include "core/model/report.h"
#include "core/model/word_query.h"

namespace duixian::library {

/// A small report of made-up words, numbers and signs, in both scripts and widths, with statements; other bytes for another number.
[[nodiscard]] Report wordyReport(std::mt19937& random);
/// Words as such reports have them, or nearly.
[[nodiscard]] std::u16string someWords(std::mt19937& random);
/// A question of such words: one behind the other, all, any, near, without.
[[nodiscard]] WordQuery someQuery(std::mt19937& random, int levels = 2);

} // namespace duixian::library
