// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/mention.h"
#include "core/model/pair.h"

namespace duixian::pairing {

/// Why a target has no outcome, in a word or two for a column: "not reported", "dropped". The sentence is presentation::unpairedText.
[[nodiscard]] QString shortWordOf(UnpairedReason reason);
/// The rule of a verdict in a few words: "at least the target". The sentence is presentation::ruleText.
[[nodiscard]] QString shortWordOf(VerdictRule rule);
/// "stated", "declared as not set", "not mentioned, though it was the year before".
[[nodiscard]] QString wordOf(Mention mention);
/// What an indicator is measured as, behind its name: empty for a level, "growth", "change".
[[nodiscard]] QString measureWord(Measure measure);

} // namespace duixian::pairing
