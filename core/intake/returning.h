// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/library/library.h"
#include "core/model/choices.h"
#include "core/model/history_step.h"
#include "core/model/report.h"

namespace duixian::intake {

/// The departed report that this one is: of the same bytes, or else the likest that has most of the words and a title that does not name
/// another place or year. None (not valid): it is no such one.
[[nodiscard]] ReportId formerOf(const library::Library& library, const Report& report);

/// A report as it comes in: with what a person settles of it now and, where it is a departed one that comes back, with all that was said of
/// that one, carried over. A copy beside its original gets nothing of what was said of the original: it is there to be compared, and a
/// person's word would count twice; where the original is removed, the next copy that comes in takes it over.
[[nodiscard]] library::Arrival arrivalOf(const library::Library& library, const Report& report, const Choices& choices);

/// The ends of pairs that lie in a report and were judged in others, carried over to its text, as part of the step.
void carryPairsTo(library::Library& library, ReportId id, const Report& report, HistoryStep& step);

/// The same of the paragraphs that a person joined with others.
void carryPinsTo(library::Library& library, ReportId id, const Report& report, HistoryStep& step);

} // namespace duixian::intake
