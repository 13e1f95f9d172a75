// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/annotation.h"
#include "core/model/decision.h"
#include "core/model/history_step.h"
#include "core/model/names.h"
#include "core/model/pair_decision.h"

namespace duixian {

/// The words of core/model/names.h for what a person says and does: "accepted", "value_max", "remark", "joined", "take_out". named() knows
/// them, too.
[[nodiscard]] std::string_view nameOf(Ruling);
[[nodiscard]] std::string_view nameOf(StatementField);
[[nodiscard]] std::string_view nameOf(AnnotationKind);
[[nodiscard]] std::string_view nameOf(PairRuling);
[[nodiscard]] std::string_view nameOf(HistoryAction);

template <>
std::optional<Ruling> named(std::string_view name);
template <>
std::optional<StatementField> named(std::string_view name);
template <>
std::optional<AnnotationKind> named(std::string_view name);
template <>
std::optional<PairRuling> named(std::string_view name);
template <>
std::optional<HistoryAction> named(std::string_view name);

} // namespace duixian
