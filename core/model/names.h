// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/model/alignment.h"
#include "core/model/carried_over.h"
#include "core/model/indicator.h"
#include "core/model/intake_status.h"
#include "core/model/mention.h"
#include "core/model/pair.h"
#include "core/model/report.h"
#include "core/model/second_figure.h"
#include "core/model/statement.h"
#include "core/model/target_measures.h"
#include "core/model/task_state.h"

namespace duixian {

/// The word for each enumerator, the same in NDJSON, SQL columns, tables and dumps: "target", "average_growth", ">=", "new-term", "not
/// reached".
[[nodiscard]] std::string_view nameOf(Kind);
[[nodiscard]] std::string_view nameOf(Measure);
[[nodiscard]] std::string_view nameOf(Bound);
[[nodiscard]] std::string_view nameOf(Section);
[[nodiscard]] std::string_view nameOf(Strength);
[[nodiscard]] std::string_view nameOf(Doubt);
[[nodiscard]] std::string_view nameOf(Direction);
[[nodiscard]] std::string_view nameOf(ReportKind);
[[nodiscard]] std::string_view nameOf(NoteCode);
[[nodiscard]] std::string_view nameOf(Format);
[[nodiscard]] std::string_view nameOf(LayerReason);
[[nodiscard]] std::string_view nameOf(Step);
[[nodiscard]] std::string_view nameOf(HeadField);
[[nodiscard]] std::string_view nameOf(Witness);
[[nodiscard]] std::string_view nameOf(Verdict);
[[nodiscard]] std::string_view nameOf(VerdictRule);
[[nodiscard]] std::string_view nameOf(UnpairedReason);
[[nodiscard]] std::string_view nameOf(IntakeStatus);
[[nodiscard]] std::string_view nameOf(Joint);
[[nodiscard]] std::string_view nameOf(Carried);
[[nodiscard]] std::string_view nameOf(TaskState);
[[nodiscard]] std::string_view nameOf(Mention);
[[nodiscard]] std::string_view nameOf(SecondFigureProblem);
[[nodiscard]] std::string_view nameOf(TargetMeasure);

/// The enumerator of a word; none where it is no word of that enum. named<Kind>("target") == Kind::Target.
template <class Enum>
[[nodiscard]] std::optional<Enum> named(std::string_view name);

} // namespace duixian
