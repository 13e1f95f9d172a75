// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "core/model/decision.h"

class QMenu;

namespace duixian::reader {

/// What a person may say to a statement.
enum class Judging { Accept, Correct, Reject, Withdraw };

/// Puts into a menu what may be said to a statement; ruling: what was said already. Each entry calls said.
void offerJudging(QMenu& menu, std::optional<Ruling> ruling, const std::function<void(Judging)>& said);

} // namespace duixian::reader
