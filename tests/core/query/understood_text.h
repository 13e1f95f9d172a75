// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/understood.h"

namespace duixian::query {

/// What a piece says, in one word: "> 1 万人", "growth", "2015-2019", "any".
[[nodiscard]] std::string textOf(const Said& said);

/// A question as it was understood, on one line: "figures | indicator 城镇新增就业 | comparison > 1 万人 | measure level*". A * behind what
/// nothing says, a ? behind what is guessed.
[[nodiscard]] std::string textOf(const Understood& understood);

} // namespace duixian::query
